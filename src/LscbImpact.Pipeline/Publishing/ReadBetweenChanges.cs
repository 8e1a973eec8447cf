using System.Collections.Concurrent;
using LscbImpact.Core.Board;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>
/// What every page of a board needs, read by the first of them and kept until something is written for the board
/// (<see cref="SafeguardingBoard.Stamp"/>): of each kind of thing one, for each board.
/// </summary>
internal sealed class ReadBetweenChanges(TimeProvider clock)
{
    /// <summary>Whatever somebody changes in the database by hand is shown after this.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(int Board, Type Kind), (long Stamp, DateTimeOffset Until, object Read)> kept = new();

    /// <param name="board">The board as it was just read: what is read after that is at least as new as its stamp says.</param>
    /// <param name="read">Reads what is not kept. It must not change afterwards, because pages of others share it.</param>
    public async Task<T> OfAsync<T>(SafeguardingBoard board, Func<Task<T>> read) where T : class
    {
        var now = clock.GetUtcNow();
        if (kept.TryGetValue((board.Id, typeof(T)), out var found) && found.Stamp == board.Stamp && now < found.Until) return (T)found.Read;
        var fresh = await read();
        kept[(board.Id, typeof(T))] = (board.Stamp, now + Longest, fresh);
        return fresh;
    }
}
