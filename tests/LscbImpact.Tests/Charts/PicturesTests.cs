using System.Xml.Linq;
using LscbImpact.Charts;
using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Core.Statistics;
using LscbImpact.Tests.Dashboards;
using LscbImpact.Tests.Returns;

namespace LscbImpact.Tests.Charts;

/// <summary>The numbers given to a picture, and what its SVG must have beyond what the library writes.</summary>
public class PicturesTests
{
    private static readonly double?[] Shares = [42, 44, 41, null, 45, 43, 46, 44, 42, 45, 61, 63, 62, 64, 61, 63];

    [Fact]
    public void A_drawing_holds_each_figure_at_its_quarter_and_leaves_gaps_where_there_is_none()
    {
        var drawing = TrendDrawing.Of(Series.Trend(Shares));
        drawing.Slots.Should().HaveCount(16);
        drawing.Points.Select(p => p.Slot).Should().Equal(Enumerable.Range(0, 16).Where(i => i != 3));
        drawing.Points.Select(p => p.Value).Should().Equal(Shares.Where(s => s is not null).Select(s => (decimal)s!.Value));
        drawing.Limits.Should().ContainSingle().Which.Trial.Should().BeFalse();
        drawing.Stamp.Should().Be("For the board team, small numbers shown");
    }

    [Fact]
    public void Under_five_points_nothing_is_drawn_but_the_line()
    {
        var drawing = TrendDrawing.Of(Series.Trend(42, 44, 41, 60));
        drawing.Limits.Should().BeEmpty();
        drawing.Points.Should().OnlyContain(p => p.Judgement == XmrJudgement.Common);
    }

    [Fact]
    public void A_limit_that_no_figure_can_reach_is_neither_drawn_nor_named()
    {
        var drawing = TrendDrawing.Of(Series.Trend(90, 70, 95, 60, 90, 75));
        drawing.Limits.Should().ContainSingle().Which.Should().Match<DrawnLimits>(l => l.Upper == null && l.Lower > 0);
        TrendPicture.Draw(drawing).Svg().Should().NotContain("upper limit").And.Contain("Trial lower limit");
    }

    [Fact]
    public void A_share_over_100_per_cent_has_its_place_on_the_axis()
    {
        TrendPicture.Draw(TrendDrawing.Of(Series.Trend(90, 95, 130, 92))).Svg().Should().Contain(">120%<");
    }

    [Fact]
    public void No_two_ticks_of_an_axis_say_the_same()
    {
        var root = XDocument.Parse(TrendPicture.Draw(TrendDrawing.Of(Series.Trend(70.2, 70.6, 70.3, 70.6))).Svg()).Root!;
        var ticks = root.Descendants().Where(e => e.Name.LocalName == "text").Select(t => t.Value).Where(t => t.EndsWith('%') && !t.Contains(' ')).ToList();
        ticks.Should().HaveCountGreaterThan(1).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_SVG_scales_speaks_has_real_text_and_is_the_same_twice()
    {
        var trend = Trend.Of(Series.Shares("audits-good-or-better.ofsted", Shares), Series.First.Plus(15), [new MeasureTarget { Measure = "audits-good-or-better", Year = "2023-24", Target = 60 }],
            [new BoardEvent { Date = Series.First.Plus(9).LastDay, WhatChanged = "Practice standards <& more>" }], []);
        var svg = TrendPicture.Draw(TrendDrawing.Of(trend)).Svg();
        var root = XDocument.Parse(svg).Root!;
        root.Attribute("viewBox")!.Value.Should().Be("0 0 960 400");
        root.Attribute("role")!.Value.Should().Be("img");
        XNamespace ns = "http://www.w3.org/2000/svg";
        root.Element(ns + "title")!.Value.Should().Be("Audits graded good or better");
        root.Element(ns + "desc")!.Value.Should().Contain("1 quarter without a figure").And.Contain("Target 60%");
        var texts = root.Descendants(ns + "text").ToList();
        texts.Select(t => t.Value).Should().Contain("Improvement").And.Contain("Target 60%").And.Contain(t => t.StartsWith("Mean ")).And.Contain(t => t.StartsWith("Upper limit ")).And.Contain("2023-24 Q4: 63%");
        texts.Should().OnlyContain(t => t.Attribute("font-family")!.Value.EndsWith("sans-serif"));
        svg.Should().NotContain("Serif,").And.NotContain("cl_");
        TrendPicture.Draw(TrendDrawing.Of(trend)).Svg().Should().Be(svg);
    }

    [Fact]
    public void Every_round_of_grades_is_drawn_and_the_picture_grows_with_them()
    {
        var scale = Sent.Specifications.Scales.Single(s => s.Code == "ofsted");
        var rounds = Enumerable.Range(1, 20).Select(r => new AuditRoundHeld("A1", "Neglect", r, null, "ofsted", new DateOnly(2024, 5, r), new DateOnly(2024, 5, r), 1, new Dictionary<string, int> { ["good"] = 6, ["inadequate"] = 2 })).ToList();
        var drawing = StackedDrawing.OfGrades("Grades", "For the board team", [new RoundsBeside("A1", "Neglect", scale, rounds, null)]);
        drawing.Stacks.Should().HaveCount(20).And.OnlyContain(s => s.Counts.Sum() == 8);
        drawing.Description.Should().Contain("Neglect, round 20 (n 8): ").And.Contain("good 6");
        var svg = StackedPicture.Draw(drawing).Svg();
        svg.Should().Contain($"viewBox=\"0 0 {StackedPicture.Width} {StackedPicture.Height(20)}\"").And.Contain("round 20 (n 8)");
    }
}
