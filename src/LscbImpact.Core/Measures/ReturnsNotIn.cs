using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures;

/// <summary>Returns that are owed and have not come in; and with them, why a quarter has no figure, for those who may see what was returned.</summary>
/// <param name="dues">What is owed and not in.</param>
/// <param name="name">An agency's name.</param>
public sealed class ReturnsNotIn(IReadOnlyCollection<ReturnDue> dues, Func<string, string> name)
{
    private const int MostNamed = 3;

    public static readonly ReturnsNotIn None = new([], code => code);

    /// <summary>"its return is not in", "no return has overdue actions for it", "no return has a figure; not in: Anyshire Police".</summary>
    /// <param name="definition">The series.</param>
    /// <param name="grain">Of the place.</param>
    /// <param name="of">The place's code.</param>
    /// <param name="quarter">The quarter without a figure.</param>
    /// <param name="isLast">No quarter after it has one: it may only have to wait.</param>
    public string Why(SeriesDefinition definition, Grain grain, string of, Quarter quarter, bool isLast)
    {
        var measure = definition.Measure;
        if (isLast && measure.Awaits is { } awaits) return awaits;
        var missing = dues.Where(d => d.Quarter == quarter && measure.TouchedBy.Any(t => t.Kind.Name == d.Kind)).Select(d => d.Agency).Distinct().ToList();
        if (grain == Grain.Agency && missing.Contains(of)) return "its return is not in";
        // What an agency did may stand in the board team's return, never in another agency's.
        if (grain == Grain.Agency) missing.RemoveAll(a => a != BoardTeam.Code);
        return missing.Count == 0 ? Nothing(measure) : $"{Nothing(measure)}; not in: {(missing.Count > MostNamed ? $"{missing.Count} agencies" : string.Join(", ", missing.Select(name)))}";
    }

    /// <summary>What came in holds nothing to count: nothing was due, or happened, and a share of nothing is no figure.</summary>
    private static string Nothing(Measure measure) =>
        measure.Choose is not null ? "no return has a figure" : measure.TouchedBy.All(t => t.Kind.IsRegister) ? $"the register has no {measure.Counted} for it" : $"no return has {measure.Counted} for it";
}
