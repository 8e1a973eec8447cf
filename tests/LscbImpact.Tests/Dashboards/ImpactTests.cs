using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards.Impact;
using LscbImpact.Core.Returns.Specification;
using LscbImpact.Tests.Returns;

namespace LscbImpact.Tests.Dashboards;

/// <summary>What may be said of a change in the same people, and what must not be shown of few of them.</summary>
public class ImpactTests
{
    private static readonly DateOnly Held = new(2025, 1, 14);
    private static readonly DateOnly AllTold = new(2026, 9, 30);

    private static MatchedChange Changed(params (int Before, int After)[] pairs) => MatchedChange.Of([.. pairs.Select(p => ((decimal)p.Before, (decimal)p.After))]);

    /// <summary>Each person's scores at the start, at the end and at 3 months; 0 for no answer.</summary>
    private static IEnumerable<ScoreRow> Scores(string session, params (int Start, int End, int Later)[] people) =>
        people.SelectMany((p, i) => new[] { ("start", p.Start), ("end", p.End), ("3 months", p.Later) }.Where(s => s.Item2 > 0).Select(s => new ScoreRow(session, "POL", "Patrol", $"code{i}", s.Item1, s.Item2, 5)));

    private static TrainingImpact Impact(IEnumerable<ScoreRow> scores, ImpactQuestion? question = null, DateOnly? told = null) => TrainingImpact.Of(
        new ImpactRows([new SessionGiven("S1", "NEG-101", Held, ["P1", "P3"]), new SessionGiven("S2", "NEG-201", Held, [])], [new("S1", "POL", "Patrol", 12), new("S1", "LA", "Social work", 8), new("S2", "POL", "Patrol", 10)],
            [new("S1", "POL", "Patrol", "3 months", Held.AddDays(91), 9), new("S1", "POL", "Patrol", "3 months", Held.AddDays(140), 1)], [.. scores], []),
        question ?? new ImpactQuestion(Quarter.Parse("2025-26 Q2"), "confidence", "3 months"), Sent.Specifications, told ?? AllTold, code => code);

    [Theory]
    [InlineData(0, "Nobody answered both times under the same code, so there is no change to tell.")]
    [InlineData(1, "1 person answered both times: fewer than 5, so nothing is shown.")]
    [InlineData(4, "4 people answered both times: fewer than 5, so nothing is shown.")]
    [InlineData(5, "Of 5 people who answered both times 5 scored higher, 0 the same and 0 lower: too few to tell a change from chance.")]
    public void Of_fewer_than_5_nothing_is_shown_and_of_fewer_than_10_only_counts(int people, string sentence)
    {
        var change = MatchedChange.Of([.. Enumerable.Repeat((2m, 4m), people)]);
        ChangeSentence.Of("Confidence", change, 5).Should().Be(sentence);
        change.Figure.Should().BeNull();
        change.Means.Should().BeNull();
        change.P.Should().BeNull();
        if (people < 5) change.Counts.Should().BeNull();
    }

    [Fact]
    public void A_change_has_its_means_its_interval_its_size_and_an_exact_test()
    {
        // Differences 2,1,1,2,0,1,1,2,1,0,1,2: mean 14/12, variance (22 - 196/12)/11 = 0.51515; t(.975, 11) = 2.20099.
        var change = Changed((2, 4), (3, 4), (2, 3), (2, 4), (3, 3), (2, 3), (3, 4), (1, 3), (2, 3), (4, 4), (3, 4), (2, 4));
        change.Counts.Should().Be((10, 2, 0));
        change.P.Should().BeApproximately(2.0 / 1024, 1e-12, "all ten who changed rose: two of 2^10 sign flips are as far out");
        var reach = 2.2009851600916 * Math.Sqrt(17.0 / 33 / 12);
        change.Interval!.Lower.Should().BeApproximately(14.0 / 12 - reach, 1e-9);
        ChangeSentence.Of("Confidence", change, 5).Should().Be("Confidence rose from 2.4 to 3.6 in the 12 people who answered both times: 1.2 more on a scale of 1 to 5 (95% interval 0.7 to 1.6), a large change beside how much people differ in it (d 1.6).");
    }

    [Fact]
    public void What_could_be_chance_neither_rose_nor_fell()
    {
        var change = Changed((3, 4), (3, 2), (3, 4), (3, 2), (3, 4), (3, 3), (3, 4), (3, 2), (3, 3), (3, 4));
        ChangeSentence.Of("Skills", change, 5).Should().StartWith("Skills went from 3.0 to 3.2 in the 10 people").And.EndWith("; it could be chance.").And.NotMatchRegex("(?i)caus|because|due to|led to");
    }

    [Fact]
    public void All_changed_alike_has_no_interval_and_nobody_changed_has_no_test()
    {
        ChangeSentence.Of("Skills", MatchedChange.Of([.. Enumerable.Repeat((2m, 3m), 12)]), 5).Should().Be("Skills rose from 2.0 to 3.0 in the 12 people who answered both times: 1.0 more on a scale of 1 to 5 (everybody changed by the same amount, so there is no interval).");
        var same = MatchedChange.Of([.. Enumerable.Repeat((4m, 4m), 12)]);
        ChangeSentence.Of("Skills", same, 5).Should().Be("Skills stayed at 4.0 in the 12 people who answered both times; nobody’s score changed.");
        same.P.Should().Be(1);
    }

    [Fact]
    public void Several_tests_in_one_table_are_corrected_and_a_lone_one_is_not()
    {
        var change = Changed((3, 4), (3, 4), (3, 4), (3, 4), (3, 4), (3, 4), (3, 3), (3, 3), (3, 3), (3, 3));
        change.P.Should().BeApproximately(2.0 / 64, 1e-12);
        change.BeyondChance.Should().BeTrue();
        MatchedChange.Corrected([change, Changed((1, 2))])[0].PHolm.Should().BeNull("the other was not tested");
        var corrected = MatchedChange.Corrected([change, change])[0];
        corrected.PHolm.Should().BeApproximately(4.0 / 64, 1e-12);
        corrected.BeyondChance.Should().BeFalse();
        ChangeSentence.Of("Skills", corrected, 5).Should().Contain("went from 3.0 to 3.6").And.EndWith("; as one of several looked at, it could be chance.");
    }

    [Fact]
    public void Gain_kept_and_net_are_of_whoever_answered_both_times_and_never_across_sessions()
    {
        var impact = Impact(Scores("S1", [.. Enumerable.Repeat((2, 4, 3), 10), (3, 4, 0), (3, 0, 4)]).Concat(Scores("S2", (2, 5, 0))));
        var line = impact.Lines.Single(l => l.Code == "NEG-101");
        (line.Gain.N, line.Kept.N, line.Net.N).Should().Be((11, 10, 11));
        line.Trained.Should().Be(20);
        line.Answers.Single(a => a.Interval == "3 months").Should().BeEquivalentTo(new { Answered = 10, Late = 1, Matched = 11 });
        line.RetentionSentence("3 months").Should().Contain("Of the gain at the end, 50% was still there at 3 months").And.Contain("10 people");
        impact.Lines.Single(l => l.Code == "NEG-201").Net.N.Should().Be(0, "code0 of another session is another person");
    }

    [Fact]
    public void A_response_rate_waits_until_the_window_has_closed()
    {
        Impact([]).Lines[0].Answers.Single(a => a.Interval == "3 months").Response.Figure.Should().BeEquivalentTo(new { Numerator = 10L, Denominator = 20L });
        Impact([], told: Held.AddDays(100)).Lines[0].Answers.Single(a => a.Interval == "3 months").Response.Reason.Should().Contain("window has closed");
    }

    [Fact]
    public void Those_who_left_are_set_beside_those_who_stayed_and_bounds_say_what_they_could_change()
    {
        var line = Impact(Scores("S1", [.. Enumerable.Repeat((4, 4, 5), 6), .. Enumerable.Repeat((3, 4, 3), 2), .. Enumerable.Repeat((1, 4, 0), 7), (5, 5, 0)])).Lines[0];
        line.DropOut.Differ.Should().BeTrue();
        line.DropOut.Sentence("3 months").Should().StartWith("Those who answered at 3 months had started at 3.8 (n 8), those who did not at 1.5 (n 8): they differ (");
        line.Improved.Sentence("3 months").Should().Be("75% (6 of 8, 95% interval 41% to 93%) of those who answered at 3 months scored higher than at the start. Were the 8 who did not answer back where they started, it would be 38% (6 of 16); had all of them improved who could, 81% (13 of 16).");
    }

    [Theory]
    [InlineData(8, 8, 8, 8, "The agencies of those who answered at 3 months and of those who did not do not differ beyond chance (2 agencies, chi-squared 0.0, p 1.00), which does not show that they are the same.")]
    [InlineData(20, 10, 10, 20, "The agencies of those who answered at 3 months differ from the agencies of those who did not (2 agencies, chi-squared 6.7, p 0.010): the figures hold for the mix of agencies that answered and need not hold for the others.")]
    [InlineData(20, 0, 9, 0, "All of them came from one agency, so there is no mix of agencies to compare.")]
    [InlineData(20, 1, 19, 0, "Too few people from some agencies to tell whether those who answered at 3 months came from other agencies than those who did not.")]
    [InlineData(20, 20, 2, 2, null)]
    [InlineData(20, 20, 0, 0, null)]
    [InlineData(0, 0, 20, 20, null)]
    public void The_agencies_of_those_who_stayed_are_set_beside_those_of_who_left(int policeStayed, int councilStayed, int policeLeft, int councilLeft, string? sentence)
    {
        IEnumerable<ScoreRow> Of(string agency, string prefix, int people, bool stayed) => Enumerable.Range(0, people).SelectMany(i => new[] { "start", "3 months" }.Take(stayed ? 2 : 1).Select(w => new ScoreRow("S1", agency, null, $"{prefix}{i}", w, 3, 5)));
        var dropOut = Impact(Of("POL", "a", policeStayed, true).Concat(Of("LA", "b", councilStayed, true)).Concat(Of("POL", "c", policeLeft, false)).Concat(Of("LA", "d", councilLeft, false))).Lines[0].DropOut;
        dropOut.AgencySentence("3 months").Should().Be(sentence);
        dropOut.Differ.Should().Be(policeStayed == 20 && policeLeft == 10, "all started alike");
    }

    [Fact]
    public void A_window_still_open_makes_nobody_a_leaver() =>
        Impact(Scores("S1", [.. Enumerable.Repeat((2, 4, 0), 12)]), told: Held).Lines[0].DropOut.Should().BeEquivalentTo(new { Stayed = 0, Left = 0 });

    [Fact]
    public void A_scale_that_a_third_have_topped_at_the_start_cannot_show_a_gain()
    {
        Impact(Scores("S1", [.. Enumerable.Repeat((5, 5, 0), 4), .. Enumerable.Repeat((3, 4, 0), 6)])).Lines[0].CeilingSentence.Should().StartWith("40% (4 of 10, ").And.EndWith("it cannot show a gain in them.");
        Impact(Scores("S1", [.. Enumerable.Repeat((5, 5, 0), 3), .. Enumerable.Repeat((3, 4, 0), 6)])).Lines[0].CeilingSentence.Should().BeNull("a third is not more than a third");
    }

    [Fact]
    public void Scales_of_5_and_10_are_lines_of_their_own()
    {
        var ten = Enumerable.Range(0, 5).SelectMany(i => new[] { new ScoreRow("S1", "POL", "Patrol", $"ten{i}", "start", 4, 10), new ScoreRow("S1", "POL", "Patrol", $"ten{i}", "end", 8, 10) });
        Impact(Scores("S1", [.. Enumerable.Repeat((2, 4, 3), 5)]).Concat(ten)).Lines.Where(l => l.Code == "NEG-101").Select(l => (l.Highest, l.Gain.N)).Should().Equal((5, 5), (10, 5));
    }

    [Fact]
    public void A_code_that_stands_twice_is_left_out_and_said_unless_it_is_the_same_word_for_word()
    {
        var twice = Respondents.Of([.. Scores("S1", (2, 4, 0)), new("S1", "LA", "Patrol", "code0", "end", 4, 5), new("S1", "POL", "Patrol", "code0", "start", 2, 5)]);
        twice.All.Should().ContainSingle().Which.Scores.Keys.Should().Equal("start");
        twice.SaidOfDoubled.Should().StartWith("1 time a code stood twice at one interval");
        Respondents.Of(Scores("S1", (2, 4, 0))).SaidOfDoubled.Should().BeNull();
    }

    [Theory]
    [InlineData(ImpactBy.Course, "NEG-101", "NEG-201")]
    [InlineData(ImpactBy.CourseSeries, "NEG")]
    [InlineData(ImpactBy.Priority, "P1", "P3", "no priority")]
    [InlineData(ImpactBy.Agency, "LA", "POL")]
    [InlineData(ImpactBy.Role, "Patrol", "Social work")]
    public void Lines_are_by_what_was_asked_for(string by, params string[] codes) =>
        Impact([], new ImpactQuestion(Quarter.Parse("2025-26 Q2"), "confidence", "3 months", by)).Lines.Select(l => l.Code).Should().Equal(codes);

    [Fact]
    public void A_managers_view_stands_beside_the_same_peoples_own()
    {
        var managers = Enumerable.Range(0, 10).SelectMany(i => new[] { new ScoreRow("S1", "POL", null, $"c{i}", "3 months", 4, 5), new ScoreRow("S1", "POL", null, $"c{i}", "manager at 3 months", i < 4 ? 4 : 3, 5) });
        Impact(managers).Managers.Should().ContainSingle().Which.Sentence.Should().Be("10 people scored themselves 4.0 at 3 months on average, their managers scored them 3.4: 0.6 less (95% interval 0.2 to 1.0). For 4 of 10 both said the same.");
    }

    [Fact]
    public void Few_answers_are_not_spread_out_and_a_long_scale_is_banded()
    {
        var spread = ScoreSpread.Of([new("confidence", "start", 10, 3, 4), new("confidence", "end", 10, 9, 3), new("confidence", "end", 10, 10, 3)], Sent.Specifications.RatingItems, Sent.Specifications.Intervals).Single();
        spread.Intervals[0].Hidden.Should().BeTrue();
        ScoreSpread.AtTop(spread.Intervals[0]).Reason.Should().Contain("fewer than 5");
        spread.Bands.Select(b => b.Name).Should().Equal("9 to 10", "7 to 8", "5 to 6", "3 to 4", "1 to 2");
        ScoreSpread.InBand(spread.Intervals[1], spread.Bands[0]).Should().Be(6);
        spread.Intervals[1].Mean.Should().Be(9.5m);
    }

    [Fact]
    public void Reach_is_told_against_the_workforce_of_its_year_and_never_a_later_ones()
    {
        var reach = Reach.Of(new Dictionary<string, int> { ["POL"] = 30, ["LA"] = 8 }, [("POL", "2024-25", 200), ("POL", "2026-27", 900), ("ICB", "2025-26", 0)], [("POL", "Police"), ("LA", "Council"), ("ICB", "ICB"), ("VCS", "Charities")], Quarter.Parse("2025-26 Q2"));
        reach.Select(r => r.Sentence).Should().Equal(
            "Police: 30 attendances for a workforce of 200 in need of training (2024-25), which is 15 for every 100.",
            "Council: 8 attendances; the register of populations has no workforce for it, so no reach can be given.",
            "ICB: 0 attendances; its workforce in need of training is given as 0, so there is no reach.",
            "Charities: 0 attendances; the register of populations has no workforce for it, so no reach can be given.");
    }
}
