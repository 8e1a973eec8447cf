using System.CommandLine;
using System.Globalization;
using CsvHelper;
using LscbImpact.Core.Themes;
using LscbImpact.Store;
using LscbImpact.Pipeline;
using LscbImpact.Themes;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb themes classify FILE: the file again, with three more columns.</summary>
internal static class ThemesClassify
{
    private static readonly Argument<FileInfo> File = new Argument<FileInfo>("file") { Description = "A CSV file with a column of comments" }.AcceptExistingOnly();
    private static readonly Option<FileInfo> Out = new("--out") { Description = "The file to write: the same rows, with the columns themes, scores and unsure", Required = true };
    private static readonly Option<string> Method = new Option<string>("--method") { Description = "trained: a model, scores are probabilities. taxonomy: key phrases alone, scores are how many were found", DefaultValueFactory = _ => "trained" }.AcceptOnlyFromAmong("taxonomy", "trained");

    public static Command Make()
    {
        var command = new Command("classify", "Give each comment of a file its themes") { File, ThemesCommand.TextColumn, Out, ThemesCommand.ModelFile, Method, Lscb.AsJson };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var installation = Lscb.Bare();
        var (file, to) = (parsed.GetRequiredValue(File), parsed.GetRequiredValue(Out));
        if (file.FullName == to.FullName) throw RefusedException.WrongUse("--out names the file itself, which would be lost.");
        if (to.Directory is { Exists: false }) throw RefusedException.Refused($"There is no folder {to.Directory.FullName}.");
        var table = await ThemesCommand.TableAsync(installation, file, parsed.GetRequiredValue(ThemesCommand.TextColumn), null);
        var themed = Classify(installation, parsed, table.Texts);
        WholeFile.Write(to.FullName, stream => Write(table, themed, stream));
        Say(parsed, themed, to);
        return ExitCode.Fine;
    }

    private static IReadOnlyList<ThemedText> Classify(Installation installation, ParseResult parsed, IReadOnlyList<string> texts)
    {
        var named = parsed.GetValue(ThemesCommand.ModelFile);
        if (parsed.GetValue(Method) == "trained") return ThemesCommand.Model(installation, named).Classify(texts);
        if (named is not null) throw RefusedException.WrongUse("--method taxonomy uses no model; leave --model out.");
        var phrases = new PhraseMethod(installation.Definitions.Themes);
        return [.. texts.Select(phrases.Classify)];
    }

    private static void Write(CommentTable table, IReadOnlyList<ThemedText> themed, Stream to)
    {
        using var csv = CsvWriter.Create(to, new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = true, ValidateFieldCount = false }, leaveOpen: true);
        var width = Math.Max(table.Headings.Count, table.Rows.Max(r => r.Count));
        Row(csv, table.Headings, width, ["themes", "scores", "unsure"]);
        for (var i = 0; i < themed.Count; i++)
            Row(csv, table.Rows[i], width, [string.Join("|", themed[i].Themes.Select(t => t.Id)), string.Join("|", themed[i].Themes.Select(t => t.Score.ToString("0.####", CultureInfo.InvariantCulture))), themed[i].Unsure ? "yes" : "no"]);
    }

    private static void Row(CsvWriter csv, IReadOnlyList<string> cells, int width, IEnumerable<string> more)
    {
        for (var i = 0; i < width; i++) csv.WriteField(i < cells.Count ? cells[i] : "");
        foreach (var cell in more) csv.WriteField(cell);
        csv.EndRecord();
    }

    private static void Say(ParseResult parsed, IReadOnlyList<ThemedText> themed, FileInfo to)
    {
        var (unsure, none) = (themed.Count(t => t.Unsure), themed.Where(t => t.Themes.Count == 0).ToList());
        if (parsed.GetValue(Lscb.AsJson)) Lscb.Print(new { file = to.FullName, rows = themed.Count, unsure, without = none.Count });
        foreach (var why in none.GroupBy(t => t.WhyNone)) Lscb.Say($"{why.Count()} of {themed.Count} rows have no theme. {why.Key}");
        Lscb.Say($"Wrote {to.FullName}: {themed.Count} rows, {unsure} unsure.");
    }
}
