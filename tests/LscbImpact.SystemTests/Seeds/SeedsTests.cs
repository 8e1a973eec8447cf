using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.SystemTests.CommandLine;

namespace LscbImpact.SystemTests.Seeds;

/// <summary>The invented board: its files are what the generator writes, and all of their mess is read as it was meant.</summary>
[Collection(SeededBoardCollection.Name)]
public sealed class SeedsTests(SeededBoard seeded)
{
    private static readonly Quarter Last = Quarter.Parse("2025-26 Q2");

    [Fact]
    public void The_files_are_what_the_generator_writes()
    {
        using var folder = new TemporaryFolder();
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "LscbImpact.Seeds.dll"), folder.Path]) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd().Should().Contain("rows in");
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
        var written = Files(folder.Path);
        var kept = Files(Path.Combine(Lscb.Root, "seeds"));
        written.Keys.Should().BeEquivalentTo(kept.Keys);
        foreach (var (name, bytes) in written) bytes.SequenceEqual(kept[name]).Should().BeTrue($"{name} is as the generator writes it");
    }

    [Fact]
    public void Every_file_ends_as_it_was_meant_to()
    {
        using var db = seeded.Installation.Store.Open();
        var submissions = db.Submissions.ToList();
        submissions.Should().HaveCount(529).And.OnlyContain(s => s.Stage == Stage.Done);
        submissions.GroupBy(s => s.Outcome!.Value).ToDictionary(g => g.Key, g => g.Count()).Should().BeEquivalentTo(new Dictionary<Outcome, int>
        {
            [Outcome.Accepted] = 407, [Outcome.AcceptedWithWarnings] = 115, [Outcome.RowsRejected] = 4, [Outcome.Rejected] = 2, [Outcome.PersonalData] = 1,
        });
        submissions.Should().OnlyContain(s => s.RowsRead == s.RowsStored + s.RowsUnchanged + s.RowsRejected + s.RowsSkipped);
        db.BrokenLinks.Select(b => $"{b.Kind} {b.Code} {b.Nearest}").ToList().Should().Equal("courses G-O7 G-07");
        seeded.Progress.Select(p => p.Percent).Should().BeInAscendingOrder().And.EndWith(100);
    }

    [Fact]
    public void Figures_kept_up_to_date_over_all_sixteen_quarters_equal_those_from_nothing()
    {
        var before = Points();
        before.Should().HaveCountGreaterThan(5_000);
        seeded.Installation.Measure.Rebuild(seeded.Board.Id);
        Points().Should().Equal(before);
    }

    [Fact]
    public async Task The_quarter_page_tells_the_story_that_was_put_in()
    {
        await using var view = await seeded.ViewAsync();
        var page = await view.QuarterAsync(Last, Place.WholeBoard);
        page.Freshness.Should().BeEquivalentTo(new { InWords = "7 of 8 agencies in", LateInWords = "Anyshire Police 9 days late" });
        QuarterLine Line(string id) => page.Lines.Single(l => l.Definition.Id == id);
        Narrative.Signal(Line("audits-good-or-better.ofsted").Trend).Should().Be("Improvement, high");
        Narrative.Signal(Line("review-actions-overdue").Trend).Should().Be("Concern, high");
        Line("review-actions-overdue").Figure.Should().BeEquivalentTo(new { Numerator = 9m, Denominator = 27m });
        Narrative.Signal(Line("attendance-represented.board").Trend).Should().Be("Concern, low");
        Narrative.Signal(Line("indicator.CP-REPEAT").Trend).Should().Be("No signal");
        Narrative.Signal(Line("indicator.SELFHARM-ED").Trend).Should().EndWith("(trial)");
        Narrative.Signal(Line("indicator.MH-LEAD").Trend).Should().Be("Too few to tell");
        page.Lines.Select(l => l.Rank).Should().BeInAscendingOrder("the most concerning stands first");
        page.Cards.Should().HaveCount(3).And.OnlyContain(c => c.Points.Count > 0 || c.Nothing.Length > 0);
    }

    [Fact]
    public async Task The_chain_names_what_is_missing()
    {
        await using var view = await seeded.ViewAsync();
        var missing = (await view.MissingLinksAsync(Place.WholeBoard)).Select(m => m.Link.Missing).ToList();
        missing.Should().Contain("Gap G-08 was audited twice, and no training is linked to it").And.Contain("Gap G-06 is trained for and was never audited");
        var priority = await view.PriorityAsync("P1", Last);
        priority!.Chain!.Gaps.Should().NotBeEmpty();
        priority.Trends.Should().Contain(t => t.Series.Definition.Id == "audits-good-or-better.ofsted");
    }

    private List<string> Points()
    {
        using var db = seeded.Installation.Store.Open();
        return [.. db.Points.AsEnumerable().Select(p => $"{p.Grain} {p.Of} {p.Series} {p.Month} {p.Numerator}/{p.Denominator} {p.N} {string.Join(',', p.Versions)} {p.Note}").Order(StringComparer.Ordinal)];
    }

    private static Dictionary<string, byte[]> Files(string seeds) =>
        Directory.EnumerateFiles(seeds, "*.csv", SearchOption.AllDirectories).Where(f => !f.Contains("generator") && !Path.GetRelativePath(seeds, f).StartsWith("themes")).ToDictionary(f => Path.GetRelativePath(seeds, f), File.ReadAllBytes);
}
