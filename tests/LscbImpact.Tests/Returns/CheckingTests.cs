using System.Text;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Attendance;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.PersonalData;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Training;

namespace LscbImpact.Tests.Returns;

/// <summary>Checks across cells and rows, against registers and against what is held.</summary>
public class CheckingTests
{
    private const string Sessions = "session_ref,course_code,delivery,session_date,capacity,agency,booked,attended,walk_ins,no_shows,cancelled\n";
    private const string Evaluations = "session_ref,agency,interval,answered_on,respondent,confidence,applied,comment\n";
    private const string Actions = "review_ref,review_type,recommendation_no,action_no,action,agency,due_date,revised_due_date,status,rag,completed_date,signed_off_date,evidence_type\n";
    private const string Indicators = "indicator_code,period,agency,numerator,denominator,value,published\n";

    // The file as a whole

    [Fact]
    public void A_row_of_another_agency_refuses_the_whole_file_unless_the_boards_team_sends_it()
    {
        var csv = Audits.Return(Audits.Case(1), Audits.Case(2, agency: "LA"));
        var refused = Sent.Text(ReturnKinds.AuditResults, csv);
        refused.Outcome.Should().Be(Outcome.Rejected);
        refused.Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "other-agency", Row = 3 });
        refused.Rows.Should().BeEmpty("not even good rows are taken");
        Sent.Text(ReturnKinds.AuditResults, csv, "BOARD").Outcome.Should().Be(Outcome.Accepted);
    }

    [Fact]
    public void A_locked_quarter_an_unknown_sender_and_a_register_of_an_agency_are_refused()
    {
        Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1)), knowledge: Sent.Knowledge with { QuarterLocked = true }).Errors.Should().ContainSingle().Which.Code.Should().Be("quarter-locked");
        Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1)), "POLL").Errors.Should().ContainSingle().Which.Sentence.Should().Contain("did you mean “POL”?");
        Sent.Text(ReturnKinds.Priorities, "code,title\nP9,New\n", "POL").Errors.Should().ContainSingle().Which.Code.Should().Be("register-sender");
    }

    [Fact]
    public void Good_rows_wait_for_the_others_unless_they_are_accepted_on_request()
    {
        Verdict Judge(bool goodRows) => Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1), Audits.Case(2, "splendid"), Audits.Case(3)), goodRows: goodRows);
        Judge(goodRows: false).Should().BeEquivalentTo(new { Outcome = Outcome.RowsRejected, Counts = new RowCounts(3, Fresh: 2, 0, Rejected: 1, 0) });
        Judge(goodRows: false).Judged!.Accepted.Should().BeNull();
        Judge(goodRows: true).Outcome.Should().Be(Outcome.RowsRejected);
        Judge(goodRows: true).Rows.Cast<AuditResult>().Select(r => r.CaseNo).Should().Equal(1, 3);
    }

    [Fact]
    public void A_row_dated_outside_the_quarter_is_an_error_unless_it_was_sent_just_so_for_its_own_quarter()
    {
        var held = Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1, date: "2025-05-01")), quarter: Quarter.Of(2025, 1)).Only<AuditResult>();
        var knowledge = Sent.Knowledge with { Elsewhere = keys => keys.Contains(held.Key) ? new Dictionary<long, HeldElsewhere> { [held.Key] = new(held.Content, "POL", Quarter.Of(2025, 1)) } : new Dictionary<long, HeldElsewhere>() };
        var cumulative = Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1, date: "2025-05-01"), Audits.Case(2)), knowledge: knowledge);
        cumulative.Outcome.Should().Be(Outcome.Accepted, cumulative.Said);
        cumulative.Counts.Should().Be(new RowCounts(2, Fresh: 1, Unchanged: 1, 0, 0));

        Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1, "inadequate", date: "2025-05-01")), knowledge: knowledge).Errors.Should().ContainSingle().Which.Code.Should().Be("outside-quarter");
        Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(7, date: "2025-10-01"))).Errors.Should().ContainSingle().Which.Code.Should().Be("outside-quarter");
        Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1, date: "2025-07-01"), Audits.Case(2, date: "2025-09-30"))).Outcome.Should().Be(Outcome.Accepted);
    }

    [Fact]
    public void A_row_that_someone_else_sent_is_refused_naming_the_first()
    {
        var held = Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1)), "BOARD").Only<AuditResult>();
        var knowledge = Sent.Knowledge with { Elsewhere = _ => new Dictionary<long, HeldElsewhere> { [held.Key] = new(held.Content, "BOARD", Sent.Q2) } };
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1)), knowledge: knowledge);
        verdict.Errors.Should().ContainSingle().Which.Sentence.Should().Contain("BOARD").And.Contain("2025-26 Q2");
    }

    [Fact]
    public void The_same_rows_in_other_bytes_are_no_change()
    {
        var first = Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1), Audits.Case(2)));
        var knowledge = Sent.Knowledge with { HasLiveVersion = true, Own = first.Rows.ToDictionary(r => r.Key, r => new HeldRow(r.RowNumber, r.Content)) };
        var again = Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(2, "G", "14/07/2025"), Audits.Case(1, "GOOD", "14 July 2025")).Replace(",", ";"), knowledge: knowledge);
        again.Judged!.Accepted!.Changes.Should().BeFalse();
        again.Codes.Should().Contain("no-change");
        again.Counts.Unchanged.Should().Be(2);

        var changed = Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1, "inadequate"), Audits.Case(3)), knowledge: knowledge);
        changed.Counts.Should().Be(new RowCounts(2, Fresh: 2, Unchanged: 0, 0, 0));
        changed.Ended.Should().BeEquivalentTo([2L, 3L], "case 1 changed and case 2 is gone");
    }

    [Fact]
    public void Rows_that_name_the_same_thing_twice_are_errors()
    {
        Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1), Audits.Case(1, "inadequate"))).Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "duplicate-row", Row = 3, More = "2" });
        var counts = Audits.Headings.Replace("case_no", "cases") + "\nAUD-1,thematic,1,2025-07-14,POL,overall,ofsted,good,3\n";
        Sent.Text(ReturnKinds.AuditResults, counts + "AUD-1,thematic,1,2025-07-14,POL,overall,ofsted,good,4\n").Outcome.Should().Be(Outcome.Accepted, "two counts that differ are two counts");
        Sent.Text(ReturnKinds.AuditResults, counts + "AUD-1,thematic,1,2025-07-14,POL,overall,ofsted,good,3\n").Errors.Should().ContainSingle().Which.Code.Should().Be("duplicate-row");
        var anonymous = Evaluations + "S1,POL,end,2025-07-01,,4,,\nS1,POL,end,2025-07-01,,4,,\n";
        var verdict = Sent.Text(ReturnKinds.TrainingEvaluations, anonymous, "BOARD");
        verdict.Rows.Should().HaveCount(2, "two people without a code may answer alike");
        verdict.Rows.Select(r => r.Key).Should().OnlyHaveUniqueItems();
    }

    // Audits

    [Fact]
    public void An_audit_gives_numbered_cases_or_counts_and_not_both()
    {
        var csv = Audits.Headings + ",cases\n" + Audits.Case(1) + ",\nAUD-1,thematic,1,2025-07-14,POL,overall,ofsted,good,,5\n" + Audits.Case(2) + ",2\n";
        Sent.Text(ReturnKinds.AuditResults, csv).Errors.Select(e => (e.Row, e.Code)).Should().Equal((3, "cases-and-counts"), (4, "case-with-count"));
    }

    [Fact]
    public void Round_two_needs_round_one_on_the_same_questions_and_scale()
    {
        Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1, round: "2"), Audits.Case(2, round: "2"))).Warnings.Should().ContainSingle("it is said once").Which.Code.Should().Be("round-missing");
        var knowledge = Sent.Knowledge with { AuditRound = (audit, round) => (audit, round) == ("AUD-1", 1) ? new AuditRound("tool 2", "ofsted") : null };
        Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1, round: "2")), knowledge: knowledge).Warnings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "round-not-comparable", Column = "question_set" });
    }

    [Fact]
    public void More_cases_than_there_were_is_a_warning()
    {
        var csv = Audits.Headings + ",population\n" + Audits.Case(1) + ",2\n" + Audits.Case(2) + ",2\n" + Audits.Case(3) + ",2\n";
        Sent.Text(ReturnKinds.AuditResults, csv).Warnings.Should().ContainSingle().Which.Row.Should().Be(4);
    }

    // Training

    [Fact]
    public void Attended_is_booked_less_no_shows_and_cancelled_plus_walk_ins()
    {
        Sent.Text(ReturnKinds.TrainingSessions, Sessions + "S1,NEG-1,classroom,2025-07-01,20,POL,10,9,2,2,1\n", "BOARD").Outcome.Should().Be(Outcome.Accepted);
        var wrong = Sent.Text(ReturnKinds.TrainingSessions, Sessions + "S1,NEG-1,classroom,2025-07-01,20,POL,10,10,2,2,1\n", "BOARD");
        wrong.Errors.Should().ContainSingle().Which.Sentence.Should().Be("Attended is 10, but booked - no shows - cancelled + walk-ins makes 9.");
    }

    [Fact]
    public void A_session_is_the_same_on_each_of_its_rows_and_over_capacity_is_a_warning()
    {
        Sent.Text(ReturnKinds.TrainingSessions, Sessions + "S1,NEG-1,classroom,2025-07-01,20,POL,,9,,,\nS1,NEG-1,classroom,2025-07-01,25,LA,,3,,,\n", "BOARD").Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "session-differs", Column = "capacity", Row = 3 });
        Sent.Text(ReturnKinds.TrainingSessions, Sessions + "S1,NEG-1,classroom,2025-07-01,10,POL,,9,,,\nS1,NEG-1,classroom,2025-07-01,10,LA,,3,,,\n", "BOARD").Warnings.Should().ContainSingle().Which.Sentence.Should().Contain("12").And.Contain("10");
    }

    [Fact]
    public void A_respondent_belongs_to_one_agency_and_scores_lie_within_their_scale()
    {
        Sent.Text(ReturnKinds.TrainingEvaluations, Evaluations + "S1,POL,start,2025-07-01,k4f9,2,,\nS1,LA,end,2025-07-01,k4f9,4,,\n", "BOARD").Errors.Should().ContainSingle().Which.Code.Should().Be("respondent-in-two-agencies");
        Sent.Text(ReturnKinds.TrainingEvaluations, Evaluations + "S1,POL,end,2025-07-01,k4f9,6,,\n", "BOARD").Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "too-big", Column = "confidence" });
        Sent.Text(ReturnKinds.TrainingEvaluations, Evaluations + "S1,POL,post,2025-07-01,k4f9,5,,\n", "BOARD").Only<TrainingEvaluation>().Should().BeEquivalentTo(new { Interval = "end", Ratings = new[] { new { Item = "confidence", Score = 5, Highest = 5 } } });
    }

    [Fact]
    public void An_answer_outside_its_window_or_to_an_unknown_session_is_a_warning()
    {
        Sent.Text(ReturnKinds.TrainingEvaluations, Evaluations + "S1,POL,6 weeks,2025-07-05,k4f9,4,,\n", "BOARD").Warnings.Should().ContainSingle().Which.Code.Should().Be("outside-window");
        Sent.Text(ReturnKinds.TrainingEvaluations, Evaluations + "S9,POL,end,2025-07-05,a1,4,,\nS9,POL,end,2025-07-05,a2,4,,\n", "BOARD").Warnings.Should().ContainSingle("once a session").Which.Code.Should().Be("unknown-session");
    }

    // Review actions

    [Theory]
    [InlineData("R1,SCR,1,1,Do it,POL,2025-12-31,,complete,,,,", "complete-without-date")]
    [InlineData("R1,SCR,1,1,Do it,POL,2025-12-31,,complete,,2025-11-01,,", "completed-after-quarter")]
    [InlineData("R1,SCR,1,1,Do it,POL,2025-12-31,,closed and evidenced,,2025-08-01,,", "evidence-missing")]
    [InlineData("R1,SCR,1,1,Do it,POL,2025-04-30,,in progress,green,,,", "rag-disagrees")]
    [InlineData("R1,SCR,1,1,Do it,POL,2025-04-30,,On track,,,,", "status-against-date")]
    [InlineData("R1,SCR,1,1,Do it,POL,,,in progress,,,,", "no-due-date")]
    public void Status_RAG_and_dates_that_disagree_are_warnings(string row, string code)
    {
        var verdict = Sent.Text(ReturnKinds.ReviewActions, Actions + row + "\n");
        verdict.Outcome.Should().Be(Outcome.AcceptedWithWarnings, verdict.Said);
        verdict.Warnings.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void An_action_that_was_open_last_quarter_and_is_gone_is_an_error()
    {
        var knowledge = Sent.Knowledge with { ActionsLastQuarter = [new("POL", "R1", "1", "1", "in progress"), new("POL", "R1", "1", "2", "closed and evidenced"), new("POL", "R1", "2", "1", "not started")] };
        var verdict = Sent.Text(ReturnKinds.ReviewActions, Actions + "R1,SCR,1,1,Do it,POL,2025-12-31,,in progress,green,,,\n", knowledge: knowledge, goodRows: false);
        verdict.Outcome.Should().Be(Outcome.RowsRejected);
        verdict.Errors.Should().ContainSingle("a closed one may go").Which.Sentence.Should().Contain("R1 recommendation 2 action 1");
        verdict.Judged!.Accepted.Should().BeNull();
    }

    [Fact]
    public void A_return_is_judged_only_when_all_of_its_rows_have_been_read()
    {
        var file = new ReturnFile(ReturnKinds.AuditResults, "POL", Sent.Q2, "return.csv", FileContent.Of(Encoding.UTF8.GetBytes(Audits.Return(Audits.Case(1)))));
        var screened = PersonalDataScreen.Screen(file, Sent.Specifications[file.Kind], NamesChoice.Mask).Return!;
        var check = ReturnChecker.Begin(ReturnReader.Read(screened, Sent.Specifications[file.Kind], Sent.Registers), Sent.Knowledge);
        check.Invoking(c => c.Finish()).Should().Throw<InvalidOperationException>();
        check.Rows().Sum(fresh => fresh.Rows.Count).Should().Be(1);
        check.Finish().Outcome.Should().Be(Outcome.Accepted);
    }

    [Fact]
    public void No_row_is_given_for_storing_once_a_row_is_known_to_hold_the_others_back()
    {
        var held = Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1, "splendid"), Audits.Case(2)), goodRows: false);
        held.Rows.Should().BeEmpty();
        held.Counts.Should().Be(new RowCounts(2, Fresh: 1, 0, Rejected: 1, 0));
    }

    // Attendance

    [Fact]
    public void A_wide_grid_and_the_long_form_give_the_same_seats()
    {
        var grid = Sent.Text(ReturnKinds.Attendance, "seat,agency,2025-07-01,05/08/2025\n1,POL,Y,D/R\n2,LA,✓,-\n3,LA,,Apols\n", "BOARD");
        var list = Sent.Text(ReturnKinds.Attendance, "group,meeting_date,agency,seat,code\nboard,2025-07-01,POL,1,P\nboard,2025-08-05,POL,1,deputy\nboard,2025-07-01,LA,2,present\nboard,2025-08-05,LA,2,n/a\nboard,2025-07-01,LA,3,\nboard,2025-08-05,LA,3,A\n", "BOARD");
        grid.Rows.Select(r => (r.Key, r.Content)).Should().BeEquivalentTo(list.Rows.Select(r => (r.Key, r.Content)));
        grid.Codes.Should().Contain("group-assumed");
        grid.Warnings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "blank-code", Row = 4, Column = "2025-07-01" });
        grid.Counts.Read.Should().Be(6);
    }

    [Fact]
    public void The_group_of_a_grid_comes_from_the_screen()
    {
        var verdict = Sent.Text(ReturnKinds.Attendance, "seat,agency,2025-07-01\n1,POL,Y\n", "BOARD", group: "QA subgroup");
        verdict.Only<SeatAttendance>().Group.Should().Be("qa subgroup");
        verdict.Codes.Should().NotContain("group-assumed");
    }

    [Fact]
    public void Two_columns_for_one_meeting_are_refused()
    {
        Sent.Text(ReturnKinds.Attendance, "seat,agency,2025-07-01,1 July 2025\n1,POL,Y,N\n", "BOARD").Errors.Should().ContainSingle().Which.Code.Should().Be("duplicate-heading");
    }

    // Indicators

    [Theory]
    [InlineData("REPEAT,2025-26 Q2,,12,10,,", "numerator-above-denominator")]
    [InlineData("REPEAT,2025-26 Q2,,,,,", "nothing-given")]
    [InlineData("REPEAT,2025-26 Q2,,0,0,,", "no-denominator")]
    [InlineData("REPEAT,2025-26 Q2,,269,318,,96%", "published-differs")]
    [InlineData("RATE,2025-26 Q2,,9645,41415,,232.9", "published-differs")]
    [InlineData("REPEAT,2025-26 Q2,,1,4,30,", "value-differs")]
    [InlineData("OTHER,2025-26 Q2,,1,4,,", "unknown-reference")]
    public void An_indicators_parts_make_the_figure_that_is_printed(string row, string code)
    {
        var verdict = Sent.Text(ReturnKinds.Indicators, Indicators + row + "\n", "BOARD");
        verdict.Findings.Where(f => f.Severity != Core.Returns.Findings.Severity.Note).Should().ContainSingle(verdict.Said).Which.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("REPEAT,2025-26 Q2,,1344,1580,,85")]
    [InlineData("REPEAT,2025-26 Q2,,1344,1580,,85.1%")]
    [InlineData("RATE,2025-26 Q2,,9645,41415,,2328.9")]
    [InlineData("COUNT,30 September 2025,,,,2020,\"2,020\"")]
    public void A_printed_figure_that_is_only_rounded_agrees(string row)
    {
        var verdict = Sent.Text(ReturnKinds.Indicators, Indicators + row + "\n", "BOARD");
        verdict.Outcome.Should().Be(Outcome.Accepted, verdict.Said);
    }
}
