using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;

namespace LscbImpact.SystemTests.Store;

/// <summary>Each hard form of measure, counted by the database.</summary>
public sealed class MeasuresTests : IDisposable
{
    private const string Sessions = "session_ref,course_code,delivery,session_date,capacity,agency,attended\n";
    private const string Evaluations = "session_ref,agency,interval,answered_on,respondent,confidence\n";
    private const string Actions = "review_ref,review_type,recommendation_no,action_no,action,agency,due_date,revised_due_date,status,completed_date\n";

    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [StoreFact]
    public async Task A_share_counts_cases_once_for_the_board_and_for_each_agency()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "outstanding"), (3, "inadequate"), (4, "n/a")));
        board.Sends(ReturnKinds.AuditResults, AuditReturn.Of("LA", "AUD-1", 1, "2025-08-01", "", (1, "RI"), (2, "good")), "LA");
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 3m, Denominator = 5m, Value = 60m }, "n/a leaves the denominator");
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2", Grain.Agency, "POL")).Should().BeEquivalentTo(new { Numerator = 2m, Denominator = 3m });
    }

    [StoreFact]
    public async Task An_audit_round_counts_once_for_the_board_however_many_agencies_it_has()
    {
        var headings = "audit_ref,audit_type,round,fieldwork_date,agency,standard,scale,grade,case_no,practitioners_involved\n";
        board.Sends(ReturnKinds.AuditResults, headings + "A1,thematic,1,2025-07-14,POL,overall,ofsted,good,1,no\nA1,thematic,1,2025-09-14,POL,overall,ofsted,good,2,no\nA2,thematic,1,2025-07-14,POL,overall,ofsted,good,1,\n");
        board.Sends(ReturnKinds.AuditResults, headings + "A1,thematic,1,2025-08-14,LA,overall,ofsted,good,1,yes\n", "LA");
        (await board.FigureAsync("audits-with-practitioners", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 2m });
        (await board.FigureAsync("audits-with-practitioners", "2025-26 Q2", Grain.Agency, "POL")).Should().BeEquivalentTo(new { Numerator = 0m, Denominator = 2m });
        (await board.FigureAsync("audit-rounds", "2025-26 Q2")).Should().BeEquivalentTo(new { Value = 2m, Denominator = (decimal?)null });
    }

    [StoreFact]
    public async Task A_re_audit_counts_for_the_quarter_of_the_round_it_repeats_once_the_year_has_passed()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.Of("POL", "A1", 1, "2024-05-10", "", (1, "good")) + "A2,thematic,1,2024-06-10,POL,overall,ofsted,good,1,\nA3,thematic,1,2024-06-10,POL,overall,ofsted,good,1,\n", quarter: "2024-25 Q1");
        (await board.FigureAsync("reaudited-within-12-months", "2024-25 Q1")).Should().BeEquivalentTo(new { Numerator = 0m, Denominator = 3m });
        board.Sends(ReturnKinds.AuditResults, AuditReturn.Of("POL", "A1", 2, "2025-05-10", "", (1, "good")), quarter: "2025-26 Q1");
        board.Sends(ReturnKinds.AuditResults, AuditReturn.Of("POL", "A2", 2, "2025-07-10", "", (1, "good")));
        (await board.FigureAsync("reaudited-within-12-months", "2024-25 Q1")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 3m }, "A2 came too late");
        await using (var view = await board.ViewAsync())
        {
            var lineage = await Pipeline.Publishing.LineagePublishing.LineageAsync(view, "reaudited-within-12-months", Pipeline.Publishing.Place.WholeBoard, Quarter.Parse("2024-25 Q1"));
            lineage!.Sources.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 3m }, "a row says the same as the figure");
        }
        (await board.ViewAsync()).LatestQuarter.Should().Be(Quarter.Parse("2025-26 Q2"));
        (await board.FigureAsync("reaudited-within-12-months", "2025-26 Q1")).Value.Should().BeNull("its year has not passed");
    }

    [StoreFact]
    public async Task A_sessions_capacity_counts_once()
    {
        board.Sends(ReturnKinds.TrainingSessions, Sessions + "S1,C1,classroom,2025-07-01,20,POL,9\nS1,C1,classroom,2025-07-01,20,LA,6\nS2,C1,e-learning,2025-07-02,,POL,50\n", BoardTeam.Code);
        (await board.FigureAsync("training-places-taken", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 15m, Denominator = 20m, N = 1L, Value = 75m });
        (await board.FigureAsync("people-trained", "2025-26 Q2", Grain.Agency, "POL")).Value.Should().Be(59);
    }

    [StoreFact]
    public async Task A_response_rate_stands_at_the_sessions_month_and_exists_once_its_window_has_passed()
    {
        board.Sends(ReturnKinds.TrainingSessions, Sessions + "S1,C1,classroom,2025-05-20,20,POL,10\n", BoardTeam.Code, "2025-26 Q1");
        board.Sends(ReturnKinds.TrainingSessions, Sessions + "S2,C1,classroom,2025-07-20,20,POL,10\n", BoardTeam.Code);
        board.Sends(ReturnKinds.TrainingEvaluations, Evaluations + "S1,POL,3 months,2025-08-20,a1,4\nS1,POL,3 months,2025-08-21,a2,5\nS1,POL,3 months,2025-08-22,a3,3\n", BoardTeam.Code);
        (await board.FigureAsync("training-response-rate.3-months", "2025-26 Q1")).Should().BeEquivalentTo(new { Numerator = 3m, Denominator = 10m });
        (await board.FigureAsync("training-response-rate.3-months", "2025-26 Q2")).Value.Should().BeNull();
        (await board.FigureAsync("training-rating.confidence.3-months", "2025-26 Q1")).Should().BeEquivalentTo(new { Value = 4m, Numerator = 12m, Denominator = 3m, N = 3L });

        board.Clock.Now = new DateTimeOffset(2026, 2, 1, 9, 0, 0, TimeSpan.Zero);
        board.Installation.Measure.Run(board.Board.Id);
        (await board.FigureAsync("training-response-rate.3-months", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 0m, Denominator = 10m }, "the window closed as days passed, without a new return");
    }

    [StoreFact]
    public async Task Open_actions_stand_as_at_the_quarters_end()
    {
        board.Sends(ReturnKinds.ReviewActions, Actions +
            "R1,SCR,1,1,a,POL,2025-06-30,,in progress,\nR1,SCR,1,2,b,POL,2025-06-30,2025-12-31,in progress,\nR1,SCR,1,3,c,POL,2025-06-30,,complete,2025-08-01\nR1,SCR,1,4,d,POL,TBC,,not started,\nR1,SCR,1,5,e,POL,2025-06-30,,superseded,\nR1,SCR,1,6,f,POL,2025-06-30,,closed and evidenced,2025-08-01\n");
        (await board.FigureAsync("review-actions-overdue", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 3m });
        (await board.FigureAsync("review-actions-complete", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 2m, Denominator = 5m });
        (await board.FigureAsync("review-actions-evidenced", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 5m });
    }

    [StoreFact]
    public async Task Missing_two_meetings_in_a_row_looks_back_into_the_quarter_before()
    {
        board.Sends(ReturnKinds.Attendance, "agency,seat,2025-05-01,2025-06-12\nPOL,1,P,A\nLA,2,N,P\nICB,3,-,A\n", BoardTeam.Code, "2025-26 Q1");
        board.Sends(ReturnKinds.Attendance, "agency,seat,2025-08-01\nPOL,1,N\nLA,2,A\nICB,3,A\n", BoardTeam.Code);
        (await board.FigureAsync("attendance-missed-twice.board", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 2m, Denominator = 3m });
        board.Sends(ReturnKinds.Attendance, "agency,seat,2025-05-01,2025-06-12\nPOL,1,P,D\nLA,2,N,P\nICB,3,-,A\n", BoardTeam.Code, "2025-26 Q1").Outcome.Should().Be(Outcome.Accepted);
        (await board.FigureAsync("attendance-missed-twice.board", "2025-26 Q2")).Numerator.Should().Be(1, "a correction of the quarter before changes this one");
    }

    [StoreFact]
    public async Task An_indicators_total_is_the_undivided_figure_else_the_localities_and_never_several_agencies()
    {
        board.Sends(ReturnKinds.Localities, "code,name\nN,North\nS,South\n", BoardTeam.Code);
        board.Sends(ReturnKinds.IndicatorDefinitions, "indicator_code,title,unit,better,stock_or_flow\nA,A,percent,lower,flow\nB,B,percent,lower,flow\nC,C,count,neither,flow\nD,D,count,neither,stock\nM,M,count,neither,flow\n", BoardTeam.Code);
        board.Sends(ReturnKinds.Indicators, "indicator_code,period,agency,locality,numerator,denominator,value\n" +
            "A,2025-26 Q2,,,5,50,\nA,2025-26 Q2,,N,3,20,\nB,2025-26 Q2,,N,3,20,\nB,2025-26 Q2,,S,1,20,\nC,2025-26 Q2,POL,,,,7\nC,2025-26 Q2,LA,,,,9\nD,2025-07,,,,,10\nD,2025-09,,,,,12\nM,2025-07,,,,,4\nM,2025-08,,,,,5\n", BoardTeam.Code).Outcome.Should().Be(Outcome.Accepted);
        (await board.FigureAsync("indicator.A", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 5m, Denominator = 50m });
        (await board.FigureAsync("indicator.A", "2025-26 Q2", Grain.Locality, "N")).Numerator.Should().Be(3);
        (await board.FigureAsync("indicator.B", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 4m, Denominator = 40m });
        await using var view = await board.ViewAsync();
        (await view.SeriesAsync(["indicator.C"], Grain.Board, "")).Should().BeEmpty("two agencies may count the same child");
        (await view.DefinitionsAsync()).Should().Contain(d => d.Id == "indicator.C", "each agency's own figure is there");
        (await board.FigureAsync("indicator.D", "2025-26 Q2")).Value.Should().Be(12, "a stock stands as at its last month");
        (await board.FigureAsync("indicator.M", "2025-26 Q2")).Should().BeEquivalentTo(new { Value = (decimal?)null, Why = "2 of 3 months are in" });
    }

    [StoreFact]
    public async Task Rows_are_linked_by_their_own_code_else_their_gaps_else_their_registers()
    {
        board.Sends(ReturnKinds.Priorities, "code,title\nP1,Neglect\nP2,Exploitation\nP3,Domestic abuse\n", BoardTeam.Code);
        board.Sends(ReturnKinds.Gaps, "gap_ref,statement,priority_code\nG-01,a,P1\nG-02,b,P2\n", BoardTeam.Code);
        board.Sends(ReturnKinds.AuditProgramme, "audit_ref,title,priority_code,gap_ref\nA1,x,,G-02\nA2,y,P3,\n", BoardTeam.Code);
        board.Sends(ReturnKinds.AuditResults, "audit_ref,audit_type,round,fieldwork_date,agency,standard,scale,grade,case_no,priority_code,gap_ref\n" +
            "A9,thematic,1,2025-07-14,POL,overall,ofsted,good,1,P3,G-01\nA9,thematic,1,2025-07-14,POL,overall,ofsted,good,2,,G-01\nA1,thematic,1,2025-07-14,POL,overall,ofsted,good,1,,\nA2,thematic,1,2025-07-14,POL,overall,ofsted,good,1,,\nA9,thematic,1,2025-07-14,POL,overall,ofsted,good,3,P1;P2,\nA9,thematic,1,2025-07-14,POL,overall,ofsted,good,4,,G-07\n");
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2", Grain.Priority, "P1")).Denominator.Should().Be(2);
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2", Grain.Priority, "P2")).Denominator.Should().Be(2);
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2", Grain.Priority, "P3")).Denominator.Should().Be(2);
        (await board.FigureAsync("audit-rounds", "2025-26 Q2", Grain.Gap, "G-01")).Value.Should().Be(1);
        board.Reading(db => db.BrokenLinks.Select(b => $"{b.Register} {b.Code} {b.Nearest}").ToList()).Should().BeEquivalentTo(["gaps G-07 G-01", "audit-programme A9 A1"]);

        board.Sends(ReturnKinds.Gaps, "gap_ref,statement,priority_code\nG-01,a,P2\n", BoardTeam.Code);
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2", Grain.Priority, "P2")).Denominator.Should().Be(3, "links are worked out anew when a register changes");
    }

    [StoreFact]
    public async Task Every_figure_says_which_returns_it_is_made_of()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "good")));
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "inadequate")), name: "corrected.csv");
        await using var view = await board.ViewAsync();
        var figure = await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2");
        (await view.SourcesAsync(figure.Versions)).Values.Select(s => s.ToString()).Should().Equal("POL audit-results 2025-26 Q2 version 1", "POL audit-results 2025-26 Q2 version 2");
        var lineage = await Pipeline.Publishing.LineagePublishing.LineageAsync(view, "audits-good-or-better.ofsted", Pipeline.Publishing.Place.WholeBoard, Quarter.Parse("2025-26 Q2"));
        lineage!.Sources.Select(s => (s.Return.Number, s.Return.FileName, Rows: string.Join(',', s.Rows))).Should().Equal((1, "return.csv", "2"), (2, "corrected.csv", "3"));
        lineage.Sources.Sum(s => s.Denominator).Should().Be(figure.Denominator);
    }
}
