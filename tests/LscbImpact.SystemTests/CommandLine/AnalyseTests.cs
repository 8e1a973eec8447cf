using System.Text.Json;
using System.Text.RegularExpressions;

namespace LscbImpact.SystemTests.CommandLine;

/// <summary>lscb analyse from the outside: the documented names, exit codes, forgiving files, pictures, and what is said when there is no figure.</summary>
public sealed partial class AnalyseTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private Answer Analyse(params string[] args) => Lscb.Run(Path.Combine(folder.Path, "store"), ["analyse", .. args]);

    /// <summary>Each method with a file it can answer for.</summary>
    private Dictionary<string, string[]> Samples()
    {
        var series = folder.File("series.csv", "month,score,good,audits\n" + string.Concat(Enumerable.Range(0, 24).Select(i => $"{new DateOnly(2023, 1, 1).AddMonths(i):yyyy-MM-dd},{40 + i * 7 % 11},{5 + i % 4},{20 + i % 3}\n")));
        var people = folder.File("people.csv", "code,pre,end,later,auditor,moderator\n" + string.Concat(Enumerable.Range(0, 14).Select(i => $"{i},{1 + i % 3},{3 + i % 3},{2 + i % 4},{1 + i % 4},{1 + i * 3 % 4}\n")));
        var grades = folder.File("grades.csv", "round,grade,cases\n1,Good,10\n1,Inadequate,20\n2,Outstanding,5\n2,Requires improvement,9\n3,Good,30\n");
        var grid = folder.File("grid.csv", "Agency,2025-04-01,2025-07-01\nPolice,Y,N\nHealth,Y,Y\n");
        return new Dictionary<string, string[]>
        {
            ["xmr"] = [series, "--date", "month", "--value", "score", "--better", "up"],
            ["run"] = [series, "--date", "month", "--value", "score"],
            ["p"] = [series, "--date", "month", "--x", "good", "--n", "audits", "--prime"],
            ["u"] = [series, "--date", "month", "--x", "good", "--n", "audits", "--per", "1,000"],
            ["c"] = [series, "--date", "month", "--x", "good"],
            ["proportion"] = ["--x", "23", "--n", "26"],
            ["rate"] = ["--x", "14", "--n", "310000", "--per", "10000"],
            ["compare"] = ["--x1", "21", "--n1", "50", "--x2", "40", "--n2", "64"],
            ["paired"] = [people, "--before", "pre", "--after", "end"],
            ["waves"] = [people, "--waves", "pre", "end", "later"],
            ["grades"] = [grades, "--round", "round", "--grade", "grade", "--count", "cases"],
            ["kappa"] = [people, "--first", "auditor", "--second", "moderator"],
            ["trend"] = [series, "--value", "score"],
            ["its"] = [series, "--date", "month", "--value", "score", "--change", "2024-01-15"],
            ["attendance"] = [grid],
        };
    }

    [Fact]
    public void The_documented_names_are_those_that_are_printed()
    {
        var sections = Sections().Matches(File.ReadAllText(Path.Combine(Lscb.Root, "docs", "analyse.md")).ReplaceLineEndings("\n") + "\n## ").ToDictionary(m => m.Groups["name"].Value, m => m.Groups["text"].Value);
        var samples = Samples();
        sections.Keys.Should().BeEquivalentTo(samples.Keys);
        foreach (var (method, args) in samples)
        {
            var documented = Rows().Matches(sections[method]).SelectMany(r => (method == "attendance" ? Quoted().Matches(r.Value) : Quoted().Matches(r.Groups["names"].Value)).Select(q => q.Groups["name"].Value)).Distinct();
            var answer = Analyse([method, .. args, "--json"]);
            answer.ExitCode.Should().Be(0, $"{method}: {answer.Error}");
            Names(answer.Json).Distinct().Should().BeEquivalentTo(method == "attendance" ? documented.Except(["row", "meeting", "message"]) : documented, method);
            var table = Analyse([method, .. args]);
            table.ExitCode.Should().Be(0, method);
            table.Output.Should().NotContain("NaN").And.NotContain("Infinity").And.NotContain("∞");
            Words().Matches(Usage().Match(sections[method]).Value).Select(m => m.Value).Should().BeSubsetOf(Words().Matches(Analyse(method, "--help").Output).Select(m => m.Value), method);
        }
    }

    [Fact]
    public void Figures_agree_with_the_reference_from_file_to_JSON()
    {
        var compared = Analyse("compare", "--x1", "5", "--n1", "56", "--x2", "0", "--n2", "29", "--json").Json;
        compared.GetProperty("newcombeLower").GetDouble().Should().BeApproximately(-0.1925, 1e-4, "Newcombe's own example, turned round");
        compared.GetProperty("newcombeUpper").GetDouble().Should().BeApproximately(0.0381, 1e-4);
        Analyse("rate", "--x", "0", "--n", "1200", "--json").Json.GetProperty("upper").GetDouble().Should().BeApproximately(30.7406621176161, 1e-9);
        var paired = Analyse("paired", folder.File("p.csv", "before,after\n7,10\n5,7\n5,6\n5,4\n3,3\n2,4\n6,10\n6,8\n4,4\n5,8\n4,4\n"), "--before", "before", "--after", "after", "--json").Json;
        paired.GetProperty("pSignedRankExact").GetDouble().Should().BeApproximately(0.0234375, 1e-12);
        paired.GetProperty("pSignedRankNormal").GetDouble().Should().BeApproximately(0.0240014538923382, 1e-10);
        paired.GetProperty("improved").GetInt32().Should().Be(7);
        var trend = Analyse("trend", folder.File("t.csv", "v\n2\n4\n7\n4\n5\n"), "--value", "v", "--json").Json;
        trend.GetProperty("s").GetInt32().Should().Be(5);
        trend.GetProperty("p").GetDouble().Should().BeApproximately(0.312216388343319, 1e-10);
    }

    [Fact]
    public void A_spreadsheets_own_CSV_is_read_and_what_is_missing_is_said()
    {
        var file = folder.File("eu.csv", "\ufeffEvaluation of course\nCode;Before ; \"After\"\n1;\"1,547\";1 600\n2;50%;60%\n3;;4\n4;3,5;4,5\n\n5;n/a;\n");
        var json = Analyse("paired", file, "--before", "before", "--after", "AFTER", "--json").Json;
        json.GetProperty("n").GetInt32().Should().Be(3);
        json.GetProperty("unmatched").GetInt32().Should().Be(1);
        json.GetProperty("meanDifference").GetDouble().Should().BeApproximately((53 + 10 + 1) / 3.0, 1e-12);
        json.GetProperty("notes").EnumerateArray().Select(n => n.GetString()).Should().Contain(n => n!.Contains("row 5")).And.Contain(n => n!.Contains("comma was read as a decimal point"));
    }

    [Fact]
    public void A_grade_that_nobody_was_given_keeps_its_place()
    {
        var rounds = Analyse("grades", folder.File("g.csv", "r,g\n1,2\n1,4\n2,2\n2,2\n2,4\n"), "--round", "r", "--grade", "g", "--json").Json;
        rounds.GetProperty("grades").EnumerateArray().Select(g => g.GetString()).Should().Equal("1", "2", "3", "4");
        rounds.GetProperty("rounds").EnumerateArray().Select(r => r.GetProperty("goodOrBetter").GetInt32()).Should().Equal([1, 2], "only 1 and 2 are good or better");
        // By hand: distances 0, 1, 2, 0 of the four cases, mean 0.75; of every first grade with every second, 24 / 16 = 1.5.
        Analyse("kappa", folder.File("k.csv", "a,b\n1,1\n1,2\n2,4\n4,4\n"), "--first", "a", "--second", "b", "--json").Json
            .GetProperty("kappaLinear").GetDouble().Should().BeApproximately(1 - 0.75 / 1.5, 1e-12);
    }

    [Theory]
    [InlineData("proportion --x 0 --n 0", "denominator is 0")]
    [InlineData("proportion --x 27 --n 26", "larger than its denominator")]
    [InlineData("compare --x1 1 --n1 0 --x2 3 --n2 2", "")]
    [InlineData("rate --x 3 --n 0", "population is 0")]
    [InlineData("run EMPTY --date d --value v", "no values")]
    [InlineData("run SAME --date d --value v", "Every value is the same")]
    [InlineData("run ONE --date d --value v", "only one value")]
    [InlineData("trend BLANK --value v", "no values")]
    [InlineData("trend SAME --value v", "Every value is the same")]
    [InlineData("its SAME --date d --value v --change 2030-01-01", "inside the data")]
    [InlineData("p OVER --date d --x v --n w", "larger than its denominator")]
    [InlineData("p ZERO --date d --x v --n w", "Every denominator is 0")]
    [InlineData("u ZERO --date d --x v --n w", "Every denominator is 0")]
    [InlineData("c EMPTY --date d --x v", "no values")]
    [InlineData("paired BLANK --before v --after w", "Nobody has both")]
    [InlineData("waves BLANK --waves v w", "nobody in common")]
    [InlineData("kappa SAME --first v --second v", "one category only")]
    [InlineData("kappa EMPTY --first v --second w", "No case")]
    [InlineData("grades SAME --round v --grade v", "only one round")]
    [InlineData("grades EMPTY --round v --grade w", "No row")]
    public void No_figure_comes_with_one_sentence_why(string command, string why)
    {
        var files = new Dictionary<string, string>
        {
            ["EMPTY"] = "d,v,w\n",
            ["ONE"] = "d,v,w\n2024-01-01,3,4\n",
            ["SAME"] = string.Concat("d,v,w\n", string.Concat(Enumerable.Range(1, 9).Select(m => $"2024-0{m}-01,3,4\n"))),
            ["BLANK"] = "d,v,w\n2024-01-01,,4\n2024-02-01,,4\n",
            ["OVER"] = "d,v,w\n2024-01-01,3,4\n2024-02-01,5,4\n",
            ["ZERO"] = "d,v,w\n2024-01-01,0,0\n2024-02-01,0,0\n",
        };
        var args = command.Split(' ').Select(w => files.TryGetValue(w, out var text) ? folder.File($"{w}.csv", text) : w).ToArray();
        var answer = Analyse([.. args, "--json"]);
        answer.ExitCode.Should().Be(0, answer.Error);
        var notes = answer.Json.GetProperty("notes").EnumerateArray().Select(n => n.GetString()!).ToList();
        notes.Should().Contain(n => n.Contains(why)).And.OnlyContain(n => n.EndsWith('.'));
        Analyse(args).Output.Should().Contain(notes[0]).And.NotContain("NaN");
    }

    [Fact]
    public void What_cannot_be_read_is_refused_and_wrong_use_is_told_apart()
    {
        var file = folder.File("x.csv", "d,v\n2024-01-01,many\n2024-02-01,3\n");
        Analyse("run", file, "--date", "d", "--value", "v").Should().BeEquivalentTo(new { ExitCode = 1, Output = "" }).And.BeOfType<Answer>().Which.Error.Should().Contain("Row 2").And.Contain("not a number").And.NotContain("many");
        Analyse("run", file, "--date", "d", "--value", "nothing").ExitCode.Should().Be(1);
        Analyse("trend", folder.File("none.csv", ""), "--value", "v").ExitCode.Should().Be(1);
        Analyse("run", folder.File("twice.csv", "d,v\n2024-01-01,1\n2024-01-01,3\n"), "--date", "d", "--value", "v").ExitCode.Should().Be(1);
        Analyse("run", file, "--date", "d").ExitCode.Should().Be(2);
        Analyse("run", "/no/such/file.csv", "--date", "d", "--value", "v").ExitCode.Should().Be(2);
        Analyse("proportion", "--x", "2.5", "--n", "3").ExitCode.Should().Be(2);
        Analyse("rate", "--x", "2", "--n", "many").ExitCode.Should().Be(2);
        Analyse("its", file, "--date", "d", "--value", "v", "--change", "soon").ExitCode.Should().Be(2);
        Analyse("kappa", folder.File("w.csv", "a,b\nred,green\ngreen,green\n"), "--first", "a", "--second", "b", "--json").Json.GetProperty("kappaLinear").ValueKind.Should().Be(JsonValueKind.Null, "words have no order of their own");
    }

    [Theory]
    [InlineData("run")]
    [InlineData("p")]
    [InlineData("u")]
    [InlineData("c")]
    [InlineData("paired")]
    [InlineData("trend")]
    [InlineData("its")]
    public void A_picture_speaks(string method)
    {
        var chart = Path.Combine(folder.Path, "chart.svg");
        string[] args = [.. Samples()[method], .. method == "trend" ? new[] { "--date", "month" } : [], "--chart", chart, "--json"];
        Analyse([method, .. args]).ExitCode.Should().Be(0);
        File.ReadAllText(chart).Should().Contain("role=\"img\"").And.Contain("<desc").And.Contain("From a file of one").And.NotContain("NaN");
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    [GeneratedRegex(@"^## (?<name>[a-z]+)\n(?<text>.*?)(?=^## )", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Sections();

    [GeneratedRegex(@"^\| (?<names>`[^|]+) \|[^\n]*$", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("`(?<name>[A-Za-z0-9]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^`lscb analyse [a-z]+ (?<options>[^`]*)`", RegexOptions.Multiline)]
    private static partial Regex Usage();

    [GeneratedRegex(@"--[a-z0-9-]+")]
    private static partial Regex Words();
}
