using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>The quarter at a glance, and single trends.</summary>
public static class QuarterPublishing
{
    public static async Task<QuarterDashboard> QuarterAsync(this BoardView view, Quarter quarter, Place place)
    {
        var definition = view.Definitions.Dashboards["quarterly"];
        var series = await view.SeriesAsync(SeriesChoice.ShownOn(definition.Panels), place.Grain, place.Of);
        var trends = series.Select(s => view.TrendOf(s, quarter));
        // Who owes what, and what is missing, is the team's own business.
        if (view is not TeamView team) return QuarterDashboard.Of(definition, quarter, null, trends, null);
        var freshness = await team.FreshnessAsync(quarter);
        // Chains are the board's and its priorities': an agency or a locality has none.
        if (place.Grain is Grain.Agency or Grain.Locality) return QuarterDashboard.Of(definition, quarter, freshness, trends, null);
        var missing = await team.MissingLinksAsync(place);
        return QuarterDashboard.Of(definition, quarter, freshness, trends, [.. missing.Select(m => new TalkPoint(m.Link.Missing, ".", Priority: m.Priority))]);
    }

    public static async Task<Freshness> FreshnessAsync(this TeamView view, Quarter quarter)
    {
        var dues = await view.Db.Dues.AsNoTracking().Where(d => d.BoardId == view.Board.Id && d.Quarter == quarter).OrderBy(d => d.Agency).ThenBy(d => d.Kind).ToListAsync();
        return Freshness.Of(dues, code => view.NameOf(Grain.Agency, code), view.Today);
    }

    /// <summary>One series at one place up to a quarter; null when it has no figure there.</summary>
    public static async Task<Trend?> TrendAsync(this BoardView view, string series, Place place, Quarter upTo)
    {
        var found = await view.SeriesAsync([series], place.Grain, place.Of);
        return found is [var only] && only.Figures.Any(f => f.Quarter <= upTo) ? view.TrendOf(only, upTo) : null;
    }
}
