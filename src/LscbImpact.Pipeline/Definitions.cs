using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Pipeline;

/// <summary>The definition files of this installation: pipelines/ and dashboards/.</summary>
public sealed record Definitions(ReturnSpecifications Returns)
{
    /// <summary>Reads and checks them all; the program does not start with a wrong one.</summary>
    /// <param name="root">The folder that has pipelines/ and dashboards/.</param>
    /// <exception cref="DefinitionException">Names file, line and path of the first mistake.</exception>
    public static Definitions Load(string root) => new(ReturnSpecifications.Load(Texts(root, "pipelines")));

    private static IEnumerable<DefinitionText> Texts(string root, string folder) =>
        Directory.EnumerateFiles(Path.Combine(root, folder), "*.json").Order(StringComparer.Ordinal)
            .Select(file => new DefinitionText($"{folder}/{Path.GetFileName(file)}", File.ReadAllText(file)));
}
