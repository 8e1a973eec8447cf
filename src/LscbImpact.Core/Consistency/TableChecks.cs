using LscbImpact.Core.Returns.Findings;

namespace LscbImpact.Core.Consistency;

/// <summary>Everything any table is checked for, against itself and against those before it.</summary>
public static class TableChecks
{
    private static readonly Func<PlainTable, IEnumerable<Finding>>[] All =
        [Totals.Check, Percentages.Check, LikeForLike.Check, Populations.Check, DatesAndValues.Check, Directions.Check, Statuses.Check];

    /// <param name="table">The table.</param>
    /// <param name="before">Tables published before it.</param>
    public static IReadOnlyList<Finding> Check(PlainTable table, IReadOnlyList<PlainTable> before) =>
        [.. All.SelectMany(check => check(table)).Concat(Revisions.Check(table, before)).OrderBy(f => f.Row ?? 0)];
}
