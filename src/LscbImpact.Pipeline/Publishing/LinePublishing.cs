using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>Lines of measures, as panels of dashboards/ name them.</summary>
public static class LinePublishing
{
    /// <summary>The panel's measures at one place, in the panel's order; those without a figure by then are left out.</summary>
    public static async Task<IReadOnlyList<QuarterLine>> LinesAsync(this BoardView view, PanelDefinition? panel, Quarter quarter, Place place) =>
        panel is null ? [] : [.. (await view.SeriesAsync(SeriesChoice.ShownOn(panel), place.Grain, place.Of)).Where(s => s.Figures.Any(f => f.Quarter <= quarter))
            .OrderBy(s => panel.OrderOf(s.Definition.Id)).ThenBy(s => s.Definition.Title, StringComparer.Ordinal).Select(s => new QuarterLine(view.TrendOf(s, quarter)))];

    /// <summary>The panel's counts over the four quarters up to one.</summary>
    public static async Task<CountTable> CountsAsync(this BoardView view, PanelDefinition? panel, Quarter quarter, Place place) =>
        CountTable.Of(panel, panel is null ? [] : await view.SeriesAsync(SeriesChoice.ShownOn(panel), place.Grain, place.Of), quarter);
}
