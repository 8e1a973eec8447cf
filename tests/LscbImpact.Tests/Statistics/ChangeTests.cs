using System.Text.Json;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Tests.Statistics;

/// <summary>Change in the same people, against R, exactRankTests and effectsize.</summary>
public class ChangeTests
{
    [Fact]
    public void Paired_change_agrees_with_the_reference()
    {
        foreach (var c in Cases.Of("paired.json"))
        {
            var figure = PairedChange.Of([.. c.Input.Decimals("pre").Zip(c.Input.Decimals("post"))]).Figure!;
            figure.N.Should().Be((int)c.Expected.Whole("n"));
            c.Expect("mean_diff", (double)figure.MeanDifference);
            c.Expect("sd_diff", figure.SdDifference);
            c.Expect("t", figure.T.Figure?.T);
            c.Expect("df", figure.T.Figure?.Df);
            c.Expect("p_t", figure.T.Figure?.P, 1e-8);
            c.Expect("ci_lower", figure.T.Figure?.Interval.Lower);
            c.Expect("ci_upper", figure.T.Figure?.Interval.Upper);
            (figure.Rose, figure.Same, figure.Fell).Should().Be(((int)c.Expected.Whole("n_improved"), (int)c.Expected.Whole("n_same"), (int)c.Expected.Whole("n_worse")));
            c.Expect("sign_test_p", figure.SignTestP, 1e-8);
            c.Expect("V", figure.Rank.Figure?.V);
            c.Expect("p_wilcox_default", figure.Rank.Figure?.PDefault, 1e-8);
            (figure.Rank.Figure?.DefaultIsExact ?? false).Should().Be(c.Expected.GetProperty("wilcox_default_is_exact").GetBoolean());
            c.Expect("p_wilcox_normal_no_cc", figure.Rank.Figure?.PNormal, 1e-8);
            // The reference leaves large ones out; the product does not.
            if (c.Expected.GetProperty("p_wilcox_exact_with_ties").ValueKind != JsonValueKind.Null) c.Expect("p_wilcox_exact_with_ties", figure.Rank.Figure?.PExact, 1e-8);
            c.Expect("rank_biserial", figure.Rank.Figure?.RankBiserial);
            c.Expect("cohen_dz", figure.Size.Figure?.Dz);
            // The reference finds these limits to 1e-6 of one standard deviation; an independent integration agrees with ours beyond that.
            c.ExpectWithin("dz_ci_lower", figure.Size.Figure?.DzInterval.Lower, 1e-6);
            c.ExpectWithin("dz_ci_upper", figure.Size.Figure?.DzInterval.Upper, 1e-6);
            c.Expect("hedges_gz", figure.Size.Figure?.Gz);
        }
    }

    [Fact]
    public void The_exact_signed_rank_test_still_answers_for_two_hundred_tied_pairs()
    {
        var c = Cases.Of("paired.json").Single(x => x.Id == "likert5-n200");
        var rank = PairedChange.Of([.. c.Input.Decimals("pre").Zip(c.Input.Decimals("post"))]).Figure!.Rank.Figure!;
        rank.PExact.Should().BeInRange(rank.PDefault / 100, rank.PDefault, "far out, the exact tail is thinner than the normal one");
    }

    [Fact]
    public void Waves_agree_with_the_reference()
    {
        foreach (var c in Cases.Of("multiwave.json"))
        {
            var waves = c.Input.GetProperty("waves").EnumerateArray().Select(w => w.GetString()).ToList();
            var people = c.Input.GetProperty("rows").EnumerateArray().Select(r => (IReadOnlyList<decimal>)[.. r.EnumerateArray().Select(v => v.GetDecimal())]).ToList();
            var figure = Friedman.Of(people).Figure!;
            c.Expect("chi2", figure.ChiSquared);
            c.Expect("df", figure.Df);
            c.Expect("p", figure.P, 1e-8);
            c.Expect("kendall_w", figure.KendallW);
            var expected = c.Expected.GetProperty("pairwise_wilcoxon_holm").EnumerateArray().ToList();
            var pairs = Friedman.Pairs(people);
            pairs.Should().HaveCount(expected.Count);
            foreach (var e in expected)
            {
                var pair = pairs.Single(p => waves[p.First] == e.GetProperty("a").GetString() && waves[p.Second] == e.GetProperty("b").GetString());
                c.Expect(e, "p_holm", pair.PDefaultHolm, 1e-8);
                pair.PHolm.Should().BeGreaterThanOrEqualTo(pair.PExact!.Value);
            }
        }
    }

    [Fact]
    public void Holm_agrees_with_the_reference_and_leaves_missing_ones_out()
    {
        foreach (var c in Cases.Of("padjust.json"))
        {
            var adjusted = Holm.Adjust([.. c.Input.Decimals("p").Select(p => (double?)p)]);
            adjusted.Zip(c.Expected.Decimals("holm")).Should().OnlyContain(x => Math.Abs(x.First!.Value - (double)x.Second) < 1e-9);
        }
        Holm.Adjust([0.01, null, 0.04]).Should().Equal(0.02, null, 0.04);
    }

    [Fact]
    public void McNemar_agrees_with_the_reference()
    {
        foreach (var c in Cases.Of("mcnemar.json"))
        {
            var figure = McNemar.Of((int)c.Input.Whole("yes_no"), (int)c.Input.Whole("no_yes")).Figure;
            c.Expect("chi2", figure?.ChiSquared);
            c.Expect("p", figure?.P, 1e-8);
            c.Expect("chi2_cc", figure?.ChiSquaredCorrected);
            c.Expect("p_cc", figure?.PCorrected, 1e-8);
            c.Expect("p_exact", figure?.PExact, 1e-8);
        }
    }

    [Fact]
    public void Retention_of_gain_agrees_with_the_reference_and_is_not_given_where_there_may_be_no_gain()
    {
        foreach (var c in Cases.Of("retention.json"))
        {
            var (pre, end, later) = (c.Input.Decimals("pre"), c.Input.Decimals("end"), c.Input.Decimals("later"));
            var answer = RetentionOfGain.Of([.. pre.Select((p, i) => (p, end[i], later[i]))]);
            c.Expect("ci_lower", answer.Figure?.Interval.Lower, 1e-7);
            c.Expect("ci_upper", answer.Figure?.Interval.Upper, 1e-7);
            if (c.Expected.GetProperty("denominator_significant").GetBoolean()) c.Expect("ratio", answer.Figure?.Ratio);
            else answer.Reason.Should().Contain("its interval includes 0");
        }
    }

    [Fact]
    public void What_cannot_be_computed_says_why_in_one_sentence()
    {
        PairedChange.Of([]).Reason.Should().Contain("both");
        var one = PairedChange.Of([(2, 3)]).Figure!;
        one.Should().BeEquivalentTo(new { N = 1, MeanDifference = 1m, SdDifference = (double?)null, Rose = 1 });
        one.T.Reason.Should().Contain("One pair");
        one.Size.Reason.Should().Contain("two pairs");
        one.Rank.Figure!.PExact.Should().Be(1);

        var constant = PairedChange.Of([(1, 2), (2, 3), (3, 4), (4, 5), (4, 5)]).Figure!;
        constant.T.Reason.Should().Be("Everybody changed by the same amount, so there is no spread for a t-test.");
        constant.Size.Reason.Should().Contain("same amount");
        constant.Rank.Figure!.PExact.Should().Be(0.0625, "all five rose: 2 of 32 ways, where R's approximation says 0.037");
        constant.Rank.Figure.PDefault.Should().BeApproximately(0.03689, 1e-4);
        constant.SignTestP.Should().Be(0.0625);

        var two = PairedChange.Of([(1, 2), (1, 4)]).Figure!;
        two.Size.Figure!.Gz.Should().BeNull("the correction is not defined for two pairs");
        PairedChange.Of([(3, 3), (4, 4)]).Figure!.Rank.Reason.Should().Contain("Nobody's answer changed");

        Friedman.Of([]).Reason.Should().Contain("nobody in common");
        Friedman.Of([[1, 2, 3]]).Reason.Should().Contain("one person");
        Friedman.Of([[2, 2, 2], [3, 3, 3]]).Reason.Should().Contain("same answer");
        RetentionOfGain.Of([]).Reason.Should().Contain("Nobody");
        RetentionOfGain.Of([(1, 1, 1), (2, 2, 2)]).Reason.Should().Contain("could be nothing");
        McNemar.Of(0, 0).Reason.Should().Contain("Nobody changed");
    }
}
