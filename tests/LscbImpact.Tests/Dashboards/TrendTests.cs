using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Tests.Dashboards;

/// <summary>What may be said of a trend: limits only when there is enough, breaks and rebases, and never a cause.</summary>
public class TrendTests
{
    private static readonly double?[] Noise = [50, 54, 47, 52, 49, 55, 46, 51, 50, 53, 48, 52, 49, 54, 47, 51];

    [Theory]
    [InlineData(4, LimitsShown.None, "Too few to tell")]
    [InlineData(5, LimitsShown.Trial, "No signal (trial)")]
    [InlineData(12, LimitsShown.Trial, "No signal (trial)")]
    [InlineData(13, LimitsShown.Settled, "No signal")]
    public void Limits_appear_at_5_quarters_and_settle_at_13(int quarters, LimitsShown shown, string signal)
    {
        var trend = Series.Trend(Noise[..quarters]);
        trend.Limits.Should().Be(shown);
        Narrative.Signal(trend).Should().Be(signal);
    }

    [Fact]
    public void Seven_quarters_on_the_bad_side_are_a_concern_in_words()
    {
        var trend = Series.Trend([.. Noise[..8], 40, 41, 39, 42, 40, 41, 39]);
        Narrative.Signal(trend).Should().Be("Concern, low");
        Narrative.Sentence(trend).Should().Be("Seven or more quarters in a row below the mean: unlikely to be chance alone.");
        new QuarterLine(trend).Rank.Should().Be(0);
    }

    [Fact]
    public void A_quarter_without_a_figure_is_a_gap_and_says_why()
    {
        var series = Series.Shares("audits-good-or-better.ofsted", 50, 54, null, 52, 49);
        var trend = Trend.Of(series, Series.First.Plus(5), [], [], []);
        trend.Points.Select(p => p.Xmr is not null).Should().Equal(true, true, false, true, true, false);
        Narrative.Sentence(trend).Should().Be("No figure for 2021-22 Q2: no return has a figure.");
    }

    [Fact]
    public void A_break_and_a_rebase_start_new_limits_and_the_change_across_a_break_is_not_given()
    {
        var series = Series.Shares("audits-good-or-better.ofsted", [.. Noise[..8], 80, 82, 79, 81, 80]);
        var broken = new BoardEvent { Date = Series.First.Plus(8).FirstDay.AddDays(10), WhatChanged = "New audit tool", BreaksSeries = true };
        var trend = Trend.Of(series, Series.First.Plus(8), [], [broken], []);
        trend.Xmr.Points[^1].Group.Should().Be(1);
        new QuarterLine(trend).Should().BeEquivalentTo(new { Broken = true, Change = (Change?)null });

        var rebase = new Rebase { BoardId = 1, Series = "audits-good-or-better.ofsted", From = Series.First.Plus(8).FirstDay, Reason = "New tool", DecidedBy = "Subgroup chair", DecidedAt = DateTime.UnixEpoch };
        Trend.Of(series, Series.First.Plus(12), [], [], [rebase]).PointsInLastGroup.Should().Be(5);
        Trend.Of(series, Series.First.Plus(12), [], [], [new Rebase { BoardId = 1, Series = "people-trained", From = rebase.From, Reason = "x", DecidedBy = "x", DecidedAt = DateTime.UnixEpoch }]).PointsInLastGroup.Should().Be(13, "another measure's rebase is not this one's");
    }

    [Fact]
    public void A_target_holds_for_its_year_and_never_back_in_time()
    {
        MeasureTarget[] targets = [new() { Measure = "audits-good-or-better", Year = "2020-21", Target = 60 }, new() { Measure = "audits-good-or-better.ofsted", Year = "2021-22", Target = 40 }];
        var trend = Trend.Of(Series.Shares("audits-good-or-better.ofsted", Noise[..6]), Series.First.Plus(5), targets, [], []);
        trend.Targets.OrderBy(t => t.Key).Select(t => t.Value).Should().Equal(60, 60, 60, 60, 40, 40);
        trend.Xmr.Assurance.Should().NotBe(XmrAssurance.None);
    }

    [Fact]
    public void No_sentence_says_that_something_caused_something()
    {
        XmrSignal[] signals = Enum.GetValues<XmrSignal>();
        string.Join(' ', signals.Select(Narrative.Rule)).Should().NotMatchRegex("(?i)caus|because|due to|led to|result");
    }
}
