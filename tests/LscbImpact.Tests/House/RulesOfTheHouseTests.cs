using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LscbImpact.Tests.House;

/// <summary>Who may import whom, what things are called, and how long files get: the rules of the house, kept by the build.</summary>
public partial class RulesOfTheHouseTests
{
    /// <summary>Each project and the projects it may use.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["LscbImpact.Core"] = [],
        ["LscbImpact.Charts"] = ["LscbImpact.Core"],
        ["LscbImpact.Reports"] = ["LscbImpact.Core", "LscbImpact.Charts"],
        ["LscbImpact.Store"] = ["LscbImpact.Core"],
        ["LscbImpact.Themes"] = ["LscbImpact.Core"],
        ["LscbImpact.Pipeline"] = ["LscbImpact.Core", "LscbImpact.Store", "LscbImpact.Themes"],
        ["LscbImpact.Cli"] = ["LscbImpact.Core", "LscbImpact.Charts", "LscbImpact.Reports", "LscbImpact.Store", "LscbImpact.Themes", "LscbImpact.Pipeline"],
        ["LscbImpact.Web"] = ["LscbImpact.Core", "LscbImpact.Charts", "LscbImpact.Reports", "LscbImpact.Store", "LscbImpact.Pipeline"],
    };

    /// <summary>Core's folders in the order in which data walks through them: each uses only those before it.</summary>
    private static readonly string[] CoreFolders = ["Statistics", "Board", "Returns", "Chain", "Themes", "Measures", "Disclosure", "Consistency", "Dashboards"];

    [Fact]
    public void Each_project_uses_only_the_projects_it_may()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            var uses = XDocument.Load(file).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
            MayUse.Should().ContainKey(Path.GetFileNameWithoutExtension(file));
            uses.Should().BeSubsetOf(MayUse[Path.GetFileNameWithoutExtension(file)], file);
        }
    }

    [Fact]
    public void Each_folder_of_Core_uses_only_those_before_it()
    {
        foreach (var (path, text) in Repository.Sources("src/LscbImpact.Core"))
        {
            var folder = Array.IndexOf(CoreFolders, path.Replace('\\', '/').Split('/')[2]);
            folder.Should().BeGreaterThanOrEqualTo(0, $"{path} lies in no folder of the plan");
            foreach (Match use in CoreUse().Matches(text))
                Array.IndexOf(CoreFolders, use.Groups["folder"].Value).Should().BeLessThanOrEqualTo(folder, $"{path} uses {use.Groups["folder"].Value}");
        }
    }

    [Fact]
    public void Core_has_no_files_no_clock_and_no_database()
    {
        foreach (var (path, text) in Repository.Sources("src/LscbImpact.Core"))
            text.Should().NotMatchRegex(@"\bFile\.(Open|Read|Write|Exists|Delete|Create)|\bDirectory\.|EntityFrameworkCore|\bConsole\.|Environment\.Get", path);
    }

    [Fact]
    public void There_is_one_clock()
    {
        foreach (var (path, text) in Repository.Sources()) text.Should().NotMatchRegex(@"DateTime(Offset)?\.(Now|UtcNow|Today)|Stopwatch", path);
    }

    [Fact]
    public void Pages_and_commands_ask_publishing_and_never_the_tables()
    {
        foreach (var (path, text) in Repository.Sources("src/LscbImpact.Web").Concat(Repository.Sources("src/LscbImpact.Cli")))
            text.Should().NotMatchRegex(@"\bImpactDb\b|Store\.Open\(|EntityFrameworkCore", path);
    }

    [Fact]
    public void Things_are_called_what_the_field_calls_them()
    {
        foreach (var (path, text) in Repository.Sources())
            TypeNames().Matches(text).Select(m => m.Groups["name"].Value).Should().NotContain(n => VagueName().IsMatch(n), path);
    }

    [Fact]
    public void An_interface_has_at_least_two_implementations()
    {
        var sources = Repository.Sources().ToList();
        var interfaces = sources.SelectMany(s => Interfaces().Matches(s.Text)).Select(m => m.Groups["name"].Value).Distinct();
        foreach (var name in interfaces)
            sources.Sum(s => Regex.Count(s.Text, $@"(class|record|struct)\s[^{{;]*[:,]\s*[^{{;]*\b{name}\b")).Should().BeGreaterThanOrEqualTo(2, name);
    }

    [Fact]
    public void No_file_is_longer_than_three_screens()
    {
        var long_ = Repository.Sources().Concat(Repository.Sources("tests")).Where(s => s.Text.Count(c => c == '\n') > 300).Select(s => s.Path);
        long_.Should().BeEmpty("past 250 lines, ask which sentence the file tells twice");
    }

    [Fact]
    public void No_package_is_older_than_the_version_in_which_a_known_hole_was_closed()
    {
        // The registry has no data behind its own check, so the floors are kept here.
        Dictionary<string, Version> floors = new()
        {
            ["Newtonsoft.Json"] = new(13, 0, 3), ["SQLitePCLRaw.core"] = new(3, 0, 0), ["SkiaSharp"] = new(2, 88, 6), ["System.Text.Json"] = new(8, 0, 5), ["System.Formats.Asn1"] = new(8, 0, 1),
            ["Microsoft.Data.Sqlite.Core"] = new(10, 0, 0), ["Npgsql"] = new(8, 0, 3), ["OpenTelemetry.Api"] = new(1, 11, 2), ["OpenTelemetry.Instrumentation.AspNetCore"] = new(1, 8, 1), ["System.Drawing.Common"] = new(5, 0, 3), ["System.Security.Cryptography.Xml"] = new(8, 0, 1),
        };
        var locks = Directory.EnumerateFiles(Repository.Root, "packages.lock.json", SearchOption.AllDirectories).Where(f => !f.Contains("node_modules")).ToList();
        locks.Should().NotBeEmpty();
        foreach (var file in locks)
            foreach (var framework in JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("dependencies").EnumerateObject())
                foreach (var package in framework.Value.EnumerateObject().Where(p => floors.ContainsKey(p.Name) && p.Value.TryGetProperty("resolved", out _)))
                    Version.Parse(package.Value.GetProperty("resolved").GetString()!.Split('-')[0]).Should().BeGreaterThanOrEqualTo(floors[package.Name], $"{package.Name} in {file}");
    }

    [GeneratedRegex(@"using LscbImpact\.Core\.(?<folder>[A-Za-z]+)")]
    private static partial Regex CoreUse();

    [GeneratedRegex(@"\b(class|record|struct|interface|enum)\s+(struct\s+|class\s+)?(?<name>[A-Z]\w+)")]
    private static partial Regex TypeNames();

    [GeneratedRegex(@"(Manager|Helper|Util|Utils|Utility|Common|Processor|Info|Data|Handler|Service)$|^(Base|Abstract)")]
    private static partial Regex VagueName();

    [GeneratedRegex(@"\binterface\s+(?<name>I[A-Z]\w+)")]
    private static partial Regex Interfaces();
}
