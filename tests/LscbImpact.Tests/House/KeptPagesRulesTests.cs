using System.Text.RegularExpressions;

namespace LscbImpact.Tests.House;

/// <summary>Pages are kept between changes: so whoever writes says so, and what is no page of figures is not kept.</summary>
public partial class KeptPagesRulesTests
{
    /// <summary>Pages of a board that show progress or have a form.</summary>
    private static readonly string[] NotKept = ["Rebase", "Releases", "Returns/History", "Returns/Index", "Returns/Submission"];

    /// <summary>
    /// They write what no kept page shows: the board itself before it has a page, how far a submission is and who is at it, what ran, the
    /// pages' keys, and a model's card, which is shown once a reading names it. (And the way in which a single row is added.)
    /// </summary>
    private static readonly string[] WriteBeside =
    [
        "BoardSetUp.Create", "FirstStart.MarkReady", "FirstStart.Unfinished", "ImpactDb.AddUnlessThere", "JobRuns.Claim", "JobRuns.Finish", "MeasureBoard.Run", "PageKeys.Keep", "ReceivedReturns.Receive",
        "SignOfLife.BeatAsync", "SignOfLife.Say", "ThemeComments.KeepCard", "WaitingWork.TakeUp",
    ];

    [Fact]
    public void A_page_of_a_board_is_kept_or_says_why_not()
    {
        var pages = Directory.EnumerateFiles(Folder, "*.cshtml.cs", SearchOption.AllDirectories).ToList();
        pages.Where(p => !File.ReadAllText(p).Contains("[KeptBetweenChanges]")).Select(NameOf).Order(StringComparer.Ordinal).Should().Equal(NotKept);
        foreach (var page in pages.Where(p => !NotKept.Contains(NameOf(p))))
            foreach (var part in Directory.EnumerateFiles(Path.GetDirectoryName(page)!, "*.cshtml").Where(f => Path.GetFileName(f) == Path.GetFileName(page)[..^3] || Path.GetFileName(f).StartsWith('_')))
                File.ReadAllText(part).Should().NotContain("method=\"post\"", part).And.NotContain("Now", part);
    }

    [Fact]
    public void Whatever_writes_for_a_board_begins_to_by_its_one_door()
    {
        var writers = Repository.Sources().SelectMany(s => WritersBeside(s.Text).Select(w => $"{Path.GetFileNameWithoutExtension(s.Path)}.{w}")).ToList();
        writers.Distinct().Order(StringComparer.Ordinal).Should().Equal(WriteBeside);
    }

    [Theory]
    [InlineData("public void Lock() { using var t = db.BeginWriting(1); Log(); }\n\n    private void Log() { db.SaveChanges(); }", "")]
    [InlineData("public void Lock() { using var t = db.BeginWriting(1); Log(); }\n\n    public void Unlock() { Log(); }\n\n    private void Log() { db.SaveChanges(); }", "Log")]
    [InlineData("public async Task LockAsync() { await db.SaveChangesAsync(); using var t = db.BeginWriting(1); }", "LockAsync")]
    [InlineData("public void Keep() => db.Bulk.Insert(rows);\n\n    /// <summary>Inside the caller's transaction.</summary>\n    public void Add() => db.AddUnlessThere(row);", "Keep")]
    public void The_rule_sees_who_writes_beside_the_door(string members, string beside) =>
        string.Join(' ', WritersBeside($"public sealed class Board\n{{\n    {members}\n}}\n")).Should().Be(beside);

    /// <summary>Members that write before they have begun to, unless they leave it to their callers: by their word, or where all of them are in sight and have begun.</summary>
    private static IEnumerable<string> WritersBeside(string source)
    {
        var members = BetweenMembers().Split(source).Select(text => new Member(text)).ToList();
        return members.Where(m => m.WritesFirst && !m.Text.Contains("Inside the caller's transaction") && !CallersHaveBegun(m)).Select(m => m.Name);

        bool CallersHaveBegun(Member member) =>
            member.IsPrivate && members.Where(m => m != member && m.Calls(member)).ToList() is { Count: > 0 } callers && callers.TrueForAll(c => c.Begins || CallersHaveBegun(c));
    }

    private sealed record Member(string Text)
    {
        public string Name => NameOfMember().Match(Text).Groups["name"].Value;

        public bool IsPrivate => Text.Contains("    private ");

        public bool Begins => Text.Contains("BeginWriting(");

        public bool WritesFirst => Writing().IsMatch(Begins ? Text[..Text.IndexOf("BeginWriting(", StringComparison.Ordinal)] : Text);

        public bool Calls(Member other) => Regex.IsMatch(Text, $@"\b{other.Name}\(");
    }

    private static string Folder => Path.Combine(Repository.Root, "src", "LscbImpact.Web", "Pages", "Board");

    private static string NameOf(string page) => Path.GetRelativePath(Folder, page).Replace(Path.DirectorySeparatorChar, '/')[..^".cshtml.cs".Length];

    [GeneratedRegex(@"\.(SaveChanges|ExecuteUpdate|ExecuteDelete)(Async)?\(|\.AddUnlessThere\(|\b[Bb]ulk\.(Insert|InsertRows|End)\(")]
    private static partial Regex Writing();

    [GeneratedRegex(@"\n\r?\n(?=    \S)|\{\r?\n(?=    (///|public|private|internal|protected))")]
    private static partial Regex BetweenMembers();

    [GeneratedRegex(@"^    (public|private|internal|protected) .*?\b(?<name>\w+)(<\w+>)?\(", RegexOptions.Multiline)]
    private static partial Regex NameOfMember();
}
