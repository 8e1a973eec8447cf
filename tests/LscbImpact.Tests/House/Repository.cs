using System.Text.RegularExpressions;

namespace LscbImpact.Tests.House;

/// <summary>The repository as it stands on disk.</summary>
internal static partial class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Our own source files, without what tools generate.</summary>
    public static IEnumerable<(string Path, string Text)> Sources(string under = "src") =>
        Directory.EnumerateFiles(Path.Combine(Root, under), "*.cs", SearchOption.AllDirectories)
            .Where(f => !Generated().IsMatch(f)).Select(f => (Path.GetRelativePath(Root, f), File.ReadAllText(f)));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "LscbImpact.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("The solution's folder was not found above the tests.");
    }

    [GeneratedRegex(@"[\\/](bin|obj|Migrations|node_modules)[\\/]")]
    private static partial Regex Generated();
}
