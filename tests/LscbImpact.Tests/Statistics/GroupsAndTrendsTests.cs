using LscbImpact.Core.Statistics;

namespace LscbImpact.Tests.Statistics;

/// <summary>Two groups, raters and trends, against R, exactRankTests, vcd and scipy.</summary>
public class GroupsAndTrendsTests
{
    [Fact]
    public void Two_groups_agree_with_the_reference()
    {
        foreach (var c in Cases.Of("twogroup.json"))
        {
            var (x, y) = (c.Input.Decimals("x"), c.Input.Decimals("y"));
            var ranks = MannWhitney.Compare(x, y).Figure!;
            c.Expect("U", ranks.U);
            c.Expect("p_wilcox_default", ranks.PDefault, 1e-8);
            ranks.DefaultIsExact.Should().Be(c.Expected.GetProperty("wilcox_default_is_exact").GetBoolean());
            if (c.Expected.GetProperty("p_wilcox_exact_with_ties").ValueKind != System.Text.Json.JsonValueKind.Null) c.Expect("p_wilcox_exact_with_ties", ranks.PExact, 1e-8);
            c.Expect("prob_superiority", ranks.FirstGreater);
            c.Expect("rank_biserial", ranks.CliffsDelta);
            var welch = WelchT.Compare(x, y).Figure!;
            c.Expect("t_welch", welch.T);
            c.Expect("df_welch", welch.Df);
            c.Expect("p_welch", welch.P, 1e-8);
            c.Expect("ci_lower", welch.Interval.Lower);
            c.Expect("ci_upper", welch.Interval.Upper);
        }
    }

    [Fact]
    public void Grades_of_two_rounds_agree_with_the_reference()
    {
        foreach (var c in Cases.Of("grades.json"))
        {
            decimal[] Grades(string round) => [.. c.Input.Decimals(round).SelectMany((n, grade) => Enumerable.Repeat(grade + 1m, (int)n))];
            var ranks = MannWhitney.Compare(Grades("before"), Grades("after")).Figure!;
            c.Expect("U_before_greater", ranks.U);
            c.Expect("p", ranks.PDefault, 1e-8);
            c.Expect("prob_after_better", ranks.FirstGreater);
            c.Expect("cliffs_delta", ranks.CliffsDelta);
            c.Expect("good_or_better_before", Grades("before").Count(g => g <= 2) / (double)Grades("before").Length);
        }
    }

    [Fact]
    public void Kappas_agree_with_the_reference()
    {
        foreach (var c in Cases.Of("kappa.json"))
        {
            var rows = c.Input.GetProperty("rows").EnumerateArray().Select(r => r.EnumerateArray().Select(v => v.GetInt32()).ToArray()).ToArray();
            var table = new int[rows.Length, rows.Length];
            for (var i = 0; i < rows.Length; i++)
                for (var j = 0; j < rows.Length; j++) table[i, j] = rows[i][j];
            c.Expect("agreement", Kappa.Agreement(table).Figure!.Value);
            foreach (var (name, weights) in new[] { ("kappa", KappaWeights.None), ("kappa_linear", KappaWeights.Linear), ("kappa_quadratic", KappaWeights.Quadratic) })
            {
                var kappa = Kappa.Of(table, weights).Figure;
                c.Expect(name, kappa?.Kappa);
                c.Expect($"{name}_ase", kappa?.StandardError, 1e-8);
            }
        }
    }

    [Fact]
    public void Trends_agree_with_the_reference()
    {
        foreach (var c in Cases.Of("kendall.json"))
        {
            var trend = MannKendall.Of(c.Input.Decimals("y")).Figure!;
            c.Expect("S", trend.S);
            c.Expect("tau_b", trend.TauB);
            c.Expect("p_normal", trend.PNormal, 1e-8);
            c.Expect("p_normal_cc", Tails.Normal(trend.Z), 1e-8);
            trend.Exact.Should().Be(c.Expected.GetProperty("default_is_exact").GetBoolean(), c.Id);
            c.Expect(trend.Exact ? "p_default" : "p_normal_cc", trend.P, 1e-8);
            c.Expect("sen_slope", (double)trend.Slope.Slope);
            c.Expect("scipy_sen_intercept", (double)trend.Slope.Intercept);
            c.Expect("scipy_sen_lower95", (double)trend.Slope.Lower);
            c.Expect("scipy_sen_upper95", (double)trend.Slope.Upper);
        }
    }

    [Fact]
    public void What_cannot_be_computed_says_why_in_one_sentence()
    {
        MannKendall.Of([]).Reason.Should().Be("There are no values.");
        MannKendall.Of([1, 2]).Reason.Should().Contain("three values");
        MannKendall.Of([4, 4, 4, 4]).Reason.Should().Contain("Every value is the same");
        TheilSen.Of([4]).Reason.Should().Contain("two values");
        MannWhitney.Compare([], [1]).Reason.Should().Contain("empty");
        MannWhitney.Compare([2, 2], [2]).Reason.Should().Contain("same value");
        WelchT.Compare([1], [1, 2]).Reason.Should().Contain("at least two");
        WelchT.Compare([1, 1], [2, 2]).Reason.Should().Contain("no spread");
        Kappa.Of(new[,] { { 5, 0 }, { 0, 0 } }, KappaWeights.Linear).Reason.Should().Contain("one category only");
        Kappa.Agreement(new[,] { { 5, 0 }, { 0, 0 } }).Figure!.Value.Should().Be(1);
        Kappa.Of(new[,] { { 0, 0 }, { 0, 0 } }, KappaWeights.None).Reason.Should().Contain("No case");
        Kappa.Of(new[,] { { 0, 5 }, { 0, 0 } }, KappaWeights.None).Figure!.Kappa.Should().Be(0, "each used one category, but not the same");
        Kappa.Of(new[,] { { 3, 0 }, { 0, 4 } }, KappaWeights.None).Figure.Should().Be(new KappaFigure(1, 0));
    }
}
