using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>What of one series stands released, and how much of it is hidden.</summary>
public sealed record ReleasedSeries(SeriesDefinition Definition, int Figures, int Hidden, int LeftOut, int Unknown);

/// <param name="Releases">Newest first.</param>
/// <param name="Series">What stands now, in the catalogue's order.</param>
public sealed record ReleasesView(IReadOnlyList<Release> Releases, IReadOnlyList<ReleasedSeries> Series);

/// <summary>One release as others see it, whatever was released since. Who decided it and how much of it is hidden are the team's.</summary>
/// <param name="Number">1, 2, 3, ... for the board.</param>
/// <param name="UpTo">The last quarter it holds.</param>
/// <param name="OutAt">UTC.</param>
/// <param name="Next">The release that came after it; null for the latest.</param>
/// <param name="All">Numbers of every release that is out, newest first.</param>
/// <param name="Series">Every series at every place, with the figures that stood then.</param>
public sealed record ReleaseView(int Number, Quarter UpTo, DateTime OutAt, int? Next, IReadOnlyList<int> All, IReadOnlyList<PublishedSeries> Series);

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

    /// <summary>What a release let out and what it left standing, as it was seen then.</summary>
    /// <returns>Null where no such release is out.</returns>
    public static async Task<ReleaseView?> ReleaseAsync(this ReleasedView view, int number)
    {
        var all = await view.ReleasesOut().OrderByDescending(r => r.Number).ToListAsync();
        if (all.Find(r => r.Number == number) is not { } release) return null;
        var figures = (await view.StoodAt(number).ToListAsync()).ToLookup(f => f.Series);
        // A figure keeps the unit it was released in, whatever the register says by now.
        var series = view.InOrder(figures.Select(f => f.Key)).SelectMany(d => figures[d.Id].GroupBy(f => (f.Grain, f.Of, f.Unit)).OrderBy(g => g.Key.Grain).ThenBy(g => g.Key.Of, StringComparer.Ordinal)
            .Select(g => SmallNumbers.Publish(d with { Unit = g.Key.Unit }, [.. g], view.NameOf(g.Key.Grain, g.Key.Of), view.Asker)));
        return new ReleaseView(number, release.UpTo, release.OutAt!.Value, all.Where(r => r.Number > number).Select(r => (int?)r.Number).Min(), [.. all.Select(r => r.Number)], [.. series]);
    }
}
