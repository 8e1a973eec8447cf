using LscbImpact.Core.Board;

namespace LscbImpact.Core.Measures;

/// <summary>What a figure is given for. Figures of one grain are never added up into another's: an audit of three agencies is one audit.</summary>
public enum Grain { Board, Agency, Locality, Priority, Gap }

/// <summary>
/// A measure's numerator and denominator in one month, for the board or for one agency, locality, priority or gap: never only a percentage.
/// Derived from the living rows, and replaced whenever a version touches them.
/// </summary>
public sealed class MeasurePoint
{
    public required int BoardId { get; init; }

    public required Grain Grain { get; init; }

    /// <summary>The agency's, locality's, priority's or gap's code; empty for the board.</summary>
    public required string Of { get; init; }

    /// <summary>Id of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Id of the measure's series, such as "audits-good-or-better.ofsted".</summary>
    public required string Series { get; init; }

    public required Month Month { get; init; }

    public required double Numerator { get; init; }

    /// <summary>Null for a count.</summary>
    public double? Denominator { get; init; }

    /// <summary>Units counted: cases, seats, answers, actions.</summary>
    public required long N { get; init; }

    /// <summary>Ids of the versions whose rows it is made of.</summary>
    public required List<int> Versions { get; init; }

    /// <summary>What the sender said of the figure.</summary>
    public string? Note { get; init; }
}

/// <summary>Work to do: figures that a version, a register or a date may have changed.</summary>
public sealed class MeasureNeed
{
    public int Id { get; init; }

    public required int BoardId { get; init; }

    public required string Kind { get; init; }

    public required Quarter Quarter { get; init; }

    /// <summary>The submission that waits for it.</summary>
    public int? SubmissionId { get; init; }
}

/// <summary>A recorded decision to work a chart's limits out anew from a date: never because of one flag alone.</summary>
public sealed class Rebase
{
    public int Id { get; init; }

    public required int BoardId { get; init; }

    public required string Series { get; init; }

    public required DateOnly From { get; init; }

    public required string Reason { get; init; }

    /// <summary>The role that decided.</summary>
    public required string DecidedBy { get; init; }

    public required DateTime DecidedAt { get; init; }
}
