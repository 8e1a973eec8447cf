namespace LscbImpact.Core.Board;

/// <summary>One line of the audit log: who did what, when. Only ever added to.</summary>
public sealed class AuditEntry
{
    public int Id { get; init; }

    public required int BoardId { get; init; }

    public required DateTime At { get; init; }

    /// <summary>The role that acted; accounts come later, so for now the board's team or the program itself.</summary>
    public required string Who { get; init; }

    /// <summary>"return stored", "quarter locked", ...</summary>
    public required string What { get; init; }

    /// <summary>References only, never a cell's value.</summary>
    public required string Subject { get; init; }
}

/// <summary>A quarter whose figures have been reported: no return can change them until it is unlocked.</summary>
public sealed class QuarterLock
{
    public required int BoardId { get; init; }

    public required Quarter Quarter { get; init; }

    public required DateTime At { get; init; }
}
