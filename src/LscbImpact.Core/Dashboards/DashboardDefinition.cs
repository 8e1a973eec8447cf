using System.Text.Json;
using System.Text.Json.Serialization;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Dashboards;

/// <summary>One file of dashboards/: which panels a page has, in which order, and which measures they show. Nouns only.</summary>
public sealed record DashboardDefinition
{
    public required string Title { get; init; }

    public required List<PanelDefinition> Panels { get; init; }

    /// <summary>The panel of a name; null when the page has none.</summary>
    public PanelDefinition? this[string panel] => Panels.Find(p => p.Panel == panel);

    /// <summary>Reads and checks one file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="panels">The panels that the page of this name knows.</param>
    /// <exception cref="DefinitionException">An unknown key, panel or measure; names file, path and line.</exception>
    public static DashboardDefinition Load(DefinitionText text, IReadOnlyCollection<string> panels)
    {
        var definition = text.Read<DashboardDefinition>(Json);
        for (var p = 0; p < definition.Panels.Count; p++)
        {
            var panel = definition.Panels[p];
            if (!panels.Contains(panel.Panel)) throw text.Error($"$.panels[{p}].panel", $"there is no panel “{panel.Panel}” here; there are {string.Join(", ", panels)}.");
            if (panel.By is not (null or "agency" or "locality")) throw text.Error($"$.panels[{p}].by", $"figures are not compared by “{panel.By}”; there are agency and locality.");
            for (var m = 0; m < panel.Measures.Count; m++)
                if (Fault(panel, panel.Measures[m]) is { } fault) throw text.Error($"$.panels[{p}].measures[{m}]", fault);
        }
        return definition;
    }

    private static string? Fault(PanelDefinition panel, string series) => MeasureCatalogue.MeasureOf(series.TrimEnd('*').TrimEnd('.')) switch
    {
        null => $"there is no measure “{series}”.",
        // The largest agency's number is one agency's: no table by agency could be protected beside it.
        { Parts: Parts.LargestAgency or Parts.EffectiveAgencies } when panel.Releases => $"“{series}” is made of single agencies' numbers, which cannot be protected: it is not released.",
        { HasOwnPages: true } when panel.Releases => $"“{series}” tells of what single people wrote: it is not released.",
        _ => null,
    };

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, PropertyNameCaseInsensitive = false };
}

/// <param name="Panel">Name of the panel.</param>
/// <param name="Title">Its heading on the page.</param>
/// <param name="Measures">Series ids; "indicator.*" stands for every indicator.</param>
/// <param name="By">"agency" or "locality", for panels that compare places.</param>
public sealed record PanelDefinition(string Panel, string Title, IReadOnlyList<string>? Measures, string? By = null)
{
    public Grain Grain => By == "locality" ? Grain.Locality : Grain.Agency;

    public IReadOnlyList<string> Measures { get; init; } = Measures ?? [];

    /// <summary>What it names leaves the board's own team.</summary>
    public bool Releases => Panel == "released";

    /// <summary>The panel shows a series.</summary>
    public bool Shows(string series) => Measures.Any(m => m == series || m.EndsWith(".*", StringComparison.Ordinal) && series.StartsWith(m[..^1], StringComparison.Ordinal));

    /// <summary>Where in the panel's order a series stands.</summary>
    public int OrderOf(string series)
    {
        for (var i = 0; i < Measures.Count; i++)
            if (Measures[i] == series || Measures[i].EndsWith(".*", StringComparison.Ordinal) && series.StartsWith(Measures[i][..^1], StringComparison.Ordinal)) return i;
        return int.MaxValue;
    }
}

/// <summary>The pages that are laid out by dashboards/, and the panels each knows.</summary>
public static class Panels
{
    public static readonly IReadOnlyDictionary<string, IReadOnlyCollection<string>> Of = new Dictionary<string, IReadOnlyCollection<string>>
    {
        ["quarterly"] = ["talk-about", "measures"],
        ["priority"] = ["chain", "missing-links", "trends", "gaps"],
        ["attendance"] = ["rates", "trends", "grid", "absences"],
        ["audits"] = ["programme", "rounds", "grades", "findings", "measures", "variety"],
        ["audit"] = ["standards", "moderation"],
        ["training"] = ["measures", "variety", "attended", "scores", "follow-ups"],
        ["training-impact"] = ["answered", "distribution", "change", "holds", "items", "managers", "reach", "measures"],
        ["actions"] = ["measures", "reviews", "overdue", "declared", "agencies"],
        ["agency"] = ["returns", "measures", "actions"],
        ["locality"] = ["measures", "trends"],
        ["release"] = ["released"],
        ["annual-report"] = ["years", "line", "places", "multiples", "grades"],
    };
}
