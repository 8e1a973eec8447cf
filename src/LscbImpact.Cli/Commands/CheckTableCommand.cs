using System.CommandLine;
using LscbImpact.Core.Consistency;
using LscbImpact.Core.Returns.Findings;
using Spectre.Console;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb check-table FILE...: whether a table agrees with itself, and with the tables before it.</summary>
internal static class CheckTableCommand
{
    private static readonly Argument<FileInfo[]> Files = new Argument<FileInfo[]>("file") { Description = "CSV tables, the earliest published first", Arity = ArgumentArity.OneOrMore }.AcceptExistingOnly();

    public static Command Make()
    {
        var command = new Command("check-table", "Check any table's totals, percentages, rates, dates, words and revisions") { Files, Lscb.AsJson };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var installation = Lscb.Bare();
        var tables = new List<PlainTable>();
        foreach (var file in parsed.GetRequiredValue(Files))
        {
            var (table, refusal) = PlainTable.Read(file.Name, await Lscb.ContentAsync(installation, file));
            tables.Add(table ?? throw RefusedException.Refused(refusal!));
        }
        var found = tables.Select((table, t) => (table.Name, Findings: TableChecks.Check(table, tables[..t]))).ToList();
        if (parsed.GetValue(Lscb.AsJson)) Lscb.Print(new { tables = found.Select(f => new { table = f.Name, findings = f.Findings.Select(Document) }) });
        else Show(found);
        return found.Exists(f => f.Findings.Any(x => x.Severity != Severity.Note)) ? ExitCode.Refused : ExitCode.Fine;
    }

    private static object Document(Finding f) => new { row = f.Row, column = f.Column, code = f.Code, severity = f.Severity.ToString().ToLowerInvariant(), message = f.Sentence, fix = f.Fix };

    private static void Show(List<(string Name, IReadOnlyList<Finding> Findings)> found)
    {
        var table = new Table().Border(TableBorder.Minimal).AddColumns("Table", "Row", "Column", "", "What", "How to mend it");
        foreach (var (name, findings) in found)
            foreach (var f in findings) table.AddRow(new[] { name, $"{f.Row}", f.Column ?? "", f.Severity.ToString().ToLowerInvariant(), f.Sentence, f.Fix }.Select(x => new Text(x)));
        if (table.Rows.Count > 0) Lscb.Print(table);
        else AnsiConsole.WriteLine("Nothing was found that does not agree.");
    }
}
