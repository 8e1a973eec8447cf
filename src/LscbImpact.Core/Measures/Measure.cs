using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures;

public enum MeasureUnit { Percent, Mean, Count, PerHundred, PerThousand, PerTenThousand, Days }

/// <summary>Range and neither count as neither on control charts.</summary>
public enum GoodDirection { Higher, Lower, Range, Neither }

/// <summary>How the parts of one unit (a session, an audit) come together; without units each row adds up.</summary>
public enum Parts
{
    /// <summary>Rows add up.</summary>
    AddUp,

    /// <summary>A unit counts once: yes if any part says yes.</summary>
    AnyOfUnit,

    /// <summary>Numerators add up over one denominator, such as a session's places.</summary>
    ShareBase,

    /// <summary>A quarter's rows come together by agency, and the largest agency's share is the figure.</summary>
    LargestAgency,

    /// <summary>A quarter's rows come together by agency: the square of all over the sum of the squares of each.</summary>
    EffectiveAgencies,
}

/// <param name="Kind">A kind of return whose versions change the measure.</param>
/// <param name="QuartersBefore">Quarters before the version's own that it may change.</param>
/// <param name="QuartersAfter">Quarters after it.</param>
public sealed record Touch(ReturnKind Kind, int QuartersBefore = 0, int QuartersAfter = 0);

/// <summary>
/// Something that is measured. One file each: what it counts (in plain words), where that comes from, and the query that counts it.
/// </summary>
public sealed record Measure
{
    /// <summary>"audits-good-or-better".</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>In plain words: what is in the numerator, what in the denominator, what is left out.</summary>
    public required string Definition { get; init; }

    /// <summary>Where the definition comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Of the definition: a figure of another version is not comparable.</summary>
    public int Version { get; init; } = 1;

    public MeasureUnit Unit { get; init; } = MeasureUnit.Percent;

    public required GoodDirection Better { get; init; }

    /// <summary>What one of the n is, in the plural: "cases", "actions".</summary>
    public required string Counted { get; init; }

    /// <summary>
    /// A small number of it could tell of a child or a member of staff. Meetings, returns, actions, challenges and rounds of audits
    /// are nobody: what boards have always published of them is released as it is.
    /// </summary>
    public bool TellsOfPeople { get; init; } = true;

    /// <summary>The grains it is kept at beside the board's own.</summary>
    public IReadOnlyList<Grain> Grains { get; init; } = [];

    /// <summary>As at the quarter's end, and not over the quarter.</summary>
    public bool IsStock { get; init; }

    /// <summary>Its series are too many for the lists of measures, and have pages of their own.</summary>
    public bool HasOwnPages { get; init; }

    /// <summary>Numbers of the reflective questions (Ofsted 2011) that it helps to answer.</summary>
    public IReadOnlyList<int> Questions { get; init; } = [];

    public Parts Parts { get; init; }

    public required IReadOnlyList<Touch> TouchedBy { get; init; }

    /// <summary>Quarters back in which a figure may appear or change as days pass, without a new version.</summary>
    public int QuartersStillOpen { get; init; }

    /// <summary>Why the latest quarters have no figure yet, for measures that wait for days to pass.</summary>
    public string? Awaits { get; init; }

    /// <summary>The queries whose contributions make the figures of a scope.</summary>
    public required Func<BoardRows, MeasureScope, IEnumerable<IQueryable<Contribution>>> Contributions { get; init; }

    /// <summary>The part of a series' id that names it ("3-months"), from what the query calls it.</summary>
    public Func<string, MeasureScope, string> SeriesName { get; init; } = (series, _) => series.Replace(' ', '-');

    /// <summary>The series meant when only the measure is named; null when none stands out.</summary>
    public string? Headline { get; init; }

    /// <summary>The title of a series from its name; the measure's own title when there is only one.</summary>
    public Func<string, string>? SeriesTitle { get; init; }

    /// <summary>For figures that come ready made: which rows make the figure of a grain, so that a total and its parts are not added up.</summary>
    public Func<Grain, IReadOnlyList<ContributionSum>, IReadOnlyList<ContributionSum>>? Choose { get; init; }

    public string IdOf(string series) => series.Length == 0 ? Id : $"{Id}.{series}";

    /// <summary>The quarters that a version of a kind may change; none when the kind does not touch the measure.</summary>
    public (Quarter First, Quarter Last)? Touched(string kind, Quarter quarter) =>
        TouchedBy.FirstOrDefault(t => t.Kind.Name == kind) is { } touch ? (quarter.Plus(-touch.QuartersBefore), quarter.Plus(touch.QuartersAfter)) : null;
}

/// <summary>Contributions that share everything a point is kept by, added up by the database.</summary>
public sealed record ContributionSum(
    string Series, string Unit, Month Month, string? Agency, string? Locality, long ChainKey, int Version, double Numerator, double Denominator, double LargestNumerator, double LargestDenominator, bool Based, long N, string? Note);
