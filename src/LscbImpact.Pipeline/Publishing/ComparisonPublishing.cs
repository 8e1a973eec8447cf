using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>One quarter's figure at each place of a grain, in the register's order.</summary>
public sealed record Comparison(SeriesDefinition Definition, Quarter Quarter, Grain Grain, Audience Audience, IReadOnlyList<(string Of, string Name, QuarterFigure Figure)> Places, decimal? Target)
{
    /// <summary>Places that have figures of other quarters and none of this one, each with why: the team is told.</summary>
    public required IReadOnlyList<(string Of, string Name, QuarterFigure Figure)> Without { get; init; }
}

public static class ComparisonPublishing
{
    /// <returns>Null when the series is not kept by that grain, or no place has a figure.</returns>
    public static async Task<Comparison?> ComparisonAsync(this BoardView view, string series, Grain grain, Quarter quarter)
    {
        if (view.Catalogue.Find(series) is not { } definition || !definition.Measure.Grains.Contains(grain)) return null;
        var all = (await view.SeriesAsync([series], grain, null)).OrderBy(s => s.OfName, StringComparer.Ordinal).Select(s => (s.Of, Name: s.OfName.Length > 0 ? s.OfName : s.Of, Figure: s.At(quarter)))
            .ToLookup(p => p.Figure is { Value: not null } or { Hidden: true } or { Versions.Count: > 0 });
        var places = all[true].ToList();
        var target = view.Targets.FirstOrDefault(t => t.Year == quarter.Year && (t.Measure == series || t.Measure == definition.Measure.Id))?.Target;
        return places.Count == 0 ? null : new Comparison(definition, quarter, grain, view.Asker, places, target) { Without = view is TeamView ? [.. all[false]] : [] };
    }
}
