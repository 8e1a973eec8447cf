using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Consistency;

/// <summary>A figure of a named period is what was published of it before, or is said to be revised.</summary>
internal static class Revisions
{
    public static IEnumerable<Finding> Check(PlainTable table, IReadOnlyList<PlainTable> before)
    {
        foreach (var earlier in before)
            foreach (var row in table.Rows)
                if (earlier.Rows.FirstOrDefault(r => Spelling.Normal(r.Label) == Spelling.Normal(row.Label)) is { } old)
                    foreach (var column in table.Columns.Where(c => c.Index > 0 && (c.Period is not null || PlainTable.DayOf(row.Label) is not null)))
                        if (earlier.Column(c => c.Word == column.Word) is { } was && old.Figure(was) is { } then && row.Figure(column) is { } now && then != now)
                            yield return new Finding(ConsistencyMessages.Revised, row.Number, column.Heading, $"It is {Totals.Shown(now)} here, and was published as {Totals.Shown(then)} in {earlier.Name} (row {old.Number})");
    }
}
