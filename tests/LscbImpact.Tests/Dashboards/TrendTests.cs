using LscbImpact.Charts;
using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;
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

    [Theory]
    [InlineData(0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]
    [InlineData(0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0)]
    public void A_run_of_noughts_below_the_mean_of_one_or_two_cases_is_no_improvement(params int[] counts)
    {
        var trend = Counts(counts);
        trend.Xmr.Variation.Should().Be(XmrVariation.ImprovementLow, "that is what the rules make of it");
        Narrative.Signal(trend).Should().Be("Cannot tell");
        Narrative.Sentence(trend).Should().Be("Most quarters are the same as the one before, so the chart cannot tell a change from chance.");
        TrendDrawing.Of(trend).Limits.Should().BeEmpty();
        TrendDrawing.Of(trend).Points.Should().OnlyContain(p => p.Judgement == XmrJudgement.Common);
        new QuarterLine(trend).Should().BeEquivalentTo(new { Rank = 6, Judgement = XmrJudgement.Common }, o => o.ExcludingMissingMembers());
    }

    [Fact]
    public void A_case_after_a_run_of_noughts_is_said_and_not_judged()
    {
        var trend = Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        Narrative.Signal(trend).Should().Be("Cannot tell");
        Narrative.Sentence(trend).Should().EndWith("cannot tell a change from chance. This one is not the same.");
        new QuarterLine(trend).Rank.Should().Be(4, "it is read before what did not change at all");
        Narrative.Signal(Counts(2, 2, 2, 2, 2, 2)).Should().Be("Cannot tell");
        Narrative.Signal(Counts(0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0)).Should().NotBe("Cannot tell", "most quarters differ from the one before");
    }

    [Theory]
    [InlineData(false, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 3, 3)]
    [InlineData(true, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 3, 3)]
    [InlineData(true, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0, 0, 0)]
    [InlineData(false, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0, 0)]
    public void Once_seven_in_a_row_have_left_what_was_usual_the_chart_tells(bool tells, params int[] counts) =>
        (Narrative.Signal(Counts(counts)) != "Cannot tell").Should().Be(tells);

    [Fact]
    public void Without_limits_a_target_is_met_or_missed_this_quarter_and_nothing_is_foretold()
    {
        MeasureTarget[] targets = [new() { Measure = "audits-good-or-better", Year = "2020-21", Target = 60 }, new() { Measure = "audits-good-or-better", Year = "2021-22", Target = 60 }];
        string Said(params double?[] percents) => Narrative.Assurance(Trend.Of(Series.Shares("audits-good-or-better.ofsted", percents), Series.First.Plus(percents.Length - 1), targets, [], []));
        Said(100, 100, 100, 100, 100, 100).Should().Be("met this quarter");
        Said(70, 40).Should().Be("missed this quarter");
    }

    private static Trend Counts(params int[] counts) => Trend.Of(
        SmallNumbers.Publish(Series.Rolled("indicator.FLOW", [.. counts.SelectMany((c, i) => Enumerable.Range(0, 3).Select(m => Series.Point("indicator.FLOW", Series.First.Plus(i).FirstMonth.Plus(m), m == 0 ? c : 0)))]), "", new Audience.BoardTeam()),
        Series.First.Plus(counts.Length - 1), [], [], []);

    [Fact]
    public void A_quarter_without_a_figure_is_a_gap_and_says_why()
    {
        var series = Series.Shares("audits-good-or-better.ofsted", 50, 54, null, 52, 49);
        var trend = Trend.Of(series, Series.First.Plus(5), [], [], []);
        trend.Points.Select(p => p.Xmr is not null).Should().Equal(true, true, false, true, true, false);
        Narrative.Sentence(trend).Should().Be("No figure for 2021-22 Q2: no return has cases for it.");
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
    public void A_limit_beyond_what_can_be_is_not_given_as_a_number()
    {
        string Limits(Trend trend) => Narrative.Limits(trend, trend.Xmr.Points[^1].Limits!.Value, FigureText.Value);
        Limits(Series.Trend(90, 70, 95, 60, 90, 75)).Should().MatchRegex("^[0-9]+% and above$");
        Limits(Series.Trend(10, 30, 5, 40, 10, 25)).Should().MatchRegex("^[0-9]+% and below$");
        Limits(Series.Trend(10, 90, 5, 95, 10, 90)).Should().Be("wider than 0% to 100%");
        Limits(Series.Trend(50, 52, 51, 50, 52, 51)).Should().MatchRegex("^[0-9]+% to [0-9]+%$");
        Limits(Series.Trend(90, 70, 104, 60, 90, 75)).Should().Contain(" to ", "a share that has been over 100% can be so again");
        Narrative.OfChart(Series.Trend(90, 70, 95, 60, 90, 75)).Should().Contain("and above. ");
    }

    [Fact]
    public void Of_a_target_a_signal_says_only_what_this_quarter_did()
    {
        string Said(double target, params double?[] percents) =>
            Narrative.Assurance(Trend.Of(Series.Shares("audits-good-or-better.ofsted", percents), Series.First.Plus(percents.Length - 1), Enumerable.Range(2019, 8).Select(y => new MeasureTarget { Measure = "audits-good-or-better", Year = $"{y}-{(y + 1) % 100:00}", Target = (decimal)target }), [], []));
        double?[] shifted = [42, 43, 41, 42, 43, 42, 41, 43, 42, 43, 70, 71, 70];
        Said(65, shifted).Should().Be("met this quarter", "its limits would have it that the target is missed as things are");
        Said(75, shifted).Should().Be("missed this quarter");
        Said(75, 42, 44, 41, 43, 42, 44, 41, 43, 42, 44, 41, 43, 42).Should().Be("will miss it as things are");
        Said(20, 42, 44, 41, 43, 42, 44, 41, 43, 42, 44, 41, 43, 42).Should().Be("will meet it as things are");
    }

    [Fact]
    public void No_sentence_says_that_something_caused_something()
    {
        XmrSignal[] signals = Enum.GetValues<XmrSignal>();
        string.Join(' ', signals.Select(Narrative.Rule)).Should().NotMatchRegex("(?i)caus|because|due to|led to|result");
    }
}
