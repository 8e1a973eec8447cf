using System.Globalization;
using LscbImpact.Core.Returns.Findings;

namespace LscbImpact.Core.Consistency;

/// <summary>A row or column of totals is the sum of the others.</summary>
internal static class Totals
{
    public static IEnumerable<Finding> Check(PlainTable table)
    {
        var parts = table.Rows.Where(r => !r.IsTotal).ToList();
        foreach (var total in table.Rows.Where(r => r.IsTotal))
        {
            yield return new Finding(ConsistencyMessages.TotalRow, total.Number, Detail: Echo.Of(total.Label));
            foreach (var column in table.Columns.Skip(1).Where(c => !c.IsPercent && c.Per is null && !c.Has("rate|mean|average")))
                if (total.Figure(column) is { } given && parts.TrueForAll(r => r.Figure(column) is not null) && parts.Count > 0 && parts.Sum(r => r.Figure(column)!.Value) is var made && made != given)
                    yield return new Finding(ConsistencyMessages.TotalDiffers, total.Number, column.Heading, Shown(given), Shown(made));
        }
        if (table.Column(c => c.Index > 0 && c.Word is "total" or "grand total" or "all") is not { } across) yield break;
        var counts = table.Columns.Where(c => c.Index > 0 && c.Index < across.Index && table.Rows.All(r => r.Figure(c) is not null)).ToList();
        if (counts.Count < 2 || counts.Exists(c => c.IsPercent || c.Per is not null)) yield break;
        foreach (var row in table.Rows)
            if (row.Figure(across) is { } given && counts.Sum(c => row.Figure(c)!.Value) is var made && made != given)
                yield return new Finding(ConsistencyMessages.TotalDiffers, row.Number, across.Heading, Shown(given), Shown(made));
    }

    internal static string Shown(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);
}
