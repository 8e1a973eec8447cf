using System.Text.RegularExpressions;

namespace LscbImpact.Tests.House;

/// <summary>Pages are kept between changes: so whoever writes says so, and what is no page of figures is not kept.</summary>
public partial class KeptPagesRulesTests
{
    /// <summary>Pages of a board that show progress or have a form.</summary>
    private static readonly string[] NotKept = ["Rebase", "Releases", "Returns/History", "Returns/Index", "Returns/Submission"];

    /// <summary>They write what no kept page shows: the board itself before it has a page, how far a submission is and who is at it, what ran, the pages' keys.</summary>
    private static readonly string[] WriteBeside = ["BoardSetUp", "FirstStart", "JobRuns", "ReceivedReturns", "SignOfLife", "TakeInReturn", "WaitingWork"];

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
        var writers = Repository.Sources().Where(s => Writing().IsMatch(s.Text)).ToList();
        writers.Should().NotBeEmpty();
        writers.Where(w => !w.Text.Contains("BeginWriting(") && !w.Text.Contains("Inside the caller's transaction")).Select(w => Path.GetFileNameWithoutExtension(w.Path)).Order(StringComparer.Ordinal).Should().Equal(WriteBeside);
    }

    private static string Folder => Path.Combine(Repository.Root, "src", "LscbImpact.Web", "Pages", "Board");

    private static string NameOf(string page) => Path.GetRelativePath(Folder, page).Replace(Path.DirectorySeparatorChar, '/')[..^".cshtml.cs".Length];

    [GeneratedRegex(@"\.(SaveChanges|ExecuteUpdate|ExecuteDelete)\(")]
    private static partial Regex Writing();
}
