using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards.Impact;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;

namespace LscbImpact.SystemTests.Store;

/// <summary>Training impact from rows to figures on a real store; every sum is done by hand.</summary>
public sealed class TrainingImpactTests : IDisposable
{
    private const string Sessions = "session_ref,course_code,delivery,session_date,capacity,agency,role_group,booked,attended,walk_ins,no_shows,cancelled\n";
    private const string Evaluations = "session_ref,agency,role_group,interval,answered_on,respondent,confidence,satisfaction\n";
    private static readonly Quarter Latest = Quarter.Parse("2025-26 Q2");

    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    private async Task<TrainingImpactView> ImpactAsync(ImpactQuestion question)
    {
        await using var view = await board.ViewAsync();
        return await view.TrainingImpactAsync(question);
    }

    private static string Answers(string agency, string interval, string date, IEnumerable<(string Code, int Score)> scores, string role = "Patrol") =>
        string.Concat(scores.Select(s => $"S1,{agency},{role},{interval},{date},{s.Code},{s.Score},{(interval == "end" ? "4" : "")}\n"));

    /// <summary>Twelve police officers and two of the council at one session, asked at the start, the end and 3 months.</summary>
    private void SendsTraining()
    {
        board.Sends(ReturnKinds.Populations, "area,year,workforce\nPOL,2024-25,50\nLA,2025-26,40\n", BoardTeam.Code, "2024-25 Q4");
        board.Sends(ReturnKinds.TrainingSessions, Sessions + "S1,NEG-101,classroom,2025-01-14,20,POL,Patrol,,12,,,\nS1,NEG-101,classroom,2025-01-14,20,LA,Social work,,3,,,\n", BoardTeam.Code, "2024-25 Q4");
        var police = Enumerable.Range(0, 12).Select(i => $"p{i}").ToList();
        board.Sends(ReturnKinds.TrainingEvaluations, Evaluations +
            Answers("POL", "start", "2025-01-14", police.Select((c, i) => (c, i < 10 ? 2 : 3))) + Answers("POL", "end", "2025-01-14", police.Select((c, i) => (c, 4))) +
            Answers("LA", "start", "2025-01-14", [("l0", 2), ("l1", 2)], "Social work") + Answers("LA", "end", "2025-01-14", [("l0", 3)], "Social work"), BoardTeam.Code, "2024-25 Q4");
        board.Sends(ReturnKinds.TrainingEvaluations, Evaluations +
            Answers("POL", "3 months", "2025-04-15", police.Take(5).Select(c => (c, 3))) + Answers("POL", "3 months", "2025-04-15", [("p5", 2)]) + "S1,POL,Patrol,3 months,2025-04-15,,5,\n" +
            Answers("LA", "3 months", "2025-04-15", [("l0", 4)], "Social work"), BoardTeam.Code, "2025-26 Q1");
    }

    [StoreFact]
    public async Task Trained_answered_matched_and_changed_are_told_by_course_and_by_agency()
    {
        SendsTraining();
        var view = await ImpactAsync(new ImpactQuestion(Latest, "confidence", "3 months"));
        var line = view.Impact.Lines.Should().ContainSingle().Subject;
        line.Trained.Should().Be(15);
        line.Answers.Single(a => a.Interval == "3 months").Should().BeEquivalentTo(new { Answered = 8, Late = 0, Matched = 7 });
        line.Answers.Single(a => a.Interval == "3 months").Response.Figure.Should().BeEquivalentTo(new { Numerator = 8L, Denominator = 15L }, "the window closed long ago");
        line.Gain.N.Should().Be(13);
        line.Gain.Figure!.MeanDifference.Should().Be(23m / 13, "ten rose by 2, three by 1");
        line.Net.Should().BeEquivalentTo(new { N = 7, Counts = (6, 1, 0) });
        line.Net.Figure.Should().BeNull("seven are too few for a test");
        line.Improved.Improved.Should().BeEquivalentTo(new { Numerator = 6L, Denominator = 7L });
        line.Improved.Least!.Denominator.Should().Be(14);

        var agencies = (await ImpactAsync(new ImpactQuestion(Latest, "confidence", "3 months", ImpactBy.Agency))).Impact.Lines;
        agencies.Select(l => (l.Name, l.Trained, l.Net.N)).Should().Equal(("Testshire Council", 3, 1), ("Testshire Police", 12, 6));
        ChangeSentence.Of("Confidence", agencies[0].Net, 5).Should().Contain("fewer than 5, so nothing is shown");
        (await ImpactAsync(new ImpactQuestion(Latest, "confidence", "3 months", Agency: "LA"))).Impact.All.Single().Trained.Should().Be(3);
        (await ImpactAsync(new ImpactQuestion(Latest, "confidence", "3 months", Role: "Patrol"))).Impact.All.Single().Gain.N.Should().Be(12);
        (await ImpactAsync(new ImpactQuestion(Latest, "confidence", "3 months", Course: "OTHER"))).Impact.Sessions.Should().Be(0);
        (await ImpactAsync(new ImpactQuestion(Latest.Plus(9), "confidence", "3 months"))).Impact.Sessions.Should().Be(0, "eight quarters are looked at");
    }

    [StoreFact]
    public async Task Satisfaction_stands_apart_and_reach_is_set_beside_the_workforce_of_the_latest_estimate_by_then()
    {
        SendsTraining();
        var view = await ImpactAsync(new ImpactQuestion(Latest, "confidence", "3 months"));
        view.Impact.Spreads.Select(s => (s.Item, s.Level)).Should().BeEquivalentTo([("confidence", 2), ("satisfaction", 1)]);
        view.Impact.SpreadsOfItem.Single().Intervals.Select(i => (i.Interval, i.N)).Should().Equal(("start", 14), ("end", 13), ("3 months", 8));
        view.Reach.Select(r => (r.Name, r.Attended, r.Workforce, r.Year)).Should().Equal(("Testshire Council", 3, 40, "2025-26"), ("Testshire ICB", 0, null, null), ("Testshire Police", 12, 50, "2024-25"));
    }

    [StoreFact]
    public async Task Matched_changes_are_measures_that_stand_at_the_sessions_month_and_name_both_returns()
    {
        SendsTraining();
        (await board.FigureAsync("training-change.confidence.end", "2024-25 Q4")).Should().BeEquivalentTo(new { Numerator = 23m, Denominator = 13m, N = 13L });
        (await board.FigureAsync("training-change.confidence.3-months", "2024-25 Q4")).Should().BeEquivalentTo(new { Numerator = 7m, Denominator = 7m, N = 7L }, "five rose by 1, one stayed, one rose by 2; who left no code is not matched");
        (await board.FigureAsync("training-kept.confidence.3-months", "2024-25 Q4")).Should().BeEquivalentTo(new { Numerator = -6m, Denominator = 7m }, "five lost 1, one lost 2, one gained 1");
        (await board.FigureAsync("training-improved.confidence.3-months", "2024-25 Q4")).Should().BeEquivalentTo(new { Numerator = 6m, Denominator = 7m });
        (await board.FigureAsync("training-improved.confidence.3-months", "2024-25 Q4", Grain.Agency, "LA")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 1m });
        (await board.FigureAsync("training-change.confidence.3-months", "2024-25 Q4")).Versions.Should().HaveCount(2, "the start came in one return, the answer at 3 months in the next");
    }

    [StoreFact]
    public async Task A_code_that_stands_under_two_agencies_at_one_interval_is_no_pair_and_is_said()
    {
        SendsTraining();
        board.Sends(ReturnKinds.TrainingEvaluations, Evaluations + Answers("LA", "3 months", "2025-07-02", [("p0", 5)]), BoardTeam.Code, "2025-26 Q2");
        var view = await ImpactAsync(new ImpactQuestion(Latest, "confidence", "3 months"));
        view.Impact.Doubled.Should().StartWith("1 time a code stood twice");
        view.Impact.All.Single().Net.N.Should().Be(6);
        (await board.FigureAsync("training-change.confidence.3-months", "2024-25 Q4")).Should().BeEquivalentTo(new { Numerator = 6m, Denominator = 6m });
    }
}
