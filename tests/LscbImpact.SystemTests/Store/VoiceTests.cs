using LscbImpact.Core.Returns;
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

    private async Task<IEnumerable<string>> ChallengesAsync()
    {
        await using var view = await board.ViewAsync();
        return [.. (await view.ChallengesAsync(Place.WholeBoard)).Lines.Select(l => $"{l.Challenge.ChallengeRef} {l.AgencyName} {l.InWords}")];
    }
}
