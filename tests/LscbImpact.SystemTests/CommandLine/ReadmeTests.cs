using System.Text.RegularExpressions;

namespace LscbImpact.SystemTests.CommandLine;

/// <summary>The README's commands exist, with the options it gives them, and its links lead somewhere.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Lscb.Root, "README.md"));

    [Fact]
    public void Every_command_of_the_README_is_one_that_lscb_knows()
    {
        using var folder = new TemporaryFolder();
        var commands = Commands().Matches(Text).Select(m => m.Groups["line"].Value).ToList();
        commands.Should().HaveCountGreaterThan(8);
        foreach (var command in commands.GroupBy(SubCommand))
        {
            var help = Lscb.Run(folder.Path, [.. command.Key.Split(' '), "--help"]);
            help.ExitCode.Should().Be(0, command.Key);
            foreach (var option in command.SelectMany(c => Options().Matches(c)).Select(m => m.Value).Distinct()) help.Output.Should().Contain(option, command.Key);
        }
    }

    [Fact]
    public void The_two_commands_of_the_README_name_what_is_there()
    {
        Text.Should().Contain("dotnet run --project src/LscbImpact.Web").And.Contain("bash test.sh").And.Contain("dotnet run --project src/LscbImpact.Cli");
        Directory.Exists(Path.Combine(Lscb.Root, "src/LscbImpact.Web")).Should().BeTrue();
        File.ReadAllText(Path.Combine(Lscb.Root, ".ci/run")).Should().Contain("bash test.sh");
        foreach (Match link in Links().Matches(Text))
            Path.Exists(Path.Combine(Lscb.Root, link.Groups["path"].Value)).Should().BeTrue(link.Value);
    }

    /// <summary>"measure show" of "measure show ID --by agency".</summary>
    private static string SubCommand(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words[0] is "board" or "measure" or "quarter" or "analyse" or "report" or "themes" or "release" or "database" ? $"{words[0]} {words[1]}" : words[0];
    }

    [GeneratedRegex(@"^lscb (?<line>[^\n]+)$", RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex(@"--[a-z-]+")]
    private static partial Regex Options();

    [GeneratedRegex(@"\]\((?<path>(?!http)[^)#]+)\)")]
    private static partial Regex Links();
}
