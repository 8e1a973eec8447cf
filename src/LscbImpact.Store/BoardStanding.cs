using LscbImpact.Core.Board;

namespace LscbImpact.Store;

/// <summary>How a board stands: as long as this and its today are the same, so is everything that its pages show.</summary>
/// <param name="Stamp">The board's own (<see cref="SafeguardingBoard.Stamp"/>).</param>
/// <param name="StandsAt">The day at which an invented board stands.</param>
/// <param name="Copy">The copy that was asked; null when it was the database itself.</param>
public readonly record struct BoardStanding(long Stamp, DateOnly? StandsAt, DatabaseCopy? Copy)
{
    /// <summary>The board's today.</summary>
    public DateOnly Today(TimeProvider clock) => SafeguardingBoard.Today(StandsAt, clock);
}

/// <summary>A copy that follows the database, perhaps a little behind.</summary>
/// <param name="AsAt">UTC: everything written until then is in it. Null when the copy cannot tell.</param>
public readonly record struct DatabaseCopy(DateTime? AsAt);
