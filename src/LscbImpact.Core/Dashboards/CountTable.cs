using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;

namespace LscbImpact.Core.Dashboards;

/// <summary>Counts of several series, quarter by quarter, in one table: for what has many small parts.</summary>
/// <param name="Rows">One for each series, with a figure for each quarter.</param>
public sealed record CountTable(IReadOnlyList<Quarter> Quarters, IReadOnlyList<(string Id, string Title, IReadOnlyList<decimal?> Counts)> Rows)
{
    /// <summary>The four quarters up to one, of every series that has a figure in them.</summary>
    public static CountTable Of(PanelDefinition? panel, IEnumerable<PublishedSeries> series, Quarter upTo)
    {
        var quarters = Quarter.Range(upTo.Plus(-3), upTo).ToList();
        return new CountTable(quarters,
            [.. series.Where(s => panel?.Shows(s.Definition.Id) == true).OrderBy(s => panel!.OrderOf(s.Definition.Id)).ThenBy(s => s.Definition.Title, StringComparer.Ordinal)
                .Select(s => (s.Definition.Id, s.Definition.Title, Counts: (IReadOnlyList<decimal?>)[.. quarters.Select(q => s.At(q).Value)])).Where(r => r.Counts.Any(c => c is not null))]);
    }
}
