using System.Text.Json;

namespace LscbImpact.SystemTests.CommandLine;

/// <summary>lscb from the outside: exit codes, JSON documents, files.</summary>
public sealed class CommandsTests : IDisposable
{
    private const string Headings = "audit_ref,audit_type,round,fieldwork_date,agency,standard,scale,grade,case_no\n";

    private readonly TemporaryFolder folder = new();

    private string Store => Path.Combine(folder.Path, "store");

    public CommandsTests() => Lscb.Run(Store, "board", "new", "Testshire Safeguarding Board", "--first-quarter", "2025-26 Q1", "--agency", "POL=Testshire Police", "LA=Testshire Council").ExitCode.Should().Be(0);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Check_says_row_column_code_and_remedy_and_stores_nothing()
    {
        var file = folder.File("audit.csv", Headings + "A1,thematic,1,2025-07-14,POL,overall,ofsted,good,1\nA1,thematic,1,04/25/2025,POL,overall,ofsted,splendid,2\n");
        var answer = Lscb.Run(Store, "check", file, "--kind", "audit-results", "--agency", "POL", "--quarter", "2025-26 Q2", "--json");
        answer.ExitCode.Should().Be(1);
        answer.Json.GetProperty("outcome").GetString().Should().Be("rows-rejected");
        answer.Json.GetProperty("rowsRead").GetInt32().Should().Be(2);
        answer.Json.GetProperty("rowsOk").GetInt32().Should().Be(1);
        answer.Json.GetProperty("findings").EnumerateArray().Select(f => $"{f.GetProperty("row")} {f.GetProperty("column")} {f.GetProperty("code")} {f.GetProperty("severity")}")
            .Should().BeEquivalentTo(["3 fieldwork_date us-date error", "3 grade grade-not-in-scale error"]);
        answer.Json.GetProperty("findings")[0].GetProperty("fix").GetString().Should().NotBeNullOrEmpty();
        Lscb.Run(Store, "measure", "list", "--json").Json.GetProperty("measures").EnumerateArray().Should().NotContain(m => m.GetProperty("id").GetString()!.StartsWith("audit"));
    }

    [Fact]
    public void Fine_is_0_refused_is_1_and_wrong_use_is_2()
    {
        var good = folder.File("good.csv", Headings);
        Lscb.Run(Store, "check", good, "--kind", "audit-results", "--agency", "POL", "--quarter", "2025-26 Q2").ExitCode.Should().Be(0);
        Lscb.Run(Store, "check", folder.File("x.csv", "a,b\n1,2\n"), "--kind", "audit-results", "--agency", "POL", "--quarter", "2025-26 Q2").ExitCode.Should().Be(1);
        Lscb.Run(Store, "check", good, "--kind", "audit-results", "--agency", "NOBODY", "--quarter", "2025-26 Q2").ExitCode.Should().Be(1);
        Lscb.Run(Store, "check", good, "--kind", "nonsense", "--agency", "POL", "--quarter", "2025-26 Q2").ExitCode.Should().Be(2);
        Lscb.Run(Store, "check", good, "--kind", "audit-results", "--agency", "POL", "--quarter", "2025-27 Q2").ExitCode.Should().Be(2);
        Lscb.Run(Store, "check", "/no/such/file.csv", "--kind", "audit-results", "--agency", "POL", "--quarter", "2025-26 Q2").ExitCode.Should().Be(2);
        Lscb.Run(Store, "check", good, "--kind", "audit-results", "--agency", "POL", "--quarter", "2025-26 Q2", "--board", "nowhere").ExitCode.Should().Be(2);
        Lscb.Run(Store).ExitCode.Should().Be(2);
        Lscb.Run(Store, "--help").ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_tree_laid_out_as_the_inbox_is_ingested_and_shown()
    {
        folder.File("inbox/POL/2025-26-Q2/audit-results/a.csv", Headings + "A1,thematic,1,2025-07-14,POL,overall,ofsted,good,1\nA1,thematic,1,2025-07-14,POL,overall,ofsted,RI,2\n");
        folder.File("inbox/LA/2025-26-Q2/audit-results/a.csv", Headings + "A1,thematic,1,2025-07-14,LA,overall,ofsted,good,1\n");
        var ingested = Lscb.Run(Store, "ingest", Path.Combine(folder.Path, "inbox"), "--json");
        ingested.ExitCode.Should().Be(0, ingested.Error);
        ingested.Json.GetProperty("returns").EnumerateArray().Select(r => $"{r.GetProperty("agency")} {r.GetProperty("outcome")} {r.GetProperty("rowsStored")}").Should().Equal("LA accepted 1", "POL accepted 2");

        var shown = Lscb.Run(Store, "measure", "show", "audits-good-or-better", "--json").Json;
        shown.GetProperty("id").GetString().Should().Be("audits-good-or-better.ofsted");
        var point = shown.GetProperty("points").EnumerateArray().Should().ContainSingle().Subject;
        JsonSerializer.Serialize(point).Should().Contain("\"period\":\"2025-26 Q2\"").And.Contain("\"numerator\":2").And.Contain("\"denominator\":3").And.Contain("\"n\":3");
        point.GetProperty("returns").EnumerateArray().Select(r => r.GetString()).Should().Equal("LA audit-results 2025-26 Q2 version 1", "POL audit-results 2025-26 Q2 version 1");
        Lscb.Run(Store, "measure", "show", "audits-good-or-better", "--by", "agency", "--from", "2025-26 Q1", "--to", "2025-26 Q2", "--csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Should().HaveCount(5).And.Contain(l => l.StartsWith("POL,2025-26 Q2,50,1,2,2,"));
    }

    [Fact]
    public void A_locked_quarter_refuses_until_it_is_unlocked()
    {
        var file = folder.File("inbox/POL/2025-26-Q2/audit-results/a.csv", Headings);
        Lscb.Run(Store, "quarter", "lock", "2025-26 Q2").ExitCode.Should().Be(0);
        Lscb.Run(Store, "ingest", file).ExitCode.Should().Be(1);
        Lscb.Run(Store, "quarter", "unlock", "2025-26 Q2").ExitCode.Should().Be(0);
        Lscb.Run(Store, "ingest", file).ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_template_is_written_once_and_is_a_nil_return()
    {
        var file = Path.Combine(folder.Path, "attendance.csv");
        Lscb.Run(Store, "template", "attendance", "--out", file).ExitCode.Should().Be(0);
        Lscb.Run(Store, "template", "attendance", "--out", file).ExitCode.Should().Be(1, "it might hold someone's work by now");
        Lscb.Run(Store, "check", file, "--kind", "attendance", "--agency", "BOARD", "--quarter", "2025-26 Q2", "--json").Json.GetProperty("outcome").GetString().Should().Be("accepted");
    }

    [Fact]
    public void A_backup_is_a_store()
    {
        var copy = Path.Combine(folder.Path, "copy");
        Directory.CreateDirectory(copy);
        Lscb.Run(Store, "backup", Path.Combine(copy, "lscb.db")).ExitCode.Should().Be(0);
        Lscb.Run(copy, "board", "list", "--json").Json.GetProperty("boards").EnumerateArray().Should().ContainSingle().Which.GetProperty("code").GetString().Should().Be("testshire");
        Lscb.Run(Store, "backup", Path.Combine(copy, "lscb.db")).ExitCode.Should().Be(1, "a backup never overwrites");
    }

    [Fact]
    public void A_chart_of_ones_own_file_comes_with_its_figures()
    {
        var file = folder.File("own.csv", "month,score\n" + string.Concat(Enumerable.Range(0, 15).Select(i => $"{new DateOnly(2024, 4, 1).AddMonths(i):dd/MM/yyyy},{40 + i * i % 7}\n")) + "01/07/2025,\n");
        var chart = Path.Combine(folder.Path, "own.svg");
        var answer = Lscb.Run(Store, "analyse", "xmr", file, "--date", "month", "--value", "score", "--better", "up", "--target", "60", "--chart", chart, "--json");
        answer.ExitCode.Should().Be(0, answer.Error);
        answer.Json.GetProperty("points").GetArrayLength().Should().Be(15);
        answer.Json.GetProperty("assurance").GetString().Should().Be("fail");
        answer.Json.GetProperty("trial").GetBoolean().Should().BeFalse();
        answer.Json.GetProperty("notes").EnumerateArray().Should().ContainSingle().Which.GetString().Should().Contain("row 17");
        File.ReadAllText(chart).Should().StartWith("<svg").And.Contain("viewBox=").And.Contain("role=\"img\"").And.Contain("<title").And.Contain("Target 60");
        Lscb.Run(Store, "analyse", "xmr", file, "--date", "month", "--value", "score", "--better", "sideways").ExitCode.Should().Be(2);
        Lscb.Run(Store, "analyse", "xmr", file, "--date", "month", "--value", "nothing", "--better", "up").ExitCode.Should().Be(1);
        Lscb.Run(Store, "analyse", "xmr", file, "--date", "month", "--value", "score", "--better", "up", "--rebase", "2030-01-01").ExitCode.Should().Be(1);
    }
}
