using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Store;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>The rows of one version that a figure is made of.</summary>
/// <param name="Rows">Row numbers in the version's file, at most a few hundred of them.</param>
/// <param name="Count">How many there are.</param>
public sealed record SourceRows(SourceReturn Return, IReadOnlyList<int> Rows, int Count, decimal Numerator, decimal Denominator);

/// <summary>A figure down to the returns, versions, files and rows it came from.</summary>
public sealed record Lineage(PublishedSeries Series, QuarterFigure Figure, IReadOnlyList<SourceRows> Sources);

public static class LineagePublishing
{
    private const int MostRows = 300;

    /// <returns>Null when the series has no figure at that place and quarter.</returns>
    public static async Task<Lineage?> LineageAsync(this TeamView view, string series, Place place, Quarter quarter)
    {
        if (await view.SeriesAsync([series], place.Grain, place.Of) is not [var published]) return null;
        var figure = published.At(quarter);
        if (figure.Versions.Count == 0) return null;
        var sources = await view.SourcesAsync(figure.Versions);
        var scope = new MeasureScope(quarter, quarter, view.Today, view.Definitions.Returns);
        var rows = new Measurements(view.Db).Rows(view.Board.Id, published.Definition.Measure, scope, series, place.Grain, place.Of);
        return new Lineage(published, figure, [.. sources.Values.OrderBy(s => s.Agency, StringComparer.Ordinal).ThenBy(s => s.Kind, StringComparer.Ordinal).ThenBy(s => s.Quarter).ThenBy(s => s.Number).Select(s =>
        {
            var mine = rows.Where(r => r.Version == s.VersionId).ToList();
            return new SourceRows(s, [.. mine.Select(r => r.Row).Distinct().Order().Take(MostRows)], mine.Select(r => r.Row).Distinct().Count(), mine.Sum(r => (decimal)r.Numerator), mine.Sum(r => (decimal)r.Denominator));
        })]);
    }
}
