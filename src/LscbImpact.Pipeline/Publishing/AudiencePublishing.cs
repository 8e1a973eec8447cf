using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Disclosure.Tables;
using LscbImpact.Core.Measures;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

public static class AudiencePublishing
{
    /// <summary>A series for agencies or the public, at one grain: protected together with every other view of it.</summary>
    /// <param name="view">The board, opened by its own team.</param>
    /// <param name="series">Id of the series.</param>
    /// <param name="grain">The grain shown.</param>
    /// <param name="audience">Who will see it.</param>
    public static async Task<IReadOnlyList<PublishedSeries>> SharedAsync(this BoardView view, string series, Grain grain, Audience audience)
    {
        if (audience is Audience.BoardTeam) return await view.SeriesAsync([series], grain, grain == Grain.Board ? "" : null);
        if (view.Catalogue.Find(series) is not { } definition) return [];
        var points = await view.Db.Points.AsNoTracking().Where(p => p.BoardId == view.Board.Id && p.Series == series).ToListAsync();
        var family = points.GroupBy(p => (p.Grain, p.Of)).OrderBy(g => g.Key.Grain).ThenBy(g => g.Key.Of, StringComparer.Ordinal).Select(g => MeasureSeries.Roll(definition, g.Key.Grain, g.Key.Of, g)).ToList();
        return family.Count == 0 ? [] : [.. SmallNumbers.Publish(family, view.NameOf, audience, new DisclosureRule()).Where(s => s.Grain == grain)];
    }
}
