using System.Text;
using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.PersonalData;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Pipeline.TakingIn;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.SystemTests.Releases;

/// <summary>What leaves a board's team on a real store: nothing until it is decided, all at once, and once only.</summary>
public sealed class ReleasesTests : IDisposable
{
    private const string Measure = "audits-good-or-better.ofsted";
    private static readonly Quarter First = Quarter.Parse("2025-26 Q1");
    private static readonly Quarter Second = Quarter.Parse("2025-26 Q2");

    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    private void Sends(string agency, int good, int all) =>
        board.Sends(ReturnKinds.AuditResults, AuditReturn.Of(agency, $"{agency}-1", 1, "2025-07-14", "", [.. Enumerable.Range(1, all).Select(i => (i, i <= good ? "good" : "inadequate"))]), agency).VersionId.Should().NotBeNull();

    private void SendsAll()
    {
        Sends("POL", 3, 12);
        Sends("LA", 20, 40);
        Sends("ICB", 16, 30);
    }

    private Release Decides()
    {
        var (release, refusal) = board.Installation.Releases.Decide(board.Board, Second, "independent chair");
        refusal.Should().BeNull();
        return release!;
    }

    private async Task<QuarterFigure?> SeenAsync(Audience audience, Grain grain = Grain.Board, string of = "")
    {
        await using var view = await board.Installation.Publisher.OpenAsync(audience, board.Board);
        return (await view.SeriesAsync([Measure], grain, of)).SingleOrDefault()?.At(Second);
    }

    [StoreFact]
    public async Task Nobody_outside_the_team_sees_anything_before_it_is_out()
    {
        SendsAll();
        (await board.Installation.Publisher.BoardsAsync(new Audience.Public())).Should().BeEmpty();
        var release = Decides();
        (await SeenAsync(new Audience.Public())).Should().BeNull("it is decided, and not out yet");
        await board.Installation.Releases.RunAsync(release.Id);
        (await board.Installation.Publisher.BoardsAsync(new Audience.Public())).Should().ContainSingle();
        (await SeenAsync(new Audience.Public())).Should().BeEquivalentTo(new { Numerator = 39m, Denominator = 82m });
        (await SeenAsync(new Audience.Public(), Grain.Agency, "POL"))!.Should().BeEquivalentTo(new { Hidden = true, Numerator = (decimal?)null });
        (await SeenAsync(new Audience.Agency("POL"), Grain.Agency, "POL"))!.Numerator.Should().Be(3);
        (await SeenAsync(new Audience.Agency("LA"), Grain.Agency, "POL"))!.Numerator.Should().BeNull();
    }

    [StoreFact]
    public async Task A_correction_reaches_the_public_with_the_next_release()
    {
        SendsAll();
        await board.Installation.Releases.RunAsync(Decides().Id);
        Sends("LA", 25, 40);
        (await SeenAsync(new Audience.Public()))!.Numerator.Should().Be(39, "the release stands");
        await board.Installation.Releases.RunAsync(Decides().Id);
        (await SeenAsync(new Audience.Public()))!.Numerator.Should().Be(44);
        (await SeenAsync(new Audience.Public(), Grain.Agency, "POL"))!.Hidden.Should().BeTrue();
        board.Reading(db => db.ReleasedFigures.Count(f => f.Series == Measure && f.Grain == Grain.Board && f.RevisedBy == 2)).Should().Be(1, "what was out once is kept, because it is known");
        await board.Installation.Releases.RunAsync(Decides().Id);
        board.Reading(db => db.Releases.Single(r => r.Number == 3)).Figures.Should().Be(0, "nothing is new");
    }

    [StoreFact]
    public async Task A_release_keeps_its_address_and_its_figures_whatever_is_corrected_later()
    {
        SendsAll();
        await board.Installation.Releases.RunAsync(Decides().Id);
        Sends("LA", 25, 40);
        await board.Installation.Releases.RunAsync(Decides().Id);
        Decides();
        (await ThenAsync(1))!.Numerator.Should().Be(39);
        (await ThenAsync(2))!.Numerator.Should().Be(44);
        foreach (var release in new[] { 1, 2 })
        {
            (await ThenAsync(release, new Audience.Public(), Grain.Agency, "POL"))!.Should().BeEquivalentTo(new { Hidden = true, Numerator = (decimal?)null, N = 0 });
            (await ThenAsync(release, new Audience.Agency("LA"), Grain.Agency, "POL"))!.Numerator.Should().BeNull();
            (await ThenAsync(release, new Audience.Agency("POL"), Grain.Agency, "POL"))!.Numerator.Should().Be(3);
        }
        (await AtAsync(1))!.Next.Should().Be(2);
        (await AtAsync(2))!.Should().BeEquivalentTo(new { Next = (int?)null, All = new[] { 2, 1 } });
        (await AtAsync(3)).Should().BeNull("it is decided, and not out yet");
        (await AtAsync(0)).Should().BeNull();
    }

    [StoreFact]
    public async Task What_a_later_release_took_back_is_not_shown_at_the_earlier_ones_address()
    {
        SendsAll();
        await board.Installation.Releases.RunAsync(Decides().Id);
        foreach (var version in board.Reading(db => db.Versions.Where(v => v.Live && v.Kind == ReturnKinds.AuditResults.Name).Select(v => v.Id).ToList())) board.Installation.Decisions.Withdraw(board.Board, version);
        (await ThenAsync(1))!.Numerator.Should().Be(39, "the release stands until the next");
        await board.Installation.Releases.RunAsync(Decides().Id);
        (await ThenAsync(1))!.Should().BeEquivalentTo(new { Hidden = true, Value = (decimal?)null, Numerator = (decimal?)null, N = 0, Why = "hidden: a later release took it back" });
        (await ThenAsync(2)).Should().BeNull();
    }

    [StoreFact]
    public async Task What_was_let_out_as_nobodys_and_is_peoples_by_now_is_hidden_at_the_old_address_too()
    {
        SendsAll();
        await board.Installation.Releases.RunAsync(Decides().Id);
        board.Reading(db => db.ReleasedFigures.Where(f => f.Series == Measure).ExecuteUpdate(f => f.SetProperty(x => x.TellsOfPeople, false).SetProperty(x => x.Shown, Shown.Open)));
        await board.Installation.Releases.RunAsync(Decides().Id);
        (await ThenAsync(1, new Audience.Public(), Grain.Agency, "POL"))!.Should().BeEquivalentTo(new { Hidden = true, Value = (decimal?)null, Numerator = (decimal?)null });
    }

    private async Task<ReleaseView?> AtAsync(int release, Audience? audience = null)
    {
        await using var view = await board.Installation.Publisher.OpenAsync(audience ?? new Audience.Public(), board.Board);
        return await ((ReleasedView)view).ReleaseAsync(release);
    }

    /// <summary>The figure as one release showed it.</summary>
    private async Task<QuarterFigure?> ThenAsync(int release, Audience? audience = null, Grain grain = Grain.Board, string of = "") =>
        (await AtAsync(release, audience))!.Series.SingleOrDefault(s => s.Definition.Id == Measure && s.Grain == grain && s.Of == of)?.At(Second);

    [StoreFact]
    public async Task A_release_that_was_killed_is_let_out_by_whoever_comes_next_and_once_only()
    {
        SendsAll();
        var release = Decides();
        board.Installation.Releases.Decide(board.Board, Second, "somebody else").Refusal.Should().Contain("Another release is being made");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => board.Installation.Releases.RunWaitingAsync(board.Board.Id))));
        board.Reading(db => db.ReleasedFigures.Count(f => f.Series == Measure && f.Grain == Grain.Board)).Should().Be(1);
        board.Reading(db => db.AuditLog.Count(a => a.What == "release out")).Should().Be(1);
        var out1 = board.Reading(db => db.Releases.Single()).OutAt;
        await board.Installation.Releases.RunAsync(release.Id);
        board.Reading(db => db.Releases.Single()).OutAt.Should().Be(out1);
    }

    [StoreFact]
    public void A_quarter_that_is_not_over_and_a_decision_of_nobody_are_refused()
    {
        board.Installation.Releases.Decide(board.Board, Quarter.Parse("2025-26 Q3"), "chair").Refusal.Should().Be("2025-26 Q3 is not over yet.");
        board.Installation.Releases.Decide(board.Board, Second, " ").Refusal.Should().Contain("role that decided it");
        board.Reading(db => db.Releases.Count()).Should().Be(0);
    }

    [StoreFact]
    public async Task A_release_never_steps_back_behind_the_last()
    {
        SendsAll();
        await board.Installation.Releases.RunAsync(Decides().Id);
        board.Installation.Releases.Decide(board.Board, First, "chair").Refusal.Should().Be("2025-26 Q2 is released already; a release goes as far as the last one, or further.");
        board.Reading(db => db.Releases.Count()).Should().Be(1);
    }

    [StoreFact]
    public async Task What_is_stored_and_not_measured_yet_is_part_of_the_release()
    {
        SendsAll();
        var file = new ReturnFile(ReturnKinds.AuditResults, "LA", Second, "return.csv", FileContent.Of(Encoding.UTF8.GetBytes(AuditReturn.Of("LA", "LA-1", 1, "2025-07-14", "", [.. Enumerable.Range(1, 40).Select(i => (i, i <= 30 ? "good" : "inadequate"))]))));
        var sent = board.Installation.Desk.Receive(board.Board, file, new HandingIn("page", board.Board.Now(board.Clock), board.Clock.Now.UtcDateTime, NamesChoice.Mask));
        board.Installation.TakeIn.Run(sent.Id);
        await board.Installation.Releases.RunAsync(Decides().Id);
        (await SeenAsync(new Audience.Public()))!.Numerator.Should().Be(49);
    }

    [StoreFact]
    public async Task What_stands_released_is_listed_though_the_team_has_no_figure_of_it_any_more()
    {
        SendsAll();
        await board.Installation.Releases.RunAsync(Decides().Id);
        await using (var db = board.Installation.Store.Open()) db.Points.Where(p => p.Series == Measure).ExecuteDelete();
        await using var view = await board.ViewAsync();
        (await view.ReleasesAsync()).Series.Should().Contain(s => s.Definition.Id == Measure);
    }

    [Fact]
    public void A_release_that_was_killed_does_not_stand_in_the_way_of_the_command_line()
    {
        SendsAll();
        Decides();
        Lscb.Run(board.Folder, "release", "out", "--up-to", "2025-26 Q2", "--by", "chair").ExitCode.Should().Be(0);
        board.Reading(db => db.Releases.Count(r => r.OutAt != null)).Should().Be(2);
    }

    [StoreFact]
    public void No_boards_address_begins_as_the_publics_or_an_agencys_does()
    {
        foreach (var word in new[] { "Public", "agency", "Jobs" })
            board.Installation.Boards.Create($"{word} Health Partnership", First, [new("POL", "Police")]).Refusal.Should().Contain($"“{word.ToLowerInvariant()}” begins addresses of the program itself");
        board.Installation.Boards.All().Should().ContainSingle();
    }

    [StoreFact]
    public async Task Of_what_is_hidden_the_store_gives_out_no_number()
    {
        SendsAll();
        await board.Installation.Releases.RunAsync(Decides().Id);
        await using var view = (ReleasedView)await board.Installation.Publisher.OpenAsync(new Audience.Agency("ICB"), board.Board);
        var figures = await view.Visible().ToListAsync();
        var hidden = figures.Where(f => f.Shown != Shown.Open && f.Of != "ICB").ToList();
        hidden.Select(f => f.Of).Should().Contain("POL");
        foreach (var figure in hidden) (figure.Value, figure.Numerator, figure.Denominator, figure.N).Should().Be(((decimal?)null, (decimal?)null, (decimal?)null, 0L));
        figures.Single(f => f.Of == "ICB" && f.Series == Measure).Numerator.Should().Be(16, "an agency's own figures are given out");
    }
}
