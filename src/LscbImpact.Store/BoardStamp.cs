using LscbImpact.Core.Board;

namespace LscbImpact.Store;

/// <summary>How a board stands: as long as this and its today are the same, so is everything that its pages show.</summary>
/// <param name="Changes">How often anything was written for it.</param>
/// <param name="StandsAt">The day at which an invented board stands.</param>
public readonly record struct BoardStamp(long Changes, DateOnly? StandsAt)
{
    /// <summary>The board's today.</summary>
    public DateOnly Today(TimeProvider clock) => SafeguardingBoard.Today(StandsAt, clock);
}
