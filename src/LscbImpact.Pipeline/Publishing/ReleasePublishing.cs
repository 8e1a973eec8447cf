using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>What of one series stands released, and how much of it is hidden.</summary>
public sealed record ReleasedSeries(SeriesDefinition Definition, int Figures, int Hidden, int LeftOut, int Unknown);

/// <param name="Releases">Newest first.</param>
/// <param name="Series">What stands now, in the catalogue's order.</param>
public sealed record ReleasesView(IReadOnlyList<Release> Releases, IReadOnlyList<ReleasedSeries> Series);

public static class ReleasePublishing
{
    private const int ReleasesShown = 20;

    public static async Task<ReleasesView> ReleasesAsync(this TeamView view)
    {
        var releases = await view.Db.Releases.AsNoTracking().Where(r => r.BoardId == view.Board.Id).OrderByDescending(r => r.Number).Take(ReleasesShown).ToListAsync();
        var counts = (await view.Db.ReleasedFigures.Where(f => f.BoardId == view.Board.Id && f.RevisedBy == null).GroupBy(f => new { f.Series, f.Shown }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync()).ToLookup(c => c.Key.Series);
        int Of(string series, params Shown[] shown) => counts[series].Where(c => shown.Contains(c.Key.Shown)).Sum(c => c.Count);
        return new ReleasesView(releases, [.. view.InOrder(counts.Select(c => c.Key))
            .Select(d => new ReleasedSeries(d, counts[d.Id].Sum(c => c.Count), Of(d.Id, Shown.Hidden), Of(d.Id, Shown.LeftOut), Of(d.Id, Shown.Unknown)))]);
    }
}
