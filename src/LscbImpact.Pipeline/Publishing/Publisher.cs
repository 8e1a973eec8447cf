using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>
/// The one read side. Pages, command line and pictures ask it, saying who asks, and never the tables; there is no other path to a figure.
/// </summary>
/// <param name="open">Opens the database, or the copy of it, that is read.</param>
/// <param name="definitions">The installation's.</param>
/// <param name="clock">The one clock.</param>
public sealed class Publisher(Func<ImpactDb> open, Definitions definitions, TimeProvider clock)
{
    private readonly ReadBetweenChanges kept = new(clock);

    /// <summary>The boards that the asker may see: outside their own teams, those that ever released anything.</summary>
    public async Task<IReadOnlyList<SafeguardingBoard>> BoardsAsync(Audience asker)
    {
        await using var db = open();
        return await Shown(db, asker).OrderBy(b => b.Invented).ThenBy(b => b.Name).ToListAsync();
    }

    /// <summary>One board as its own team sees it; the caller disposes of it.</summary>
    public Task<TeamView> OpenAsync(Audience.BoardTeam asker, SafeguardingBoard board) => OpenAsync(asker, board, NothingKept());

    /// <summary>A board by its code, as the asker may see it; the caller disposes of it. Null where the asker is shown no such board, or is no agency of it.</summary>
    public async Task<BoardView?> OpenAsync(Audience asker, string? code)
    {
        if (await FindAsync(asker, code) is not { } board) return null;
        var view = await OpenAsync(asker, board, kept);
        if (view.KnowsAsker) return view;
        await view.DisposeAsync();
        return null;
    }

    /// <summary>One board as the asker may see it; the caller disposes of it.</summary>
    public Task<BoardView> OpenAsync(Audience asker, SafeguardingBoard board) => OpenAsync(asker, board, NothingKept());

    /// <summary>The board of that code, if the asker may see it.</summary>
    public async Task<SafeguardingBoard?> FindAsync(Audience asker, string? code)
    {
        await using var db = open();
        return await Shown(db, asker).FirstOrDefaultAsync(b => b.Code == code);
    }

    private async Task<BoardView> OpenAsync(Audience asker, SafeguardingBoard board, ReadBetweenChanges from) =>
        asker is Audience.BoardTeam team ? await OpenAsync(team, board, from) : await ReleasedView.OpenAsync(open(), from, asker, board, board.Today(clock), definitions);

    private Task<TeamView> OpenAsync(Audience.BoardTeam asker, SafeguardingBoard board, ReadBetweenChanges from) => TeamView.OpenAsync(open(), from, asker, board, board.Today(clock), definitions);

    /// <summary>A board that somebody holds may have been read long ago, and its stamp may be an old one.</summary>
    private ReadBetweenChanges NothingKept() => new(clock);

    private static IQueryable<SafeguardingBoard> Shown(ImpactDb db, Audience asker)
    {
        ArgumentNullException.ThrowIfNull(asker);
        var boards = db.Boards.AsNoTracking();
        return asker is Audience.BoardTeam ? boards : boards.Where(b => db.Releases.Any(r => r.BoardId == b.Id && r.OutAt != null));
    }
}
