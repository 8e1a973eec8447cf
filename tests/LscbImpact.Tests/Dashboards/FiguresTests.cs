using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;

namespace LscbImpact.Tests.Dashboards;

/// <summary>Quarters from months, changes, and figures as people read them.</summary>
public class FiguresTests
{
    private static readonly Month April = Series.First.FirstMonth;

    [Fact]
    public void A_flows_quarter_is_the_sum_of_its_months()
    {
        var series = Series.Rolled("audits-good-or-better.ofsted", Series.Point("audits-good-or-better.ofsted", April, 3, 10, 10), Series.Point("audits-good-or-better.ofsted", April.Plus(2), 5, 6, 6));
        series.Quarters[0].Should().BeEquivalentTo(new { Value = 50m, Numerator = 8m, Denominator = 16m, N = 16L });
    }

    [Fact]
    public void A_stocks_quarter_is_its_last_month()
    {
        Series.Rolled("indicator.COUNT", Series.Point("indicator.COUNT", April, 30), Series.Point("indicator.COUNT", April.Plus(2), 20)).Quarters[0].Value.Should().Be(20);
    }

    [Fact]
    public void A_monthly_count_with_a_month_missing_has_no_quarter_and_says_why()
    {
        var series = Series.Rolled("indicator.FLOW", Series.Point("indicator.FLOW", April, 1), Series.Point("indicator.FLOW", April.Plus(1), 1), Series.Point("indicator.FLOW", April.Plus(2), 1), Series.Point("indicator.FLOW", April.Plus(3), 1));
        series.Quarters[0].Value.Should().Be(3);
        series.Quarters[1].Should().BeEquivalentTo(new { Value = (decimal?)null, Why = "1 of 3 months are in" });
    }

    [Fact]
    public void A_rates_quarter_adds_up_its_events_over_the_population_of_its_last_month()
    {
        var series = Series.Rolled("indicator.RATE", [.. Enumerable.Range(0, 3).Select(m => Series.Point("indicator.RATE", April.Plus(m), 10, 40_000 + m))]);
        series.Quarters[0].Should().BeEquivalentTo(new { Numerator = 30m, Denominator = 40_002m });
    }

    [Fact]
    public void A_quarter_between_two_figures_is_a_gap_and_a_zero_denominator_is_no_figure()
    {
        var series = Series.Rolled("audits-good-or-better.ofsted", Series.Point("audits-good-or-better.ofsted", April, 1, 2), Series.Point("audits-good-or-better.ofsted", April.Plus(6), 0, 0));
        series.Quarters.Select(q => (q.Value, q.Why)).Should().Equal((50m, null), (null, "no return has cases for it"), (null, "the denominator is 0"));
    }

    [Theory]
    [InlineData(40, 64, "63%")] // 62.5
    [InlineData(231, 280, "83%")] // 82.5: .NET's own rounding says 82
    [InlineData(304, 393, "77%")]
    [InlineData(0, 7, "0%")]
    public void Halves_round_away_from_zero(int top, int bottom, string shown) => FigureText.Value(100m * top / bottom, MeasureUnit.Percent).Should().Be(shown);

    [Theory]
    [InlineData(42, 63, MeasureUnit.Percent, "+21 pp")]
    [InlineData(63, 42, MeasureUnit.Percent, "−21 pp")]
    [InlineData(50.4, 50, MeasureUnit.Percent, "0 pp")]
    [InlineData(397600, 391000, MeasureUnit.Count, "−2%")]
    [InlineData(1985, 2040, MeasureUnit.Count, "+3%")]
    [InlineData(2220, 2040, MeasureUnit.Count, "−8%")]
    [InlineData(3.1, 4.3, MeasureUnit.Mean, "+1.2")]
    public void A_difference_of_percentages_is_in_points_and_a_change_of_counts_in_per_cent(double before, double after, MeasureUnit unit, string shown) =>
        FigureText.Change(Change.Between((decimal)before, (decimal)after, unit)).Should().Be(shown);

    [Fact]
    public void There_is_no_change_from_nothing()
    {
        Change.Between(null, 5, MeasureUnit.Count).Should().BeNull();
        Change.Between(0, 5, MeasureUnit.Count).Should().BeNull("there is no percentage of 0");
        Change.Between(0, 5, MeasureUnit.Percent)!.Difference.Should().Be(5);
    }

    [Fact]
    public void A_figure_stands_with_its_parts_or_with_the_reason_why_there_is_none()
    {
        var figure = new QuarterFigure(Series.First, 62.5m, 40, 64, 64, []);
        var none = new QuarterFigure(Series.First, null, null, null, 0, [], Why: "not sent");
        FigureText.WithParts(figure, MeasureUnit.Percent).Should().Be("63% (40 of 64)");
        FigureText.WithParts(figure, MeasureUnit.Mean).Should().Be("62.5 (n 64)");
        FigureText.WithParts(figure with { Denominator = null }, MeasureUnit.Count).Should().Be("63");
        FigureText.WithParts(none, MeasureUnit.Percent).Should().Be("–");
        FigureText.WithPartsOrWhy(none, MeasureUnit.Percent).Should().Be("not sent");
        FigureText.WithPartsOrWhy(figure, MeasureUnit.Percent).Should().Be("63% (40 of 64)");
        Narrative.Capital("agency").Should().Be("Agency");
    }
}
