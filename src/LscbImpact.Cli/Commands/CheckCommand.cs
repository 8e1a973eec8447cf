using System.CommandLine;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Pipeline.TakingIn;
using Spectre.Console;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb check FILE: what would become of a return, storing nothing.</summary>
internal static class CheckCommand
{
    private static readonly Argument<FileInfo> File = new Argument<FileInfo>("file") { Description = "The CSV file" }.AcceptExistingOnly();
    private static readonly Option<string> Kind = new("--kind") { Description = "Kind of return, such as audit-results", Required = true };
    private static readonly Option<string> Agency = new("--agency") { Description = "Code of the agency that sends it, or BOARD", Required = true };
    private static readonly Option<Core.Board.Quarter?> Quarter = Lscb.QuarterOption("--quarter", "The quarter it is for, such as \"2025-26 Q2\"");
    private static readonly Option<string?> Group = new("--group") { Description = "Attendance: the group that met, where the file does not say" };

    public static Command Make()
    {
        Quarter.Required = true;
        var command = new Command("check", "Check a return against its specification and the board's registers, storing nothing") { File, Kind, Agency, Quarter, Group, Lscb.Board, Lscb.AsJson };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var kind = Lscb.Kind(parsed.GetRequiredValue(Kind));
        var installation = Lscb.Open();
        var board = Lscb.BoardOf(installation, parsed);
        var file = parsed.GetRequiredValue(File);
        var returned = new ReturnFile(kind, parsed.GetRequiredValue(Agency), parsed.GetValue(Quarter)!.Value, file.Name, await Lscb.ContentAsync(installation, file), parsed.GetValue(Group));
        var judgement = installation.Desk.Judge(board, returned);
        if (parsed.GetValue(Lscb.AsJson)) Lscb.Print(Document(judgement));
        else Show(judgement);
        return judgement.Outcome is Outcome.Accepted or Outcome.AcceptedWithWarnings ? ExitCode.Fine : ExitCode.Refused;
    }

    private static object Document(Judgement judgement) => new
    {
        outcome = judgement.Outcome.Word(),
        rowsRead = judgement.Counts.Read,
        rowsOk = judgement.Counts.Fresh + judgement.Counts.Unchanged,
        rowsRejected = judgement.Counts.Rejected,
        rowsUnchanged = judgement.Counts.Unchanged,
        rowsSkipped = judgement.Counts.Skipped,
        findings = judgement.Findings.Select(f => new { row = f.Row, column = f.Column, code = f.Code, severity = Word(f.Severity), message = f.Sentence, fix = f.Fix }),
    };

    private static void Show(Judgement judgement)
    {
        AnsiConsole.WriteLine($"{judgement.Outcome.Word()}: {judgement.Counts.Read} rows read, {judgement.Counts.Fresh + judgement.Counts.Unchanged} in order, {judgement.Counts.Rejected} rejected, {judgement.Counts.Skipped} skipped");
        if (judgement.Findings.Count == 0) return;
        var table = new Table().Border(TableBorder.Minimal).AddColumns("Row", "Column", "", "What", "How to mend it");
        foreach (var f in judgement.Findings)
            table.AddRow(new Text($"{f.Row}"), new Text(f.Column is { } column ? judgement.OwnHeadings.GetValueOrDefault(column, column) : ""), new Text(Word(f.Severity)), new Text(f.Sentence), new Text(f.Fix));
        Lscb.Print(table);
    }

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
