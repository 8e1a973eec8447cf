using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;
using LscbImpact.SystemTests.Pages;

namespace LscbImpact.SystemTests.Store;

/// <summary>Challenge, and the voice of children and families: from the registers to their pages.</summary>
public sealed class VoiceTests : IDisposable
{
    private const string Challenges = "challenge_ref,date,raised_by,to_agency,issue,evidence_ref,response_due,response_date,response,outcome,status\n";
    private const string Engagement = "date,group_engaged,method,priority_code,number,themes,message,board_response,change_made,fed_back_on\n";

    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [StoreFact]
    public async Task A_challenge_is_shown_as_the_register_last_had_it()
    {
        board.Sends(ReturnKinds.Challenges, Challenges + "CH-1,2025-05-15,Lay member,POL,Returns come late,,2025-06-12,,,,open\nCH-2,2025-08-14,Independent chair,LA,Plans < goals,AUD-1,TBC,,,,open\n", BoardTeam.Code);
        (await ChallengesAsync()).Should().Equal("CH-2 Testshire Council ? not answered; no day is due: cannot tell whether late", "CH-1 Testshire Police ▲ not answered, due 140 days ago");
        board.Sends(ReturnKinds.Challenges, Challenges + "CH-1,2025-05-15,Lay member,POL,Returns come late,,2025-06-12,2025-07-01,A post was filled,On time since,closed\n", BoardTeam.Code, "2025-26 Q3");
        (await ChallengesAsync()).Should().Equal("CH-2 Testshire Council ? not answered; no day is due: cannot tell whether late", "CH-1 Testshire Police ▲ answered after 47 days, late by 19 days");

        using var web = await RunningWeb.StartAsync(board.Folder, "empty", Lscb.Environment(board.Database));
        (await web.Client.GetStringAsync("/testshire/challenges")).Should().Contain("A post was filled").And.Contain("Plans &lt; goals").And.Contain("evidence: AUD-1").And.Contain("Testshire Council");
        (await web.Client.GetStringAsync("/testshire/engagement")).Should().Contain("The register of engagement is empty");
    }

    [StoreFact]
    public async Task A_challenge_counts_as_answered_in_time_or_not_once_its_day_has_passed()
    {
        board.Sends(ReturnKinds.Challenges, Challenges + "CH-1,2025-08-14,Lay member,POL,In time,,2025-09-11,2025-09-11,Yes,,closed\nCH-2,2025-08-14,Lay member,LA,Late,,2025-09-11,2025-09-12,Yes,,closed\nCH-3,2025-08-14,Lay member,,To nobody,,2025-09-29,,,,open\nCH-4,2025-10-14,Lay member,POL,Due today,,2025-10-30,,,,open\nCH-5,2025-10-14,Lay member,POL,Early,,2025-12-30,2025-10-20,Yes,,closed\n", BoardTeam.Code);
        (await AnsweredAsync("2025-26 Q2")).Should().Be("1 of 3");
        (await AnsweredAsync("2025-26 Q2", "POL")).Should().Be("1 of 1");
        (await AnsweredAsync("2025-26 Q3")).Should().Be("no figure: no answer was due, or its day has not passed yet");

        board.Clock.Now = board.Clock.Now.AddDays(1);
        board.Installation.Measure.Run(board.Board.Id);
        (await AnsweredAsync("2025-26 Q3")).Should().Be("0 of 1", "a day passed, without a new return");
        board.Clock.Now = board.Clock.Now.AddDays(90);
        board.Installation.Measure.Run(board.Board.Id);
        (await AnsweredAsync("2025-26 Q3")).Should().Be("1 of 2");

        board.Sends(ReturnKinds.Challenges, Challenges + "CH-3,2025-08-14,Lay member,,To nobody,,2025-09-29,2025-09-20,Yes,,closed\n", BoardTeam.Code, "2025-26 Q3");
        (await AnsweredAsync("2025-26 Q2")).Should().Be("2 of 3", "the answer came in time, and was written down late");
        await using var view = await board.ViewAsync();
        var questions = await view.QuestionsAsync(Quarter.Parse("2025-26 Q3"));
        foreach (var number in new[] { 1, 3 }) questions[number - 1].Measures.Should().ContainSingle(m => m.Measure.Id == "challenges-answered-in-time");
        (await view.LineageAsync("challenges-answered-in-time", Place.WholeBoard, Quarter.Parse("2025-26 Q2")))!.Sources.Sum(s => s.Denominator).Should().Be(3, "the rows say the same as the figure");
    }

    [StoreFact]
    public async Task The_figure_and_the_log_tell_the_same_of_every_challenge()
    {
        var rows =
            from raised in new[] { 0, -60 }
            from due in new int?[] { null, -30, -90, 0, 1 }
            from answered in new int?[] { null, -100, -60, -31, -30, -29, 0, 1 }
            from response in new[] { "", "Yes" }
            from status in new[] { "", "open", "answered", "closed" }
            select $",{Day(raised)},Lay member,POL,Late,,{Day(due)},{Day(answered)},{response},,{status}\n";
        board.Sends(ReturnKinds.Challenges, Challenges + string.Concat(rows.Select((r, i) => $"CH-{i}{r}")), BoardTeam.Code, "2025-26 Q3").Outcome.Should().Be(Outcome.Accepted);
        for (var days = 0; days < 3; days++, board.Clock.Now = board.Clock.Now.AddDays(1))
        {
            board.Installation.Measure.Run(board.Board.Id);
            await using var view = await board.ViewAsync();
            var past = (await view.ChallengesAsync(Place.WholeBoard)).Lines.Where(l => l.Challenge.ResponseDue < view.Today && l.State is AnswerState.InTime or AnswerState.Late or AnswerState.Overdue).ToList();
            past.Should().HaveCountGreaterThan(100);
            var figures = (await view.SeriesAsync(["challenges-answered-in-time"], Grain.Board, "")).Single().Figures;
            figures.Where(f => f.Value is not null).Select(f => $"{f.Quarter} {f.Numerator}/{f.Denominator}").Should().Equal(
                past.GroupBy(l => Quarter.Of(l.Challenge.ResponseDue!.Value)).OrderBy(g => g.Key).Select(g => $"{g.Key} {g.Count(l => l.State == AnswerState.InTime)}/{g.Count()}"));
        }
    }

    [StoreFact]
    public async Task Who_was_heard_is_shown_with_what_came_of_it_and_no_small_number()
    {
        board.Sends(ReturnKinds.Priorities, "code,title\nP1,Neglect\nP2,Exploitation\n", BoardTeam.Code);
        board.Sends(ReturnKinds.Engagement, Engagement + "2025-09-10,Young people's panel,workshop,P1,4,school,Nobody asks me,Everybody is to ask,Asked each week,\n", BoardTeam.Code);
        await using (var view = await board.ViewAsync())
        {
            var log = await view.EngagementAsync(Place.WholeBoard);
            (log.TimesOn("P1"), log.Unheard).Should().Be((1, "Nobody was heard in that time on P2 Exploitation."));
        }
        using var web = await RunningWeb.StartAsync(board.Folder, "empty", Lscb.Environment(board.Database));
        (await web.Client.GetStringAsync("/testshire/engagement")).Should().Contain("Nobody asks me").And.Contain("people: 5 or fewer").And.Contain("/testshire/priorities/P1?quarter=").And.Contain("not fed back yet");
    }

    private string Day(int? days) => days is { } d ? $"{board.Board.Today(board.Clock).AddDays(d):yyyy-MM-dd}" : "";

    private async Task<string> AnsweredAsync(string quarter, string? agency = null)
    {
        var figure = await board.FigureAsync("challenges-answered-in-time", quarter, agency is null ? Grain.Board : Grain.Agency, agency ?? "");
        return figure.Value is null ? $"no figure: {figure.Why}" : $"{figure.Numerator} of {figure.Denominator}";
    }

    private async Task<IEnumerable<string>> ChallengesAsync()
    {
        await using var view = await board.ViewAsync();
        return [.. (await view.ChallengesAsync(Place.WholeBoard)).Lines.Select(l => $"{l.Challenge.ChallengeRef} {l.AgencyName} {l.InWords}")];
    }
}
