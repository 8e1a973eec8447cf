using LscbImpact.Core.Board;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board;

/// <summary>One figure down to its returns, versions, files and rows.</summary>
[KeptBetweenChanges]
public sealed class PointModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Measures";

    public Lineage Lineage { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string series, string at)
    {
        if (!Core.Board.Quarter.TryParse(at, out var quarter) || await View.LineageAsync(series, Place, quarter) is not { } lineage) return NotFound();
        Lineage = lineage;
        return Page();
    }

    /// <summary>"2 to 9, 12": neighbouring row numbers as a range.</summary>
    public static string Ranges(IReadOnlyList<int> rows)
    {
        var ranges = new List<(int From, int To)>();
        foreach (var row in rows)
            if (ranges.Count > 0 && ranges[^1].To == row - 1) ranges[^1] = (ranges[^1].From, row);
            else ranges.Add((row, row));
        return string.Join(", ", ranges.Select(r => r.From == r.To ? $"{r.From}" : $"{r.From} to {r.To}"));
    }
}
