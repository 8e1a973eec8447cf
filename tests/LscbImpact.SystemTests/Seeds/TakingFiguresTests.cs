using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CsvHelper;
using LscbImpact.SystemTests.CommandLine;

namespace LscbImpact.SystemTests.Seeds;

/// <summary>Figures taken into spreadsheets from the invented board: at the addresses the document lists, as numbers, and never a page in a table's place.</summary>
[Collection(SeededBoardCollection.Name)]
public sealed partial class TakingFiguresTests(SeededBoard seeded)
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Lscb.Root, "docs", "figures.md"));

    [Fact]
    public async Task Every_address_of_the_document_answers_with_what_it_says()
    {
        var listed = Addresses().Matches(Document).Select(m => (Path: m.Groups["path"].Value, Type: m.Groups["type"].Value)).ToList();
        listed.Should().HaveCountGreaterThan(8);
        foreach (var (path, type) in listed)
        {
            await AnswersAsync(path, type);
            if (!path.StartsWith("/public", StringComparison.Ordinal)) await AnswersAsync($"/public{path}", type);
        }
    }

    [Fact]
    public async Task Every_column_of_a_table_of_figures_stands_in_the_document()
    {
        var named = Regex.Matches(Document, "`([^`]+)`").Select(m => m.Groups[1].Value).ToHashSet();
        foreach (var (path, first) in new[] { ("/anyshire/measures?handler=csv", "kept for"), ("/anyshire/quarter?handler=csv", "kept for"), ("/anyshire/measures/people-trained?handler=csv", "kept for"), ("/anyshire/measures?handler=definitions", "definition"), ("/public/anyshire/releases/1?handler=csv", "sign") })
            (await RowsAsync(path))[0].Keys.Should().Contain(first).And.BeSubsetOf(named, path);
    }

    [Fact]
    public async Task Tables_of_figures_begin_alike_and_hold_numbers_with_unit_and_sign_beside_them()
    {
        var all = await RowsAsync("/anyshire/measures?handler=csv");
        foreach (var path in new[] { "/anyshire/quarter?handler=csv", "/anyshire/quarter?handler=csv&agency=POL", "/anyshire/measures/people-trained?handler=csv", "/public/anyshire/quarter?handler=csv&locality=CITY", "/public/anyshire/releases/1?handler=csv" })
        {
            var rows = await RowsAsync(path);
            rows[0].Keys.Take(all[0].Count).Should().Equal(all[0].Keys, path);
            foreach (var row in rows)
                foreach (var number in row.Where(c => c.Key is "value" or "numerator" or "denominator" or "n" or "change on last quarter" or "target" or "mean" && c.Value.Length > 0))
                    decimal.TryParse(number.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _).Should().BeTrue($"{path}, {number}");
            rows.Should().OnlyContain(r => (r["value"].Length == 0) == (r["sign"] == "c" || r["sign"] == "x"), path).And.OnlyContain(r => r["sign"].Length == 0 || r["note"].Length > 0, path);
        }
    }

    [Fact]
    public async Task The_quarters_table_says_what_the_page_says()
    {
        var overdue = (await RowsAsync("/anyshire/quarter?handler=csv&quarter=2025-26-Q2")).Single(r => r["measure"] == "review-actions-overdue");
        (overdue["value"], overdue["unit"], overdue["numerator"], overdue["denominator"], overdue["n"]).Should().Be(("33.333333", "percent", "9", "27", "27"));
        (overdue["change on last quarter"], overdue["unit of change"], overdue["target"], overdue["signal"]).Should().Be(("7.526882", "percentage points", "10", "Concern, high"));
    }

    [Fact]
    public async Task Outside_the_team_a_table_holds_what_the_pages_show_and_hidden_figures_are_a_sign()
    {
        foreach (var face in new[] { "/public", "/agency/ICB" })
        {
            var hidden = (await RowsAsync($"{face}/anyshire/measures?handler=csv")).Where(r => r["sign"] == "c").ToList();
            hidden.Should().HaveCountGreaterThan(10).And.OnlyContain(r => string.Concat(r["value"], r["numerator"], r["denominator"], r["n"]).Length == 0);
            var definitions = await RowsAsync($"{face}/anyshire/measures?handler=definitions");
            definitions.Should().NotContain(d => d["outside the team"].StartsWith("not at all")).And.NotContain(d => d["last quarter"] == "2025-26 Q2").And.NotContain(d => d["audience"].Contains("shown"));
        }
    }

    [Fact]
    public async Task Every_measure_with_a_figure_has_its_meaning()
    {
        var definitions = await RowsAsync("/anyshire/measures?handler=definitions");
        definitions.Select(d => d["measure"]).Should().OnlyHaveUniqueItems().And.Contain((await RowsAsync("/anyshire/measures?handler=csv")).Select(f => f["measure"]).Distinct());
        definitions.Should().OnlyContain(d => d["definition"].EndsWith('.') && d["unit"].Length > 0 && d["source"].Length > 0 && d["returns"].Length > 0);
        foreach (var page in new[] { "/anyshire/measures", "/anyshire/measures/people-trained", "/public/anyshire/measures" })
            (await seeded.Web.Client.GetStringAsync(page)).Should().Contain("?handler=definitions\"", page);
    }

    [Theory]
    [InlineData("/anyshire/actions")]
    [InlineData("/anyshire/priorities")]
    [InlineData("/anyshire/priorities/P1")]
    [InlineData("/anyshire/audits")]
    [InlineData("/anyshire/agencies")]
    [InlineData("/anyshire/agencies/POL")]
    [InlineData("/anyshire/training")]
    [InlineData("/anyshire/training/impact")]
    [InlineData("/anyshire/attendance")]
    [InlineData("/anyshire/challenges")]
    [InlineData("/anyshire/engagement")]
    [InlineData("/anyshire/themes")]
    [InlineData("/anyshire/questions")]
    [InlineData("/anyshire/returns")]
    [InlineData("/anyshire/releases")]
    [InlineData("/public/anyshire/priorities")]
    [InlineData("/public/anyshire/localities/CITY")]
    [InlineData("/boards")]
    [InlineData("/schedule")]
    [InlineData("/glossary")]
    public async Task A_page_asked_for_a_table_that_it_does_not_have_is_not_found(string page)
    {
        (await seeded.Web.Client.GetAsync(page)).StatusCode.Should().Be(HttpStatusCode.OK);
        foreach (var asked in new[] { "csv", "CSV", "nonsense" })
        {
            var answer = await seeded.Web.Client.GetAsync($"{page}?handler={asked}");
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
            (await answer.Content.ReadAsStringAsync()).Should().Contain("<h1>There is no such page</h1>");
        }
        (await seeded.Web.Client.GetAsync($"{page}?handler=")).StatusCode.Should().Be(HttpStatusCode.OK, "nothing was asked for");
    }

    private async Task AnswersAsync(string path, string type)
    {
        var answer = await seeded.Web.Client.GetAsync(path);
        answer.StatusCode.Should().Be(HttpStatusCode.OK, path);
        answer.Content.Headers.ContentType!.MediaType.Should().Be(type, path);
        (await answer.Content.ReadAsByteArrayAsync()).Should().HaveCountGreaterThan(100, path);
    }

    private async Task<List<Dictionary<string, string>>> RowsAsync(string path)
    {
        var answer = await seeded.Web.Client.GetAsync(path);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/csv", path);
        using var csv = CsvReader.Create(await answer.Content.ReadAsStreamAsync(), new CsvReaderOptions { HasHeader = false });
        var lines = new List<string[]>();
        while (csv.Read()) lines.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return [.. lines.Skip(1).Select(l => lines[0].Zip(l).ToDictionary(c => c.First, c => c.Second))];
    }

    [GeneratedRegex(@"^\| `(?<path>/[^`]+)` \|.*\| `(?<type>[^`]+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Addresses();
}
