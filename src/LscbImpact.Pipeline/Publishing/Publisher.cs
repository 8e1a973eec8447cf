using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>
/// The one read side. Pages, command line and pictures ask it, saying who asks, and never the tables; there is no other path to a figure.
/// </summary>
public sealed class Publisher(ImpactStore store, Definitions definitions, TimeProvider clock)
{
    /// <summary>The boards that the asker may see.</summary>
    public async Task<IReadOnlyList<SafeguardingBoard>> BoardsAsync(Audience.BoardTeam asker)
    {
        ArgumentNullException.ThrowIfNull(asker);
        await using var db = store.Open();
        return await db.Boards.AsNoTracking().OrderBy(b => b.Invented).ThenBy(b => b.Name).ToListAsync();
    }

    /// <summary>One board as the asker may see it; the caller disposes of it.</summary>
    public async Task<BoardView> OpenAsync(Audience.BoardTeam asker, SafeguardingBoard board)
    {
        var view = new BoardView(store.Open(), asker, board, board.Today(clock), definitions);
        await view.LoadAsync();
        return view;
    }
}
