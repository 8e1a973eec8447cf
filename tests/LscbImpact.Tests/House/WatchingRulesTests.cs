using System.Text.RegularExpressions;

namespace LscbImpact.Tests.House;

/// <summary>No tag of a metric or trace, and no line of the log, holds a cell's value, a file's name or a query.</summary>
public partial class WatchingRulesTests
{
    /// <summary>What a log line may name: all of it is ours.</summary>
    private static readonly string[] MayBeLogged = ["Board", "Count", "Job", "Kind", "Submission"];

    [Fact]
    public void Tags_are_set_in_the_files_of_watching_alone()
    {
        foreach (var (path, text) in Repository.Sources().Where(s => !s.Path.Contains("Watching")))
            text.Should().NotMatchRegex(@"\b(SetTag|AddTag|AddBaggage|SetBaggage|TagList|ActivitySource|CreateCounter|CreateHistogram|ActivityEvent|AddException)\b|new Meter\b", path);
    }

    [Fact]
    public void A_log_line_is_a_sentence_of_our_own()
    {
        var lines = Repository.Sources().SelectMany(s => Logged().Matches(s.Text).Select(m => (s.Path, Said: m.Groups["said"].Value))).ToList();
        lines.Should().NotBeEmpty();
        foreach (var (path, said) in lines)
        {
            said.Should().MatchRegex(@"^(\w+, )?""[^""]*""", $"{path} logs a constant sentence");
            Placeholder().Matches(said).Select(m => m.Groups["name"].Value).Should().BeSubsetOf(MayBeLogged, path);
        }
    }

    [GeneratedRegex(@"\.Log(Trace|Debug|Information|Warning|Error|Critical)\((?<said>[^\n]*)")]
    private static partial Regex Logged();

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}")]
    private static partial Regex Placeholder();
}
