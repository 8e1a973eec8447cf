using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Reports;
using LscbImpact.Store;
using Spectre.Console;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb report annual: the yearly report's charts as a folder.</summary>
internal static partial class ReportCommand
{
    private static readonly Option<int> Year = new("--year")
    {
        Description = "The financial year, such as 2024-25", Required = true,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (FinancialYear().Match(text) is { Success: true } match && int.Parse(match.Groups["start"].Value, CultureInfo.InvariantCulture) is var start && (start + 1) % 100 == int.Parse(match.Groups["end"].Value, CultureInfo.InvariantCulture)) return start;
            result.AddError($"“{text}” is not a financial year such as 2024-25.");
            return 0;
        },
    };

    private static readonly Option<DirectoryInfo> Out = new("--out") { Description = "The folder to write to; it is made if it is not there", Required = true };

    public static Command Make() => new("report", "Documents of a board's figures") { Annual() };

    private static Command Annual()
    {
        var command = new Command("annual", "Every chart of the yearly report as SVG, PNG and CSV, and one page of them") { Year, Out, Asking.ForWhom, Lscb.Board, Lscb.AsJson };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        await using var view = await Asking.OpenAsync(parsed);
        var report = await view.AnnualAsync(parsed.GetValue(Year));
        if (report.Panels.Count == 0) throw RefusedException.Refused($"{Core.Dashboards.Narrative.Capital(report.Audience.NoFigure)} for {report.Year} or the years before. Years with figures: {string.Join(", ", view.Years().Select(Core.Board.Quarter.FinancialYear))}.");
        var folder = parsed.GetRequiredValue(Out).FullName;
        var charts = AnnualChart.Of(report);
        var files = Write(AnnualFolder.Files(report, charts), folder);
        if (parsed.GetValue(Lscb.AsJson)) Lscb.Print(new { board = view.Board.Code, year = report.Year, upTo = report.UpTo.ToString(), audience = report.Audience.Stamp, folder, charts = charts.Select(c => new { c.Id, c.Title, c.Source }), missing = report.Missing, files });
        else
        {
            AnsiConsole.WriteLine($"{charts.Count} charts, {files.Count} files, in {folder}. Open index.html.");
            if (!report.IsComplete) Lscb.Say($"The year is not complete: figures up to {report.UpTo}.");
            foreach (var missing in report.Missing) Lscb.Say($"No figure for: {missing}.");
        }
        return ExitCode.Fine;
    }

    /// <summary>Files of the same names are replaced; nothing else in the folder is touched.</summary>
    private static List<string> Write(IEnumerable<(string Name, byte[] Bytes)> files, string folder)
    {
        Directory.CreateDirectory(folder);
        var written = new List<string>();
        foreach (var (name, bytes) in files)
        {
            WholeFile.Write(Path.Combine(folder, name), bytes);
            written.Add(name);
        }
        return written;
    }

    [GeneratedRegex(@"^(?<start>(19|20)\d\d)[-/](?<end>\d\d)$")]
    private static partial Regex FinancialYear();
}
