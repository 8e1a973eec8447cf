using CsCheck;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Tests.Statistics;

/// <summary>What must hold of every figure, whatever the numbers.</summary>
public class PropertiesTests
{
    private static readonly Gen<Share> Shares = Gen.Int[1, 300].SelectMany(n => Gen.Int[0, n].Select(x => Cases.Share(x, n)));

    private static readonly Gen<decimal[]> Likert = Gen.Int[1, 5].Select(v => (decimal)v).Array[1, 25];

    private static readonly Gen<(decimal, decimal)[]> Pairs = Gen.Select(Gen.Int[1, 5], Gen.Int[1, 5]).Select(p => ((decimal)p.Item1, (decimal)p.Item2)).Array[1, 30];

    private static bool Close(double? a, double? b) => a is null == b is null && (a is null || Math.Abs(a.Value - b!.Value) <= 1e-9 * Math.Max(1, Math.Abs(a.Value)));

    [Fact]
    public void An_interval_of_a_share_contains_it_lies_within_0_and_1_and_mirrors() => Shares.Sample(share =>
    {
        var mirror = Cases.Share(share.Denominator - share.Numerator, share.Denominator);
        foreach (var (of, mirrored) in new[] { (Wilson.Of(share), Wilson.Of(mirror)), (ClopperPearson.Of(share), ClopperPearson.Of(mirror)) })
        {
            of.Contains(share.Value).Should().BeTrue();
            of.Lower.Should().BeInRange(0, 1);
            of.Upper.Should().BeInRange(0, 1);
            Close(of.Lower, 1 - mirrored.Upper).Should().BeTrue();
        }
        Wilson.Of(share, 0.998).Lower.Should().BeLessThanOrEqualTo(Wilson.Of(share).Lower, "more sure is wider");
    });

    [Fact]
    public void An_interval_of_a_rate_contains_it_and_scales() => Gen.Select(Gen.Long[0, 2000], Gen.Int[1, 100_000]).Sample((x, n) =>
    {
        var rate = PoissonRate.Of(x, n, 10_000).Figure!;
        rate.Interval.Contains(rate.Value).Should().BeTrue();
        Close(PoissonRate.Of(x, n, 1000).Figure!.Interval.Upper * 10, rate.Interval.Upper).Should().BeTrue();
    });

    [Fact]
    public void A_difference_of_shares_lies_in_its_interval_and_turns_round_with_its_sides() => Gen.Select(Shares, Shares).Sample((a, b) =>
    {
        var (there, back) = (Newcombe.Compare(a, b), Newcombe.Compare(b, a));
        there.Interval.Contains(there.Difference).Should().BeTrue();
        there.Interval.Lower.Should().BeGreaterThanOrEqualTo(-1);
        there.Interval.Upper.Should().BeLessThanOrEqualTo(1);
        Close(there.Interval.Lower, -back.Interval.Upper).Should().BeTrue();
        Close(FisherExact.P(a, b), FisherExact.P(b, a)).Should().BeTrue();
        FisherExact.P(a, b).Should().BeInRange(0, 1);
    });

    [Fact]
    public void A_paired_change_turns_round_with_its_sides_and_every_p_is_a_chance() => Pairs.Sample(pairs =>
    {
        var (there, back) = (PairedChange.Of(pairs).Figure!, PairedChange.Of([.. pairs.Select(p => (p.Item2, p.Item1))]).Figure!);
        there.MeanDifference.Should().Be(-back.MeanDifference);
        (there.Rose, there.Fell).Should().Be((back.Fell, back.Rose));
        (there.Rose + there.Same + there.Fell).Should().Be(there.N);
        Close(there.Rank.Figure?.PExact, back.Rank.Figure?.PExact).Should().BeTrue();
        Close(there.Rank.Figure?.PDefault, back.Rank.Figure?.PDefault).Should().BeTrue();
        Close(there.Rank.Figure?.RankBiserial, -back.Rank.Figure?.RankBiserial).Should().BeTrue();
        Close(there.T.Figure?.P, back.T.Figure?.P).Should().BeTrue();
        foreach (var p in new[] { there.Rank.Figure?.PExact, there.Rank.Figure?.PDefault, there.T.Figure?.P, there.SignTestP }.OfType<double>()) p.Should().BeInRange(0, 1);
        if (there.T.Figure is { } t) t.Interval.Contains((double)there.MeanDifference).Should().BeTrue();
        foreach (var why in new[] { there.T.Reason, there.Rank.Reason, there.Size.Reason }.OfType<string>()) why.Should().EndWith(".");
    }, iter: 500);

    [Fact]
    public void An_effect_size_lies_in_its_interval() => Pairs.Sample(pairs =>
    {
        if (PairedChange.Of(pairs).Figure!.Size.Figure is { } size) size.DzInterval.Contains(size.Dz).Should().BeTrue();
    }, iter: 40);

    [Fact]
    public void The_exact_signed_rank_test_is_the_share_of_all_sign_flips() => Gen.Int[-4, 4].Array[1, 9].Sample(differences =>
    {
        var changed = differences.Where(d => d != 0).ToArray();
        if (changed.Length == 0) return;
        // By brute force: every way the signs could have fallen.
        var ranks = changed.Select(d => changed.Count(e => Math.Abs(e) < Math.Abs(d)) + (changed.Count(e => Math.Abs(e) == Math.Abs(d)) + 1) / 2.0).ToArray();
        var middle = ranks.Sum() / 2;
        double Away(int signs) => Math.Abs(ranks.Where((_, i) => (signs >> i & 1) == 1).Sum() - middle);
        var observed = Math.Abs(ranks.Where((_, i) => changed[i] > 0).Sum() - middle);
        var p = Enumerable.Range(0, 1 << changed.Length).Count(s => Away(s) >= observed - 1e-9) / (double)(1 << changed.Length);
        Close(SignedRank.Of([.. differences.Select(d => (decimal)d)]).Figure!.PExact, p).Should().BeTrue();
    });

    [Fact]
    public void The_exact_rank_sum_test_is_the_share_of_all_choices_of_who_is_in_which_group() => Gen.Select(Gen.Int[1, 5].Array[1, 6], Gen.Int[1, 5].Array[1, 6]).Sample((a, b) =>
    {
        int[] all = [.. a, .. b];
        if (all.Distinct().Count() == 1) return;
        // By brute force: everybody's doubled rank, and every way to choose as many as the first group has.
        var ranks = all.Select(v => 2 * all.Count(w => w < v) + all.Count(w => w == v) + 1).ToArray();
        int Sum(int choice) => ranks.Where((_, i) => (choice >> i & 1) == 1).Sum();
        int Away(int sum) => Math.Abs(sum * all.Length - a.Length * ranks.Sum());
        var choices = Enumerable.Range(0, 1 << all.Length).Where(c => System.Numerics.BitOperations.PopCount((uint)c) == a.Length).ToList();
        var observed = Away(ranks.Take(a.Length).Sum());
        Close(MannWhitney.Compare([.. a.Select(v => (decimal)v)], [.. b.Select(v => (decimal)v)]).Figure!.PExact, choices.Count(c => Away(Sum(c)) >= observed) / (double)choices.Count).Should().BeTrue();
    }, iter: 200);

    [Fact]
    public void Two_groups_turn_round_with_their_sides() => Gen.Select(Likert, Likert).Sample((a, b) =>
    {
        var (there, back) = (MannWhitney.Compare(a, b), MannWhitney.Compare(b, a));
        there.Reason.Should().Be(back.Reason);
        if (there.Figure is not { } figure) return;
        Close(figure.FirstGreater, 1 - back.Figure!.FirstGreater).Should().BeTrue();
        Close(figure.CliffsDelta, -back.Figure.CliffsDelta).Should().BeTrue();
        Close(figure.PExact, back.Figure.PExact).Should().BeTrue();
        Close(figure.PDefault, back.Figure.PDefault).Should().BeTrue();
        figure.PExact!.Value.Should().BeInRange(0, 1);
    }, iter: 300);

    [Fact]
    public void A_trend_turns_round_with_time_and_its_slope_lies_in_its_interval() => Gen.Int[0, 9].Select(v => v / 10m).Array[3, 30].Sample(values =>
    {
        var (there, back) = (MannKendall.Of(values), MannKendall.Of([.. values.Reverse()]));
        there.Reason.Should().Be(back.Reason);
        if (there.Figure is not { } figure) return;
        figure.S.Should().Be(-back.Figure!.S);
        Close(figure.P, back.Figure.P).Should().BeTrue();
        figure.Slope.Slope.Should().Be(-back.Figure.Slope.Slope).And.BeInRange(figure.Slope.Lower, figure.Slope.Upper);
    }, iter: 300);

    [Fact]
    public void Raters_who_change_places_agree_as_much() => Gen.Int[0, 6].Array[9].Sample(cells =>
    {
        var (table, turned) = (new int[3, 3], new int[3, 3]);
        for (var i = 0; i < 9; i++) (table[i / 3, i % 3], turned[i % 3, i / 3]) = (cells[i], cells[i]);
        foreach (var weights in Enum.GetValues<KappaWeights>())
        {
            var (there, back) = (Kappa.Of(table, weights), Kappa.Of(turned, weights));
            there.Reason.Should().Be(back.Reason);
            Close(there.Figure?.Kappa, back.Figure?.Kappa).Should().BeTrue();
            Close(there.Figure?.StandardError, back.Figure?.StandardError).Should().BeTrue();
            if (there.Figure is { } figure) figure.Kappa.Should().BeInRange(-1, 1 + 1e-12);
        }
    });

    [Fact]
    public void No_chart_and_no_break_gives_a_figure_that_is_no_number() => Gen.Select(Gen.Int[0, 4], Gen.Int[0, 6]).Array[0, 14].Sample(pairs =>
    {
        var counts = pairs.Select((p, i) => new DatedCount(new DateOnly(2024, 1, 1).AddDays(i), p.Item1, p.Item2)).ToList();
        foreach (var chart in new[] { PChart.Of(counts), PChart.Of(counts, true), UChart.Of(counts), UChart.Of(counts, true) })
        {
            (chart.Figure is null).Should().Be(chart.Reason is not null);
            foreach (var point in chart.Figure?.Points ?? []) new[] { point.Value, point.Lower ?? 0, point.Upper ?? 0 }.Should().OnlyContain(v => double.IsFinite(v));
        }
        var change = SegmentedRegression.Of([.. pairs.Select(p => (decimal)p.Item1)], pairs.Length / 2);
        if (change.Figure is not { } f) change.Reason.Should().EndWith(".");
        else
            foreach (var term in new[] { f.Intercept, f.SlopeBefore, f.LevelChange, f.SlopeChange })
            {
                new[] { term.Estimate, term.Shown.Se, term.Shown.T, term.Shown.P, f.Serial.DurbinWatson, f.Serial.BreuschGodfreyP, f.RSquared }.Should().OnlyContain(v => double.IsFinite(v));
                term.Shown.Interval.Contains(term.Estimate).Should().BeTrue();
            }
    }, iter: 500);
}
