using LscbImpact.Core.Returns.Specification;
using LscbImpact.Pipeline;
using LscbImpact.SystemTests.CommandLine;

namespace LscbImpact.SystemTests.Schedules;

/// <summary>When those who owe a return are chased stands in pipelines/, and is checked when the definitions are read.</summary>
public sealed class ChaseTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ChaseTests()
    {
        foreach (var file in new[] { "pipelines", "dashboards" }.SelectMany(f => Directory.GetFiles(Path.Combine(Lscb.Root, f), "*.json")).Append(Path.Combine(Lscb.Root, "seeds", "themes", "taxonomy.json")))
            folder.File(Path.GetRelativePath(Lscb.Root, file), File.ReadAllText(file));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_time_that_is_no_cron_expression_stops_the_start_and_says_file_and_line()
    {
        Definitions.Load(folder.Path).Returns.All.Should().Contain(s => s.Schema.Lscb.Chase != null);
        var file = Path.Combine(folder.Path, "pipelines", "attendance.json");
        var lines = File.ReadAllLines(file);
        var line = Array.FindIndex(lines, l => l.Contains("\"chase\""));
        lines[line] = System.Text.RegularExpressions.Regex.Replace(lines[line], "\"chase\": \"[^\"]*\"", "\"chase\": \"every Monday\"");
        File.WriteAllLines(file, lines);
        var load = () => Definitions.Load(folder.Path);
        load.Should().Throw<DefinitionException>().WithMessage($"pipelines/attendance.json, line {line + 1}, $.lscb.chase: “every Monday” is not a cron expression*");
    }
}
