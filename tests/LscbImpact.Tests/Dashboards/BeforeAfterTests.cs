using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Returns.Registers;

namespace LscbImpact.Tests.Dashboards;

/// <summary>A measure before and after a day, and its last quarter beside earlier ones: what can be told, and never why.</summary>
public class BeforeAfterTests
{
    private static readonly double?[] Stepped = [50, 52, 50, 52, 50, 52, 50, 52, 70, 72, 70, 72];
    private static readonly DateOnly Ninth = Series.First.Plus(8).FirstDay.AddDays(20);

    private static Trend Trend(double?[] percents, params BoardEvent[] events) => Core.Dashboards.Trend.Of(Series.Shares("audits-good-or-better.ofsted", percents), Series.First.Plus(percents.Length - 1), [], events, []);

    private static BoardEvent Event(DateOnly date, string what, bool breaks = false) => new() { Date = date, WhatChanged = what, BreaksSeries = breaks };

    [Fact]
    public void Two_lines_give_a_step_and_a_slope_with_intervals_and_say_what_coincided()
    {
        var other = Event(Series.First.Plus(3).FirstDay, "New recording system");
        var found = BeforeAfter.Of(Trend(Stepped, Event(Ninth, "Course started"), other), Ninth);
        // Least squares worked out in fractions by another program.
        found.Sentences.Should().Contain("The level at that quarter: up 19.0 percentage points (95% interval 15.9 to 22.0; p below 0.001).");
        found.Sentences.Should().Contain(s => s.StartsWith("The slope after, against the slope before: up 0.3 percentage points a quarter (95% interval: from 1.0 less to 1.6 more; ") && s.EndsWith(", which could be chance."));
        found.Sentences.Should().Contain($"By {Series.First.Plus(11)} the line stands at 71.6%; the line before would have gone to 51.7%, had it gone on.");
        found.Sentences.Should().Contain(s => s.StartsWith("What changed, if anything, coincided with “Course started”"));
        found.Others.Select(o => o.Text).Should().Equal("New recording system");
        string.Join(' ', found.Sentences).Should().NotMatchRegex("(?i)caus|because|due to|led to|thanks");
    }

    [Theory]
    [InlineData(7, "7 quarters before and 5 after, without a break: too few for two lines, which take 8 and 4.")]
    [InlineData(9, "9 quarters before and 3 after, without a break: too few for two lines, which take 8 and 4.")]
    [InlineData(0, "The date has to lie inside the figures, with quarters before it and after it.")]
    [InlineData(40, "The date has to lie inside the figures, with quarters before it and after it.")]
    public void With_fewer_quarters_the_control_chart_speaks(int quarter, string reason)
    {
        var found = BeforeAfter.Of(Trend(Stepped), Series.First.Plus(quarter).FirstDay);
        found.Lines.Figure.Should().BeNull();
        found.Sentences[0].Should().Be(reason);
        found.Sentences[1].Should().StartWith("The chart marks the day");
    }

    [Fact]
    public void Nothing_is_compared_across_a_break_or_through_a_gap()
    {
        BeforeAfter.Of(Trend(Stepped, Event(Ninth, "New tool", breaks: true)), Ninth).Lines.Reason.Should().StartWith("The event itself is recorded as a break");
        BeforeAfter.Of(Trend(Stepped, Event(Series.First.Plus(2).FirstDay, "New tool", breaks: true)), Ninth).Lines.Reason.Should().StartWith("6 quarters before and 4 after, without a break");
        BeforeAfter.Of(Trend([.. Stepped[..4], null, .. Stepped[5..]]), Ninth).Lines.Reason.Should().StartWith("A quarter in between has no figure");
    }

    [Fact]
    public void A_day_without_an_event_is_marked_on_the_chart_and_one_outside_is_not()
    {
        var trend = Trend(Stepped);
        trend.Marked(Ninth).Markers.Should().ContainSingle().Which.Text.Should().Be(TrendMarker.Chosen);
        BeforeAfter.Of(trend.Marked(Ninth), Ninth).Should().BeEquivalentTo(new { What = (string?)null, Others = Array.Empty<TrendMarker>() });
        trend.Marked(new DateOnly(1999, 1, 1)).Should().BeSameAs(trend);
    }

    [Fact]
    public void A_share_is_set_beside_the_quarter_before_and_the_same_a_year_ago()
    {
        var trend = Trend([42, 50, 50, 50, 63]);
        AgainstEarlier.InBrief(trend).Should().Be("Against 2020-21 Q4: the difference could be chance.");
        AgainstEarlier.InFull(trend).Should().HaveCount(2);
        AgainstEarlier.InFull(trend)[1].Should().Be("Since the same quarter a year ago (2020-21 Q1): TITLE rose from 42% (42 of 100) to 63% (63 of 100): 21 percentage points more (95% interval 7 to 34).".Replace("TITLE", trend.Series.Definition.Title));
        AgainstEarlier.InBrief(Trend([42, 63])).Should().Be("Against 2020-21 Q1: 21 points more (95% interval 7 to 34).");
        AgainstEarlier.InBrief(Trend([42, 63], Event(Series.First.Plus(1).FirstDay, "New tool", breaks: true))).Should().BeNull("figures across a break are not compared");
        AgainstEarlier.InBrief(Trend([42])).Should().BeNull();
        AgainstEarlier.InBrief(Trend([42, null])).Should().BeNull();
    }

    [Fact]
    public void What_stands_at_a_quarters_end_is_largely_the_same_again_and_has_no_interval()
    {
        var trend = Core.Dashboards.Trend.Of(Series.Shares("review-actions-overdue", 20, 30), Series.First.Plus(1), [], [], []);
        AgainstEarlier.InBrief(trend).Should().BeNull();
        AgainstEarlier.InFull(trend).Should().ContainSingle().Which.Should().Be("Since the quarter before (2020-21 Q1): from 20% (20 of 100) to 30% (30 of 100). Largely the same open actions stand in both, so no interval is given.");
    }
}
