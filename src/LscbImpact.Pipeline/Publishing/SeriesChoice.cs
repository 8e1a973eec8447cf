using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>Which series are asked for, so that the database reads no others.</summary>
public sealed class SeriesChoice
{
    private readonly IReadOnlyList<PanelDefinition> panels;

    private SeriesChoice(IReadOnlyList<string>? ids, IEnumerable<string>? series, IReadOnlyList<PanelDefinition> panels)
    {
        this.panels = panels;
        Ids = ids;
        Measures = series is null ? null : [.. series.Select(MeasureCatalogue.MeasureOf).OfType<Measure>().Select(m => m.Id).Distinct()];
    }

    /// <summary>Ids of series; null unless they were named.</summary>
    public IReadOnlyList<string>? Ids { get; }

    /// <summary>Ids of the measures that they belong to, by which the database finds them; null where every series is meant.</summary>
    public IReadOnlyList<string>? Measures { get; }

    /// <summary>Every series but those that have pages of their own.</summary>
    public static SeriesChoice All { get; } = new(null, null, []);

    public static SeriesChoice Of(params IReadOnlyList<string> ids) => new(ids, ids, []);

    /// <summary>What panels of dashboards/ show.</summary>
    public static SeriesChoice ShownOn(params IReadOnlyList<PanelDefinition> panels) => new(null, panels.SelectMany(p => p.Measures).Select(m => m.TrimEnd('*').TrimEnd('.')), panels);

    /// <summary>A series of the measures read is one of those asked for.</summary>
    public bool Shows(string series) => panels.Count == 0 || panels.Any(p => p.Shows(series));
}
