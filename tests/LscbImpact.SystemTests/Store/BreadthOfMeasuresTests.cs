using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;

namespace LscbImpact.SystemTests.Store;

/// <summary>The subgroup's other standing items, each counted by the database from rows whose sums are done by hand.</summary>
public sealed class BreadthOfMeasuresTests : IDisposable
{
    private const string Audits = "audit_ref,audit_type,round,fieldwork_date,agency,standard,scale,grade,case_no,cases,origin,impact_on_child,child_voice,moderated_from\n";
    private const string Sessions = "session_ref,course_code,delivery,session_date,capacity,agency,role_group,booked,attended,walk_ins,no_shows,cancelled\n";
    private const string Actions = "review_ref,review_type,recommendation_no,action_no,action,agency,due_date,revised_due_date,status,rag,completed_date,impact_check_ref\n";

    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [StoreFact]
    public async Task A_fact_about_a_case_counts_once_a_case_and_for_counted_cases_on_the_whole_case_only()
    {
        board.Sends(ReturnKinds.AuditResults, Audits +
            "A1,thematic,1,2025-07-14,POL,overall,ofsted,good,1,,review,positive,met,\nA1,thematic,1,2025-07-14,POL,S1,ofsted,good,1,,review,some,met,\nA1,thematic,1,2025-07-14,POL,S1,ofsted,good,2,,review,none seen,n/a,\n" +
            "A2,dip sample,1,2025-08-14,POL,overall,ofsted,good,,5,inspection,some,met,\nA2,dip sample,1,2025-08-14,POL,overall,ofsted,inadequate,,3,inspection,not evidenced,not met,\nA2,dip sample,1,2025-08-14,POL,S1,ofsted,good,,8,inspection,positive,met,\n");
        (await board.FigureAsync("impact-on-child-seen", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 6m, Denominator = 10m, N = 10L });
        (await board.FigureAsync("childs-voice-met", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 6m, Denominator = 9m, N = 9L }, "a case to which it did not apply leaves both counts");
    }

    [StoreFact]
    public async Task Audit_rounds_are_told_by_origin_and_type_and_moderation_by_judgement()
    {
        board.Sends(ReturnKinds.AuditResults, Audits +
            "A1,thematic,1,2025-07-14,POL,overall,ofsted,requires improvement,1,,review,,,good\nA1,thematic,1,2025-07-14,POL,overall,ofsted,good,2,,review,,,good\nA1,thematic,1,2025-07-14,POL,overall,ofsted,good,3,,review,,,\nA2,dip sample,1,2025-08-14,POL,overall,ofsted,good,1,,,,,\n");
        (await board.FigureAsync("audit-rounds-by-origin.review", "2025-26 Q2")).Value.Should().Be(1);
        (await board.FigureAsync("audit-rounds-by-origin.not-stated", "2025-26 Q2")).Value.Should().Be(1);
        (await board.FigureAsync("audit-rounds-by-type.dip-sample", "2025-26 Q2")).Value.Should().Be(1);
        (await board.FigureAsync("moderated-grades-changed", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 2m });
    }

    [StoreFact]
    public async Task Bookings_say_where_places_are_lost_and_the_mix_is_the_whole_quarters()
    {
        board.Sends(ReturnKinds.Courses, "course_code,title,gap_ref\nC1,One,G-01\nC2,Two,\n", BoardTeam.Code);
        board.Sends(ReturnKinds.Gaps, "gap_ref,statement\nG-01,a\n", BoardTeam.Code);
        board.Sends(ReturnKinds.TrainingSessions, Sessions +
            "S1,C1,classroom,2025-07-01,20,POL,Patrol,10,8,1,2,1\nS1,C1,classroom,2025-07-01,20,LA,Social work,4,4,0,0,0\nS2,C2,e-learning,2025-09-02,,LA,Children's ward,,12,,,\n", BoardTeam.Code);
        (await board.FigureAsync("training-booked-attended", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 11m, Denominator = 14m });
        (await board.FigureAsync("training-did-not-attend", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 2m, Denominator = 14m });
        (await board.FigureAsync("training-late-cancellations", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 14m });
        (await board.FigureAsync("training-walk-ins", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 12m }, "e-learning is not booked");
        (await board.FigureAsync("training-sessions.classroom", "2025-26 Q2")).Value.Should().Be(1);
        (await board.FigureAsync("people-trained-by-delivery.e-learning", "2025-26 Q2")).Value.Should().Be(12);
        (await board.FigureAsync("people-trained-by-role.childrens-ward", "2025-26 Q2")).Value.Should().Be(12);
        (await board.FigureAsync("training-for-a-gap", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 12m, Denominator = 24m }, "the course is tied to the gap");
        (await board.FigureAsync("training-largest-agency", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 16m, Denominator = 24m, N = 24L }, "July and September together");
        (await board.FigureAsync("training-effective-agencies", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 576m, Denominator = 320m, Value = 1.8m, N = 24L }, "24 squared over 8 squared and 16 squared");
    }

    [StoreFact]
    public async Task Answers_say_whether_it_was_used_in_practice_at_the_sessions_month()
    {
        board.Sends(ReturnKinds.TrainingSessions, Sessions + "S1,C1,classroom,2025-04-10,20,POL,,10,10,0,0,0\n", BoardTeam.Code, "2025-26 Q1");
        board.Sends(ReturnKinds.TrainingEvaluations, "session_ref,agency,interval,answered_on,respondent,confidence,applied\nS1,POL,3 months,2025-07-10,a1,4,often\nS1,POL,3 months,2025-07-11,a2,5,once\nS1,POL,3 months,2025-07-12,a3,3,\nS1,POL,manager at 3 months,2025-07-12,,3,sometimes\n", BoardTeam.Code);
        (await board.FigureAsync("training-applied.3-months", "2025-26 Q1")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 2m });
        (await board.FigureAsync("training-applied.manager-at-3-months", "2025-26 Q1")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 1m });
    }

    [StoreFact]
    public async Task Dates_speak_beside_what_is_declared_and_an_audit_is_looked_for_at_each_recommendation()
    {
        board.Sends(ReturnKinds.ReviewActions, Actions +
            "R1,SCR,1,1,a,POL,2025-08-31,,in progress,green,,\nR1,SCR,1,2,b,POL,2025-06-30,2025-09-10,in progress,red,,\nR1,SCR,2,1,c,POL,2025-12-31,,not started,green,,\nR1,SCR,2,2,d,POL,2025-06-30,,complete,blue,2025-08-01,A1\nR1,SCR,3,1,e,POL,2025-06-30,,complete,blue,2025-08-01,\n");
        (await board.FigureAsync("review-actions-on-track-but-overdue", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 2m });
        (await board.FigureAsync("review-actions-days-late", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 50m, Denominator = 2m, Value = 25m }, "30 days from the end of August and 20 from 10 September");
        (await board.FigureAsync("review-actions-redated", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 3m });
        (await board.FigureAsync("review-actions-without-impact-check", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 2m });
        (await board.FigureAsync("review-recommendations-audited", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 0m, Denominator = 3m });
        board.Sends(ReturnKinds.AuditResults, AuditReturn.Of("LA", "A1", 1, "2025-05-10", "", (1, "good")), "LA", "2025-26 Q1");
        (await board.FigureAsync("review-recommendations-audited", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 3m }, "an audit of an earlier quarter changes later ones");
    }

    [StoreFact]
    public async Task Lay_members_statutory_partners_and_a_quorum_are_told_apart()
    {
        board.Sends(ReturnKinds.Agencies, "code,name,statutory\nPOL,Testshire Police,yes\nLA,Testshire Council,yes\nICB,Testshire ICB,no\n", BoardTeam.Code);
        board.Sends(ReturnKinds.Attendance, "agency,seat,role,2025-07-01,2025-08-12\nPOL,1,member,P,A\nLA,2,member,N,A\nICB,3,member,D,P\nBOARD,4,lay member,P,A\n", BoardTeam.Code);
        (await board.FigureAsync("attendance-lay-members.board", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 2m });
        (await board.FigureAsync("attendance-statutory.board", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 4m });
        (await board.FigureAsync("meetings-quorate.board", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 2m }, "three of four agencies came in July, one of four in August");
    }

    [StoreFact]
    public async Task Returns_are_late_missing_or_nil_and_their_findings_are_told_by_rows()
    {
        board.Clock.Now = new DateTimeOffset(2025, 10, 15, 10, 0, 0, TimeSpan.Zero);
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "splendid"), (3, "good"), (4, "good")));
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "good"), (3, "good"), (4, "good")));
        board.Sends(ReturnKinds.ReviewActions, Actions);
        board.Clock.Now = new DateTimeOffset(2025, 10, 30, 10, 0, 0, TimeSpan.Zero);
        board.Sends(ReturnKinds.Indicators, "indicator_code,period,value\n");
        board.Installation.Measure.Run(board.Board.Id);
        (await board.FigureAsync("returns-late", "2025-26 Q2", Grain.Agency, "POL")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 3m });
        (await board.FigureAsync("returns-not-sent", "2025-26 Q2", Grain.Agency, "LA")).Should().BeEquivalentTo(new { Numerator = 3m, Denominator = 3m });
        (await board.FigureAsync("returns-nil", "2025-26 Q2", Grain.Agency, "POL")).Should().BeEquivalentTo(new { Numerator = 2m, Denominator = 3m });
        (await board.FigureAsync("findings-per-100-rows", "2025-26 Q2", Grain.Agency, "POL")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 8m, Value = 12.5m }, "one error in eight rows of two tries");
    }
}
