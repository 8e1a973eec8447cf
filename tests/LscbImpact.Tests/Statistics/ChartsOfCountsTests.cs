using LscbImpact.Core.Statistics;

namespace LscbImpact.Tests.Statistics;

/// <summary>Run, P, U and C charts by hand, and segmented regression against R.</summary>
public class ChartsOfCountsTests
{
    private static DatedCount At(int month, decimal x, decimal n) => new(new DateOnly(2024, 1, 1).AddMonths(month), x, n);

    private static List<DatedCount> Counts(params (decimal X, decimal N)[] counts) => [.. counts.Select((c, i) => At(i, c.X, c.N))];

    [Fact]
    public void A_P_charts_limits_are_three_standard_errors_of_each_denominator_clipped_to_0_and_1()
    {
        // By hand: 5 of 10, 30 of 40, 15 of 50: centre 50/100. Standard error sqrt(0.25/n): limits 0.5 +- 1.5/sqrt(n).
        var chart = PChart.Of(Counts((5, 10), (30, 40), (15, 50))).Figure!;
        chart.Centre.Should().Be(0.5);
        chart.Points.Select(p => p.Lower!.Value).Should().Equal([0.5 - 1.5 / Math.Sqrt(10), 0.5 - 1.5 / Math.Sqrt(40), 0.5 - 1.5 / Math.Sqrt(50)], (a, b) => Math.Abs(a - b) < 1e-12);
        chart.Points.Select(p => p.Side).Should().Equal(0, 1, -1);
        chart.Points.Select(p => p.OutsideHigh).Should().Equal(false, true, false);
        PChart.Of(Counts((4, 4), (1, 4), (1, 4))).Figure!.Points.Should().OnlyContain(p => p.Lower == 0 && p.Upper == 1, "0.5 +- 0.75 is clipped");
        chart.Notes.Should().Contain(n => n.Contains("Trial limits from 3 points"));
    }

    [Fact]
    public void U_and_C_charts_have_the_limits_of_a_count()
    {
        // By hand: 4 and 12 events over 2 and 2: centre 4 a unit, limits 4 +- 3 sqrt(4/2).
        var u = UChart.Of(Counts((4, 2), (12, 2))).Figure!;
        u.Centre.Should().Be(4);
        u.Points[0].Upper.Should().BeApproximately(4 + 3 * Math.Sqrt(2), 1e-12);
        u.Points[0].Lower.Should().Be(0, "4 - 4.24 is below 0");
        // By hand: 9, 16 and 11: centre 12, limits 12 +- 3 sqrt(12).
        var c = CChart.Of([new(new DateOnly(2024, 1, 1), 9), new(new DateOnly(2024, 2, 1), 16), new(new DateOnly(2024, 3, 1), 11)]).Figure!;
        c.Points[0].Upper.Should().BeApproximately(12 + 3 * Math.Sqrt(12), 1e-12);
        c.Points[0].Lower.Should().BeApproximately(12 - 3 * Math.Sqrt(12), 1e-12);
        c.Points.Select(p => p.Side).Should().Equal(-1, 1, -1);
    }

    [Fact]
    public void A_prime_chart_widens_the_limits_by_the_spread_of_the_standardised_points()
    {
        // By hand: 400, 600, 500 of 1,000: centre 0.5, error sqrt(0.25/1000) = 0.0158114; z = -6.32456, 6.32456, 0.
        // Ranges 12.64911 and 6.32456, mean 9.48683, over 1.128 = 8.41031: limits 0.5 +- 3 x 8.41031 x 0.0158114.
        var chart = PChart.Of(Counts((400, 1000), (600, 1000), (500, 1000)), prime: true).Figure!;
        chart.SigmaZ.Should().BeApproximately(3 * Math.Sqrt(10) / 1.128, 1e-12);
        chart.Points[0].Upper.Should().BeApproximately(0.5 + 3 * chart.SigmaZ!.Value * Math.Sqrt(0.25 / 1000), 1e-12);
        UChart.Of(Counts((4, 2), (12, 2)), prime: true).Figure!.SigmaZ.Should().BeApproximately(4 / Math.Sqrt(2) / 1.128, 1e-12, "z is -sqrt 2 and +sqrt 2");
    }

    [Fact]
    public void A_run_chart_counts_runs_and_crossings_of_its_median()
    {
        // Median 5; the points on it neither break a run nor count: 8 useful, runs of 4, 1 crossing; limits round(log2 8) + 3 = 6, and qbinom(.05, 7, .5) = 1, for 1/128 < .05 < 8/128.
        var chart = RunChart.Of([1, 2, 5, 3, 4, 6, 5, 7, 8, 9]).Figure!;
        chart.Median.Should().Be(5);
        chart.Runs.Should().Be(new RunsFigure(8, 4, 6, 1, 1));
        chart.Runs.Signal.Should().BeFalse();
        RunChart.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).Figure!.Runs.Should().Be(new RunsFigure(10, 5, 6, 1, 2)).And.BeEquivalentTo(new { Signal = true }, "one crossing is fewer than qbinom(.05, 9, .5) = 2, for 10/512 < .05 < 46/512");
        chart.Runs.TooFew.Should().BeTrue();
        // 24 points that change side every time: longest 1, 23 crossings; limits round(4.585) + 3 = 8, and qbinom(.05, 23, .5) = 8.
        RunChart.Of([.. Enumerable.Range(0, 24).Select(i => i % 2 == 0 ? 1m : 2m)]).Figure!.Runs.Should().Be(new RunsFigure(24, 1, 8, 23, 8));
        // log2(11.3) is 3.5: 11 rounds to 3, 12 to 4.
        RunChart.Runs([.. Enumerable.Range(0, 11).Select(i => i % 2 * 2 - 1)]).Figure!.LongestRunLimit.Should().Be(6);
        RunChart.Runs([.. Enumerable.Range(0, 12).Select(i => i % 2 * 2 - 1)]).Figure!.LongestRunLimit.Should().Be(7);
    }

    [Fact]
    public void Charts_that_cannot_be_made_say_why_in_one_sentence()
    {
        RunChart.Of([]).Reason.Should().Contain("no values");
        RunChart.Of([3]).Reason.Should().Contain("only one value");
        RunChart.Of([3, 3, 3]).Reason.Should().Contain("Every value is the same");
        PChart.Of([]).Reason.Should().Contain("no values");
        PChart.Of(Counts((0, 0), (0, 0))).Reason.Should().Contain("Every denominator is 0");
        PChart.Of(Counts((1, 5))).Reason.Should().Contain("only one value");
        PChart.Of(Counts((1, 5), (6, 5))).Reason.Should().Be("On 2024-02-01 the numerator (6) is larger than its denominator (5).");
        UChart.Of(Counts((1, 5), (6, 5))).Figure.Should().NotBeNull("a rate may exceed one");
        PChart.Of([At(0, 1, 2), At(0, 1, 2)]).Reason.Should().Contain("share a date");
        PChart.Of(Counts((-1, 5), (2, 5))).Reason.Should().Contain("below 0");
        foreach (var flat in new[] { PChart.Of(Counts((0, 5), (0, 8))), PChart.Of(Counts((5, 5), (8, 8))), UChart.Of(Counts((0, 5), (0, 8))), PChart.Of(Counts((2, 5), (2, 5)), prime: true) })
        {
            flat.Figure!.Points.Should().OnlyContain(p => p.Upper == null && p.Lower == null && !p.OutsideHigh && !p.OutsideLow);
            flat.Figure.Notes.Should().Contain(n => n.Contains("no variation"));
        }
        PChart.Of(Counts((1, 5), (0, 0), (2, 5))).Figure!.Notes.Should().Contain("The denominator of 2024-02-01 is 0: left out.");
    }

    [Fact]
    public void Segmented_regression_agrees_with_the_reference()
    {
        foreach (var c in Cases.Of("its.json"))
        {
            var figure = SegmentedRegression.Of(c.Input.Decimals("y"), (int)c.Input.Whole("first_post_index_1based") - 1).Figure!;
            figure.Lag.Should().Be((int)c.Input.Whole("newey_west_lag"));
            c.Expect("df", figure.Df);
            c.Expect("sigma", figure.Sigma);
            c.Expect("r_squared", figure.RSquared);
            c.Expect("durbin_watson", figure.Serial.DurbinWatson);
            c.Expect("lag1_autocorrelation", figure.Serial.Lag1);
            c.Expect("breusch_godfrey_lm", figure.Serial.BreuschGodfrey);
            c.Expect("breusch_godfrey_p", figure.Serial.BreuschGodfreyP, 1e-8);
            c.Expect("fitted_last", figure.FittedLast);
            c.Expect("counterfactual_last", figure.CounterfactualLast);
            c.Expect("effect_at_last", figure.EffectAtLast);
            foreach (var (name, term) in new[] { ("intercept", figure.Intercept), ("slope_before", figure.SlopeBefore), ("level_change", figure.LevelChange), ("slope_change", figure.SlopeChange) })
            {
                var e = c.Expected.GetProperty("coefficients").GetProperty(name);
                c.Expect(e, "estimate", term.Estimate);
                c.Expect(e, "se", term.Ols.Se);
                c.Expect(e, "t", term.Ols.T);
                c.Expect(e, "p", term.Ols.P, 1e-8);
                c.Expect(e, "ci_lower", term.Ols.Interval.Lower);
                c.Expect(e, "ci_upper", term.Ols.Interval.Upper);
                c.Expect(e, "nw_se_adjusted", term.NeweyWest?.Se);
                c.Expect(e, "nw_se", term.NeweyWest?.Se * Math.Sqrt(figure.Df / (double)figure.N));
                c.Expect(e, "nw_t", term.NeweyWest?.T);
                c.Expect(e, "nw_p", term.NeweyWest?.P, 1e-8);
                term.UseNeweyWest.Should().Be(figure.N >= 24 && term.NeweyWest!.Se > term.Ols.Se, "never the smaller of the two without a word");
            }
        }
    }

    [Fact]
    public void A_change_is_not_measured_where_it_cannot_be()
    {
        SegmentedRegression.Of([], 0).Reason.Should().Contain("no values");
        SegmentedRegression.Of([1, 2, 3], 0).Reason.Should().Contain("inside the data");
        SegmentedRegression.Of([1, 2, 3], 3).Reason.Should().Contain("inside the data");
        SegmentedRegression.Of([1, 2, 4, 3], 2).Reason.Should().Contain("five in all");
        SegmentedRegression.Of([5, 5, 5, 5, 5, 5], 3).Reason.Should().Contain("Every value is the same");
        SegmentedRegression.Of([1, 2, 3, 7, 8, 9.5m - 0.5m], 3).Reason.Should().Contain("exactly on the two lines");
        SegmentedRegression.Of([1, 3, 2, 7, 8, 6], 3).Figure!.Notes.Should().Contain(n => n.Contains("too few to judge"));
    }
}
