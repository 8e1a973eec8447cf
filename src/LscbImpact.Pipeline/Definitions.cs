using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Returns.Specification;
using LscbImpact.Core.Themes;

namespace LscbImpact.Pipeline;

/// <summary>The definition files of this installation: pipelines/, dashboards/ and the taxonomy of themes.</summary>
public sealed record Definitions(ReturnSpecifications Returns, IReadOnlyDictionary<string, DashboardDefinition> Dashboards, Taxonomy Themes)
{
    /// <summary>Reads and checks them all; the program does not start with a wrong one.</summary>
    /// <param name="root">The folder that has pipelines/, dashboards/ and seeds/themes/.</param>
    /// <exception cref="DefinitionException">Names file, line and path of the first mistake.</exception>
    public static Definitions Load(string root) => new(
        ReturnSpecifications.Load(Texts(root, "pipelines")),
        Texts(root, "dashboards").ToDictionary(t => Path.GetFileNameWithoutExtension(t.File), Dashboard),
        Taxonomy.Load(Text(root, TaxonomyFile)));

    private const string TaxonomyFile = "seeds/themes/taxonomy.json";

    private static DashboardDefinition Dashboard(DefinitionText text) =>
        Panels.Of.TryGetValue(Path.GetFileNameWithoutExtension(text.File), out var panels)
            ? DashboardDefinition.Load(text, panels)
            : throw text.Error("$", $"no page is called so; there are {string.Join(", ", Panels.Of.Keys)}.");

    private static IEnumerable<DefinitionText> Texts(string root, string folder) =>
        Directory.EnumerateFiles(Path.Combine(root, folder), "*.json").Order(StringComparer.Ordinal)
            .Select(file => Text(root, $"{folder}/{Path.GetFileName(file)}"));

    private static DefinitionText Text(string root, string file) => new(file, File.ReadAllText(Path.Combine(root, file)));
}
