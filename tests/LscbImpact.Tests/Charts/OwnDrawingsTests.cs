using System.Text;
using LscbImpact.Charts;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Tests.Charts;

/// <summary>Files of an analyst's own: how they are read, and the numbers given to their pictures.</summary>
public class OwnDrawingsTests
{
    private const string Months = "month,score,n\n2024-01-31,2,10\n2024-02-29,4,10\n2024-03-31,3,20\n2024-04-30,9,20\n2024-05-31,11,20\n2024-06-30,10,20\n";

    private static FileContent Content(string text) => FileContent.Of(Encoding.UTF8.GetBytes(text));

    private static OwnFileSeries Series => OwnFileSeries.Read(Content(Months), "month", "score").Series!;

    private static OwnFileTable Table(string text, params OwnColumn[] columns) => OwnFileTable.Read(Content(text), columns).Table!;

    [Fact]
    public void A_run_chart_is_drawn_with_its_median_and_without_limits()
    {
        var drawing = TrendDrawing.Of(Series, RunChart.Of([.. Series.Values.Select(v => v.Value)]).Figure!);
        drawing.Limits.Should().ContainSingle().Which.Should().Be(new DrawnLimits(0, 5, 6.5m, null, null, false));
        drawing.CentreName.Should().Be("Median");
        drawing.Description.Should().Contain("Longest run 3").And.Contain("1 crossings");
    }

    [Fact]
    public void A_chart_of_shares_is_drawn_in_per_cent_with_a_limit_for_each_point()
    {
        var table = Table(Months, new OwnColumn("month", OwnColumnKind.Date), new OwnColumn("score", OwnColumnKind.Number), new OwnColumn("n", OwnColumnKind.Number));
        var chart = PChart.Of(table.Rows.Select(r => new DatedCount(r.Cells[0].Date!.Value, r.Cells[1].Number!.Value, r.Cells[2].Number!.Value))).Figure!;
        var drawing = TrendDrawing.Of("P chart", table, chart, 100);
        drawing.Points.Select(p => p.Value).Should().Equal(20, 40, 15, 45, 55, 50);
        drawing.Limits.Should().HaveCount(6).And.OnlyContain(l => l.Mean == 39 && l.From == l.To && l.Trial);
        drawing.IsPercent.Should().BeTrue();
    }

    [Fact]
    public void A_break_is_drawn_as_two_lines_and_the_first_gone_on()
    {
        var drawing = TrendDrawing.Of(Series, SegmentedRegression.Of([.. Series.Values.Select(v => v.Value)], 3).Figure!);
        drawing.Lines.Select(l => (l.From, l.To, l.Dashed)).Should().Equal((0, 2, false), (3, 5, false), (3, 5, true));
        // Before: 2, 4, 3 has the mean 3 and the slope 0.5; after: 9, 11, 10 the mean 10 and the slope 0.5.
        drawing.Lines[0].FromValue.Should().BeApproximately(2.5m, 1e-9m);
        drawing.Lines[1].ToValue.Should().BeApproximately(10.5m, 1e-9m);
        drawing.Lines[2].ToValue.Should().BeApproximately(5m, 1e-9m);
        drawing.Description.Should().NotContain("caus");
    }

    [Fact]
    public void A_trend_is_drawn_with_its_median_slope_and_a_change_as_three_bars()
    {
        var trend = MannKendall.Of([.. Series.Values.Select(v => v.Value)]).Figure!;
        TrendDrawing.Of(Series, trend).Lines.Should().ContainSingle().Which.ToValue.Should().Be(trend.Slope.Intercept + 6 * trend.Slope.Slope);
        var table = Table("a,b\n1,2\n2,2\n3,1\n4,5\n", new OwnColumn("a", OwnColumnKind.Number), new OwnColumn("b", OwnColumnKind.Number));
        var change = PairedChange.Of([.. table.Rows.Select(r => (r.Cells[0].Number!.Value, r.Cells[1].Number!.Value))]).Figure!;
        BarDrawing.Of(table, change, true).Bars.Select(b => b.Text).Should().Equal("2 of 4 (50%)", "1 of 4 (25%)", "1 of 4 (25%)");
        BarDrawing.Of(table, change, false).Bars[0].Value.Should().Be(1, "where less is better, fewer improved");
    }

    [Fact]
    public void A_table_says_which_rows_lack_a_value_and_takes_no_footnote_for_a_date()
    {
        var table = Table("Board A;;\nMonth;Score;Why\n2024-01-31;1,5;x\n2024-02-29;;y\n;;\nSource: our own count;;\n", new OwnColumn("month", OwnColumnKind.Date), new OwnColumn("SCORE", OwnColumnKind.Number));
        var (rows, notes) = table.Complete();
        rows.Should().ContainSingle().Which.Cells[1].Number.Should().Be(1.5m);
        notes.Should().HaveCount(2).And.Contain(n => n.Contains("rows 4")).And.Contain("A comma was read as a decimal point in row 3.");
    }

    [Fact]
    public void A_table_that_cannot_be_read_says_where_without_repeating_the_cell()
    {
        OwnFileTable.Read(Content("a\nmany\n"), new OwnColumn("a", OwnColumnKind.Number)).Refusal.Should().Be("Row 2: the value under “a” is not a number.");
        OwnFileTable.Read(Content("a\n1\n"), new OwnColumn("b", OwnColumnKind.Number)).Refusal.Should().Be("No line of the file has the heading “b”.");
        OwnFileTable.Read(Content("a\n1\n"), new OwnColumn("a", OwnColumnKind.Number), new OwnColumn("b", OwnColumnKind.Text), new OwnColumn("c", OwnColumnKind.Text)).Refusal.Should().Contain("all the headings");
        OwnFileSeries.Read(Content("d,v\n,3\n"), "d", "v").Refusal.Should().Be("Row 2: there is a value without a date.");
        OwnFileSeries.Read(Content("d,v\n04/25/2025,3\n"), "d", "v").Refusal.Should().StartWith("Row 2: ");
    }
}
