namespace LscbImpact.Core.Board;

/// <summary>
/// One run of a job of the schedule. A job and the time at which it was due make it unique, so that of any number of processes
/// one runs it, once.
/// </summary>
public sealed class JobRun
{
    /// <summary>"collect-inbox".</summary>
    public required string Job { get; init; }

    /// <summary>When it was due: UTC, by the real clock.</summary>
    public required DateTime DueAt { get; init; }

    public required DateTime StartedAt { get; set; }

    /// <summary>Null while it runs, or when its process was killed.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>It broke off, perhaps after it had done a part, which the outcome then tells; the program's log says why.</summary>
    public bool Failed { get; set; }

    /// <summary>What came of it, in a sentence. References and counts only, never a cell's value.</summary>
    public string? Outcome { get; set; }
}
