using LscbImpact.Core.Returns.Findings;
using static LscbImpact.Core.Returns.Findings.Severity;

namespace LscbImpact.Core.Consistency;

/// <summary>What a table can get wrong about itself, each with its code and remedy. Status and published figures share the sentences of returns.</summary>
public static class ConsistencyMessages
{
    public static readonly FindingKind TotalDiffers = new("total-differs", Error, "The total is given as {0}, but its parts make {1}.", "Correct the total or the parts, or say what is counted beside them.");
    public static readonly FindingKind TotalRow = new("total-row", Note, "“{0}” is the total of the other rows: it is not counted as one of them.", "Nothing, if that is right.");
    public static readonly FindingKind PercentWithoutBase = new("percent-without-base", Warning, "{0} is given without the numbers it is made of.", "Give the numerator and the denominator beside it.");
    public static readonly FindingKind NotLikeForLike = new("not-like-for-like", Warning, "The numerator {0}.", "Count the same people above and below the line, and give the others by themselves.");
    public static readonly FindingKind PopulationDiffers = new("population-differs", Warning, "The rate {0}.", "Correct the rate, or say why the two are of different populations.");
    public static readonly FindingKind TwoValues = new("one-date-two-values", Warning, "{0} has the value {1}.", "Keep one value for a date, or say which is the revision.");
    public static readonly FindingKind DirectionDiffers = new("direction-differs", Warning, "The text says “{0}”, but the numbers go {1}.", "Correct the word or the numbers.");
    public static readonly FindingKind ChangeDiffers = new("change-differs", Warning, "The change is given as {0}, but the numbers make {1}.", "Correct the change; a difference of percentages is in percentage points.");
    public static readonly FindingKind Revised = new("revised", Warning, "{0}.", "Say that the figure was revised and why, or correct it.");
    public static readonly FindingKind PartAboveWhole = new("numerator-above-denominator", Error, "The part {0} is larger than the whole {1}.", "Correct the numbers: a share cannot be more than the whole.");
    public static readonly FindingKind MissingPeriods = new("missing-periods", Note, "Between {0} and {1} there is no figure: the axis keeps the gap.", "Nothing, if none was published.");
}
