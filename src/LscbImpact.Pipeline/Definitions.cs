using Cronos;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Returns;
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
        Specifications([.. Texts(root, "pipelines")]),
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

    /// <summary>The specifications, and the one thing in them that Core cannot check: when those who owe a return are chased.</summary>
    private static ReturnSpecifications Specifications(IReadOnlyList<DefinitionText> texts)
    {
        var returns = ReturnSpecifications.Load(texts);
        foreach (var text in texts)
            if (Chase(returns, text) is { } chase && !CronExpression.TryParse(chase, out _))
                throw text.Error("$.lscb.chase", $"“{chase}” is not a cron expression of five parts, such as “0 7 * * 1”.");
        return returns;
    }

    private static string? Chase(ReturnSpecifications returns, DefinitionText text) =>
        returns[ReturnKinds.Find(Path.GetFileNameWithoutExtension(text.File))!].Schema.Lscb.Chase;

    private static DefinitionText Text(string root, string file) => new(file, File.ReadAllText(Path.Combine(root, file)));
}
