using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Releasing;

/// <summary>Lets a board's figures out: somebody decides it, then everything is protected together, then it is out at once.</summary>
public sealed class ReleaseBoard(Installation installation)
{
    /// <summary>Decides a release of everything up to a quarter.</summary>
    /// <returns>The release, whose figures are not out yet; or one sentence why there is none.</returns>
    public (Release? Release, string? Refusal) Decide(SafeguardingBoard board, Quarter upTo, string by)
    {
        using var db = installation.Store.Open();
        if (string.IsNullOrWhiteSpace(by)) return (null, "A release needs the role that decided it.");
        if (upTo.LastDay >= board.Today(installation.Clock)) return (null, $"{upTo} is not over yet.");
        return new Releases(db).Decide(board.Id, upTo, by.Trim(), installation.Settings.SmallNumbersUpTo, board.Now(installation.Clock));
    }

    /// <summary>Protects the figures of a decided release and lets them out. Done twice, or by two processes, it comes to the same.</summary>
    public async Task RunAsync(int id)
    {
        await using var db = installation.Store.Open();
        if (await db.Releases.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.OutAt == null) is not { } release) return;
        // What came in a moment ago is part of what was decided.
        installation.Measure.Run(release.BoardId);
        var board = await db.Boards.AsNoTracking().SingleAsync(b => b.Id == release.BoardId);
        await using var view = await installation.Publisher.OpenAsync(new Audience.BoardTeam(), board);
        var panel = view.Definitions.Dashboards["release"]["released"]!;
        var series = (await view.FamiliesAsync(SeriesChoice.ShownOn(panel), release.UpTo)).OrderBy(s => panel.OrderOf(s.Definition.Id)).ToList();
        var releases = new Releases(db);
        releases.LetOut(release, Core.Disclosure.Releasing.Protect(release, series, releases.Ledger(board.Id)), board.Now(installation.Clock));
    }

    /// <summary>Boards with a release that was decided and is not out yet.</summary>
    public IReadOnlyList<int> Waiting()
    {
        using var db = installation.Store.Open();
        return new Releases(db).BoardsWaiting();
    }

    /// <summary>Lets out what was decided of a board and is not out yet.</summary>
    public async Task RunWaitingAsync(int board)
    {
        int? waiting;
        await using (var db = installation.Store.Open()) waiting = new Releases(db).Waiting(board);
        if (waiting is { } release) await RunAsync(release);
    }
}
