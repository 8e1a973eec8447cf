using LscbImpact.Charts;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Pipeline.Publishing;

namespace LscbImpact.Web.Pictures;

/// <summary>The bars of one figure by place.</summary>
internal static class Comparisons
{
    public static BarDrawing Drawing(Comparison comparison)
    {
        var definition = comparison.Definition;
        return new BarDrawing(
            $"{definition.Title}, {comparison.Quarter}", comparison.Audience.Stamp,
            $"{definition.Title} in {comparison.Quarter} by {comparison.Grain.ToString().ToLowerInvariant()}: {string.Join("; ", comparison.Places.Select(p => $"{p.Name} {FigureText.WithPartsOrWhy(p.Figure, definition.Unit)}"))}.",
            [.. comparison.Places.Select(p => new DrawnBar(p.Name, p.Figure.Value, FigureText.WithPartsOrWhy(p.Figure, definition.Unit)))],
            comparison.Target, comparison.Target is { } target ? $"Target {FigureText.Value(target, definition.Unit)}" : null, definition.Unit == MeasureUnit.Percent);
    }
}
