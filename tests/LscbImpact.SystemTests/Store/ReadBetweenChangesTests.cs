using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Returns;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;

namespace LscbImpact.SystemTests.Store;

/// <summary>What every page needs of a board is read once, until something is written for it.</summary>
public sealed class ReadBetweenChangesTests : IDisposable
{
    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [StoreFact]
    public async Task Registers_are_read_once_for_all_pages_while_nothing_is_written()
    {
        var (first, second) = (await AskedAsync(), await AskedAsync());

        second.Agencies.Should().BeSameAs(first.Agencies);
        (await second.ChainsAsync()).Should().BeSameAs(await first.ChainsAsync());
        board.Clock.Now += TimeSpan.FromMinutes(1);
        (await AskedAsync()).Agencies.Should().NotBeSameAs(first.Agencies, "whatever somebody changed by hand is shown after a minute");
    }

    [StoreFact]
    public async Task Whatever_is_written_for_a_board_is_on_its_next_page()
    {
        (await SaidAsync()).Should().Be("ICB,LA,POL |  |  | 2025-26 Q2 | 0 rebased");
        board.Sends(ReturnKinds.Priorities, "code,title\nP1,Neglect\n", BoardTeam.Code);
        (await SaidAsync()).Should().Be("ICB,LA,POL | P1 |  | 2025-26 Q2 | 0 rebased");
        board.Sends(ReturnKinds.Gaps, "gap_ref,statement,priority_code\nG-01,Chronologies are late,P1\n", BoardTeam.Code);
        (await SaidAsync()).Should().Be("ICB,LA,POL | P1 | P1 has G-01 | 2025-26 Q2 | 0 rebased");
        board.Installation.Decisions.Rebase(board.Board, "people-trained", new DateOnly(2025, 4, 1), "A new system", "Chair");
        (await SaidAsync()).Should().Be("ICB,LA,POL | P1 | P1 has G-01 | 2025-26 Q2 | 1 rebased");
        board.Sends(ReturnKinds.AuditResults, AuditReturn.Of("POL", "AUD-1", 1, "2025-05-14", "", (1, "good")), quarter: "2025-26 Q1").VersionId.Should().NotBeNull();
        (await SaidAsync()).Should().Be("ICB,LA,POL | P1 | P1 has G-01 | 2025-26 Q1 | 1 rebased");
    }

    [StoreFact]
    public async Task Whoever_held_a_board_before_a_return_is_shown_the_return_too()
    {
        var held = (await board.Installation.Publisher.FindAsync(new Audience.BoardTeam(), "testshire"))!;
        await AskedAsync();
        board.Sends(ReturnKinds.Priorities, "code,title\nP1,Neglect\n", BoardTeam.Code);

        await using var view = await board.Installation.Publisher.OpenAsync(new Audience.BoardTeam(), held);
        view.Priorities.Should().ContainSingle().Which.Code.Should().Be("P1");
    }

    [StoreFact]
    public async Task Boards_share_nothing()
    {
        board.Installation.Boards.Create("Othershire", Quarter.Parse("2024-25 Q1"), [new("FIRE", "Othershire Fire")]);
        await AskedAsync();

        (await AskedAsync("othershire")).Agencies.Should().ContainSingle().Which.Code.Should().Be("FIRE");
        (await AskedAsync()).Agencies.Should().HaveCount(3);
    }

    private async Task<TeamView> AskedAsync(string code = "testshire")
    {
        var view = (TeamView)(await board.Installation.Publisher.OpenAsync(new Audience.BoardTeam(), code))!;
        await view.ChainsAsync();
        await view.DisposeAsync();
        return view;
    }

    private async Task<string> SaidAsync()
    {
        var view = await AskedAsync();
        var chains = (await view.ChainsAsync()).Where(c => c.Gaps.Count > 0).Select(c => $"{c.Priority.Code} has {string.Join(',', c.Gaps.Select(g => g.Gap.GapRef))}");
        return $"{string.Join(',', view.Agencies.Select(a => a.Code).Order(StringComparer.Ordinal))} | {string.Join(',', view.Priorities.Select(p => p.Code))} | {string.Join(',', chains)} | {view.LatestQuarter} | {view.Rebases.Count} rebased";
    }
}
