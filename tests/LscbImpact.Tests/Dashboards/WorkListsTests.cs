using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Core.Returns.ReviewActions;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Tests.Dashboards;

/// <summary>Lists to work through and tables of what was done, made of made-up rows.</summary>
public class WorkListsTests
{
    private static readonly DateOnly Today = new(2025, 10, 30);
    private static readonly Quarter Q2 = Quarter.Parse("2025-26 Q2");

    private static readonly GradingScale Ofsted = new()
    {
        Code = "ofsted", Title = "Ofsted",
        Grades = [new() { Code = "outstanding", Good = true }, new() { Code = "good", Good = true }, new() { Code = "requires improvement" }, new() { Code = "inadequate" }],
    };

    [Fact]
    public void The_due_list_names_the_latest_first_and_says_what_comes_next()
    {
        var list = DueList.Of([Due("POL", "audit-results", 20), Due("POL", "indicators", 21), Due("LA", "audit-results", 25), Due("LA", "indicators", -30, received: true), Due("ICB", "indicators", -40), Due("ICB", "audit-results", -90)],
            code => code == "POL" ? "Police" : code, Today);
        list.Late.Select(o => (o.Name, o.Days)).Should().Equal(("LA", 25), ("Police", 21), ("Police", 20));
        list.InWords.Should().Be("3 returns late: LA 1 (25 days), Police 2 (21 days). 1 due by 9 December 2025.");
        list.Of(["audit-results"]).InWords.Should().Be("2 returns late: LA 1 (25 days), Police 1 (20 days).");
        DueList.Of([], c => c, Today).InWords.Should().Be("no return is late.");
    }

    [Fact]
    public void A_reminder_names_what_an_agency_owes_by_quarter_and_day_and_those_who_are_late_come_first()
    {
        var list = DueList.Of([Due("ICB", "indicators", -40), Due("POL", "indicators", 21), Due("POL", "audit-results", 21), Due("POL", "training-sessions", -52), Due("LA", "indicators", 1, received: true)], code => code == "POL" ? "Police" : code, Today);
        var reminders = Reminder.Of(list, "Anyshire & Co", kind => kind == "audit-results" ? "Audit results" : kind, code => $"https://x.example/anyshire/returns?agency={code}");
        reminders.Select(r => (r.Agency, r.InWords)).Should().Equal(("Police", "2 late, 1 due by 21 December 2025"), ("ICB", "1 due by 9 December 2025"));
        reminders[0].Subject.Should().Be("Returns for Anyshire & Co: 2 late, 1 due by 21 December 2025");
        reminders[0].Body.Should().Be("""
            Anyshire & Co asks Police for these returns.

            Late:
            - 2025-26 Q2 (July to September 2025), due 9 October 2025, 21 days late: audit results, indicators

            Due next:
            - 2025-26 Q2 (July to September 2025), due 21 December 2025: training-sessions

            Blank forms, and the form to send them with: https://x.example/anyshire/returns?agency=POL
            Nothing to report? Send the headings without rows: that is a full answer.
            Please put nothing into a file that could identify a person. Such a file is refused whole.
            """.ReplaceLineEndings("\n"));
        reminders[1].Body.Should().NotContain("Late:");
        reminders[0].MailAddress.Should().StartWith("mailto:?subject=Returns%20for%20Anyshire%20%26%20Co%3A%202%20late").And.Contain("returns.%0D%0A%0D%0ALate%3A%0D%0A-").And.NotContain("\n");
        Reminder.Of(DueList.Of([], c => c, Today), "B", k => k, c => c).Should().BeEmpty();
    }

    [Fact]
    public void What_was_sent_is_told_for_each_agency_and_quarter_and_a_return_that_is_not_due_yet_is_no_fault()
    {
        var q1 = Q2.Plus(-1);
        ReturnDue In(string agency, string kind, Quarter quarter, int dueDaysAgo, int? receivedDaysAgo) => new()
        {
            BoardId = 1, Agency = agency, Kind = kind, Quarter = quarter, StandsAt = quarter.LastMonth, DueOn = Today.AddDays(-dueDaysAgo), ReceivedOn = receivedDaysAgo is { } days ? Today.AddDays(-days) : null,
        };
        var record = SendingRecord.Of(
        [
            In("POL", "a", q1, 100, 100), In("POL", "b", q1, 100, 99), In("POL", "c", q1, 100, null), In("POL", "a", Q2, -5, null), In("POL", "b", Q2, 0, null),
            In("LA", "a", q1, 100, 120), In("LA", "a", Q2, -5, 1), In(BoardTeam.Code, "a", Q2, -5, null),
        ], [q1, Q2], code => code == "POL" ? "Police" : code, Today);
        record.Agencies.Select(a => (a.Name, a.Together.Share, a.Together.InWords)).Should().Equal(("LA", "2 of 2", "all in time"), ("Police", "2 of 3", "▲ 1 not in, 1 late"), (BoardTeam.Code, "–", "nothing due"));
        record.Agencies[1].Quarters.Select(q => (q.Share, q.InWords)).Should().Equal(("2 of 3", "▲ 1 not in, 1 late"), ("–", "nothing due"));
        record.Everybody.Quarters.Select(q => (q.Owed, q.InTime, q.Late, q.NotIn)).Should().Equal((4, 2, 1, 1), (1, 1, 0, 0));
    }

    [Fact]
    public void A_follow_up_is_coming_then_open_then_closed_with_the_next_step_for_each()
    {
        EvaluationInterval[] intervals = [new() { Code = "start", TargetDays = 0, WindowDays = 3 }, new() { Code = "6 weeks", TargetDays = 42, WindowDays = 14 }, new() { Code = "manager at 3 months", TargetDays = 91, WindowDays = 21 }];
        FollowUp One(int daysAgo, string interval, int answered = 0) => FollowUpList.Of([new SessionHeld("S1", "Neglect", Today.AddDays(-daysAgo), 14, new Dictionary<string, int> { [interval] = answered })], intervals, Today).Single(f => f.Interval == interval);
        One(10, "6 weeks").Should().BeEquivalentTo(new { State = FollowUpState.Coming, NextStep = "Prepare the form; send it to the 14 who attended from 17 November 2025." });
        One(28, "6 weeks").Should().BeEquivalentTo(new { State = FollowUpState.Open, NextStep = "Send the form to the 14 who attended; answers count until 27 November 2025." });
        One(56, "6 weeks", 5).Should().BeEquivalentTo(new { State = FollowUpState.Open, NextStep = "Remind once more: 5 of 14 answered in the returns so far; answers count until 30 October 2025." });
        One(57, "6 weeks", 5).Should().BeEquivalentTo(new { State = FollowUpState.Closed, NextStep = "Put the last answers into the next return: 5 of 14 answered so far." });
        One(80, "manager at 3 months").NextStep.Should().StartWith("Send the form to the managers of the 14 who attended");
        FollowUpList.Of([new SessionHeld("S1", "Neglect", Today.AddDays(-100), 0, new Dictionary<string, int>())], intervals, Today).Should().BeEmpty("nobody attended");
    }

    [Fact]
    public void Rounds_stand_side_by_side_only_on_the_same_question_set_and_scale()
    {
        var beside = RoundsBeside.Of([Round(1, "T1", 4, 6), Round(2, "T2", 5, 5), Round(3, "T2", 8, 2)], [Ofsted]).Should().ContainSingle().Subject;
        beside.Rounds.Select(r => (r.Round, r.Good(Ofsted), r.Cases)).Should().Equal((2, 5, 10), (3, 8, 10));
        beside.Breaks.Should().Be("1 earlier round used another question set or scale and cannot be compared.");
        RoundsBeside.Of([Round(1, "T1", 0, 0)], [Ofsted]).Should().BeEmpty("a round in which nothing was graded has nothing to compare");
    }

    [Fact]
    public void The_programme_says_what_was_done_late_or_not_at_all()
    {
        ProgrammeLine Line(string? planned, DateOnly? reaudit, params (int, DateOnly)[] done) => ProgrammeLine.Of(new PlannedAudit { PlannedQuarter = planned, ReauditDue = reaudit }, done, Today);
        Line("2025-26 Q1", new(2026, 4, 1), (1, new(2025, 5, 1))).Should().BeEquivalentTo(new { Baseline = "done in 2025-26 Q1, as planned", Reaudit = "due by 1 April 2026" });
        Line("2025-26 Q1", new(2025, 9, 1), (1, new(2025, 8, 1))).Should().BeEquivalentTo(new { Baseline = "done in 2025-26 Q2, 1 quarter late", Reaudit = "▲ overdue since 1 September 2025" });
        Line("2025-26 Q2", null).Should().BeEquivalentTo(new { Baseline = "▲ not done, late since 30 September 2025", Reaudit = "none planned" });
        Line("2025-26 Q4", null).Should().BeEquivalentTo(new { Baseline = "planned" });
        Line("soon", null, (1, new(2025, 8, 1)), (2, new(2025, 10, 2))).Should().BeEquivalentTo(new { Baseline = "done in 2025-26 Q2", Reaudit = "done in 2025-26 Q3" });
    }

    [Fact]
    public void Actions_are_told_from_recommendation_to_impact_with_what_dates_say()
    {
        ReviewAction Action(string rec, string no, string status, DateOnly due, string? rag = null, string? check = null, DateOnly? revised = null) =>
            new() { ReviewRef = "R1", ReviewType = "SCR", RecommendationNo = rec, ActionNo = no, Action = "a", Agency = "POL", Status = status, DueDate = due, RevisedDueDate = revised, Rag = rag, ImpactCheckRef = check };
        var shown = ActionsDashboard.Of(Q2,
        [
            Action("1", "1", ActionStatus.InProgress, new(2025, 9, 1), "green"), Action("1", "2", ActionStatus.ClosedAndEvidenced, new(2025, 6, 1), "blue"),
            Action("2", "1", ActionStatus.ClosedAndEvidenced, new(2025, 6, 1), "blue", "A1"), Action("10", "1", ActionStatus.InProgress, new(2024, 6, 1), "red"), Action("3", "1", ActionStatus.Superseded, new(2024, 6, 1)),
        ], [new Review { ReviewRef = "R1", Title = "A child" }], new Dictionary<string, DateOnly> { ["A1"] = new(2025, 8, 1) }, c => "Police");
        shown.Reviews.Should().ContainSingle().Which.Recommendations.Select(r => (r.Number, r.Reached)).Should().Equal(("1", "1 of 2 actions done"), ("2", "closed and evidenced, impact not checked"), ("10", "0 of 1 actions done"));
        shown.OverdueByAge.Select(a => a.Count).Should().Equal(1, 0, 0, 0, 1);
        shown.DeclaredAgainstDated.Should().BeEquivalentTo([("blue", "blue", 2), ("green", "red", 1), ("red", "red", 1)]);
        shown.Agencies.Should().Equal(new AgencyActions("Police", 2, 2, 1, 0, 2, 2));
        ActionsDashboard.Of(Q2, [], [], new Dictionary<string, DateOnly>(), c => c).Reviews.Should().BeEmpty();
    }

    [Theory]
    [InlineData(ActionStatus.Complete, "A1", "2025-07-31", ImpactCheck.After, "1 of 1 actions done and audited since")]
    [InlineData(ActionStatus.Complete, "A1", "2025-08-01", ImpactCheck.Before, "complete, not all evidenced")]
    [InlineData(ActionStatus.ClosedAndEvidenced, "A1", null, ImpactCheck.CannotTell, "closed and evidenced, impact not checked")]
    [InlineData(ActionStatus.InProgress, "A1", null, ImpactCheck.StillOpen, "0 of 1 actions done")]
    [InlineData(ActionStatus.Complete, "A2", "2025-07-31", ImpactCheck.NotHeld, "complete, not all evidenced")]
    [InlineData(ActionStatus.Complete, null, "2025-07-31", ImpactCheck.NoneNamed, "complete, not all evidenced")]
    public void Only_an_audit_after_an_action_was_done_can_have_checked_its_impact(string status, string? check, string? done, ImpactCheck expected, string reached)
    {
        var action = new ReviewAction { ReviewRef = "R1", ReviewType = "SCR", RecommendationNo = "1", ActionNo = "1", Action = "a", Agency = "POL", Status = status, ImpactCheckRef = check, CompletedDate = done is null ? null : DateOnly.Parse(done, System.Globalization.CultureInfo.InvariantCulture) };
        var recommendation = ActionsDashboard.Of(Q2, [action], [], new Dictionary<string, DateOnly> { ["A1"] = new(2025, 8, 1) }, c => c).Reviews.Single().Recommendations.Single();
        (recommendation.Actions.Single().Check, recommendation.Reached).Should().Be((expected, reached));
    }

    [Theory]
    [InlineData(4, 240, 400, 60, null)]
    [InlineData(3, 180, 300, 60, null)]
    [InlineData(0, null, null, null, "no quarter of the year has a figure")]
    public void A_years_share_is_the_sum_of_its_quarters_parts(int quarters, int? numerator, int? denominator, int? value, string? why)
    {
        var year = YearFigure.Of(Series.Definition("audits-good-or-better.ofsted"), 2020, Series.Shares("audits-good-or-better.ofsted", [.. Enumerable.Repeat((double?)60, quarters)]).Figures);
        year.Should().BeEquivalentTo(new { Numerator = (decimal?)numerator, Denominator = (decimal?)denominator, Value = (decimal?)value, Why = why });
    }

    [Fact]
    public void A_years_count_needs_all_four_quarters_and_a_stock_its_last()
    {
        MeasureSeries Of(string id, params int[] quarters) => Series.Rolled(id, [.. quarters.Select(q => Series.Point(id, Quarter.Of(2020, q).LastMonth, 10, id.StartsWith("review") ? 40 : null))]);
        YearFigure.Of(Series.Definition("people-trained"), 2020, Of("people-trained", 1, 2, 4).Quarters).Why.Should().Be("3 of 4 quarters have a figure");
        YearFigure.Of(Series.Definition("people-trained"), 2020, Of("people-trained", 1, 2, 3, 4).Quarters).Value.Should().Be(40);
        YearFigure.Of(Series.Definition("review-actions-overdue"), 2020, Of("review-actions-overdue", 1, 2).Quarters).Why.Should().Be("the year's last quarter has no figure");
        YearFigure.Of(Series.Definition("review-actions-overdue"), 2020, Of("review-actions-overdue", 1, 4).Quarters).Value.Should().Be(25);
        YearFigure.Of(Series.Definition("training-largest-agency"), 2020, Of("training-largest-agency", 1, 2, 3, 4).Quarters).Why.Should().Be("the quarters' figures cannot be added up to a year's");
    }

    private static ReturnDue Due(string agency, string kind, int daysLate, bool received = false) => new()
    {
        BoardId = 1, Agency = agency, Kind = kind, Quarter = Q2, StandsAt = Q2.LastMonth, DueOn = Today.AddDays(-daysLate), ReceivedOn = received ? Today : null,
    };

    private static AuditRoundHeld Round(int round, string set, int good, int bad) =>
        new("A1", "Audit", round, set, "ofsted", Today.AddDays(round), Today.AddDays(round), 2, new Dictionary<string, int> { ["good"] = good, ["inadequate"] = bad }.Where(g => g.Value > 0).ToDictionary());
}
