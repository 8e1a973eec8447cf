using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>Which series are asked for, so that the database reads no others.</summary>
public sealed class SeriesChoice
{
    private readonly IReadOnlyList<PanelDefinition> panels;

    private SeriesChoice(IReadOnlyList<string>? ids, IReadOnlyList<PanelDefinition> panels)
    {
        this.panels = panels;
        Ids = ids;
        Measures = panels.Count == 0 ? null : [.. panels.SelectMany(p => p.Measures).Select(m => MeasureCatalogue.MeasureOf(m.TrimEnd('*').TrimEnd('.'))!.Id).Distinct()];
    }

    /// <summary>Ids of series; null unless they were named.</summary>
    public IReadOnlyList<string>? Ids { get; }

    /// <summary>Ids of the measures that the panels' series belong to; null unless panels were named.</summary>
    public IReadOnlyList<string>? Measures { get; }

    /// <summary>Every series but those that have pages of their own.</summary>
    public static SeriesChoice All { get; } = new(null, []);

    public static SeriesChoice Of(params IReadOnlyList<string> ids) => new(ids, []);

    /// <summary>What panels of dashboards/ show.</summary>
    public static SeriesChoice ShownOn(params IReadOnlyList<PanelDefinition> panels) => new(null, panels);

    /// <summary>A series of the measures read is one of those asked for.</summary>
    public bool Shows(string series) => panels.Count == 0 || panels.Any(p => p.Shows(series));
}
