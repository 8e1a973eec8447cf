using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure.Tables;
using LscbImpact.Core.Measures;

namespace LscbImpact.Core.Disclosure;

/// <summary>
/// A decision to let figures leave the board's own team: everything up to a quarter, protected together. A release stands: what was
/// let out once is known, and every later release reckons with it.
/// </summary>
public sealed class Release
{
    public int Id { get; set; }

    public required int BoardId { get; init; }

    /// <summary>1, 2, 3, ... for the board.</summary>
    public required int Number { get; init; }

    /// <summary>The last quarter it holds.</summary>
    public required Quarter UpTo { get; init; }

    /// <summary>UTC, by the board's clock.</summary>
    public required DateTime DecidedAt { get; init; }

    /// <summary>The role that decided it.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>Counts from 1 to this are small.</summary>
    public required int Threshold { get; init; }

    /// <summary>UTC; null while the figures are being protected, when nobody sees any of it yet.</summary>
    public DateTime? OutAt { get; set; }

    /// <summary>Figures that are new or were revised.</summary>
    public int Figures { get; set; }

    /// <summary>How many of those are hidden.</summary>
    public int Hidden { get; set; }
}

/// <summary>Whether anybody may see a figure.</summary>
public enum Shown
{
    /// <summary>Everybody may.</summary>
    Open,

    /// <summary>Only the agency it is of.</summary>
    Hidden,

    /// <summary>Only the agency it is of: no view by place of the quarter could be protected.</summary>
    LeftOut,

    /// <summary>Only the agency it is of: what it is made of is not known, so it cannot be protected.</summary>
    Unknown,

    /// <summary>Only the agency it is of: everybody might see it once, and a later release took it back. Never stored; said of an earlier release.</summary>
    Withdrawn,
}

/// <summary>
/// One figure of a release with its true parts, hidden or not, because later releases have to reckon with them. The store gives out
/// those that are open, and to an agency its own.
/// </summary>
public sealed class ReleasedFigure
{
    public required int BoardId { get; init; }

    public required int Release { get; init; }

    public required string Measure { get; init; }

    public required string Series { get; init; }

    public required Grain Grain { get; init; }

    public required string Of { get; init; }

    public required Quarter Quarter { get; init; }

    public required MeasureUnit Unit { get; init; }

    /// <summary>Its numbers could tell of somebody, and have to be protected. As it was thought when it was released.</summary>
    public required bool TellsOfPeople { get; init; }

    public decimal? Value { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public long N { get; init; }

    /// <summary>Why there is no figure; null where there is one.</summary>
    public string? Why { get; init; }

    public Shown Shown { get; set; }

    /// <summary>The release that revised it; null while it stands.</summary>
    public int? RevisedBy { get; set; }

    /// <summary>
    /// It says the same as an earlier figure of its series and quarter, whatever release that is of. A figure that was let out as
    /// nobody's and is people's by now has yet to be protected, and is another.
    /// </summary>
    internal bool SaysTheSameAs(ReleasedFigure earlier) =>
        (Grain, Of, Unit, Value, Numerator, Denominator, N, Why) == (earlier.Grain, earlier.Of, earlier.Unit, earlier.Value, earlier.Numerator, earlier.Denominator, earlier.N, earlier.Why) && (earlier.TellsOfPeople || !TellsOfPeople);
}
