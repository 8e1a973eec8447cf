using System.CommandLine;
using System.Globalization;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Statistics;
using Spectre.Console;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb analyse xmr FILE.csv: a control chart of a file of one's own.</summary>
internal static class AnalyseXmr
{
    private static readonly Argument<FileInfo> File = new Argument<FileInfo>("file") { Description = "A CSV file with a column of dates and a column of values" }.AcceptExistingOnly();
    private static readonly Option<string> Date = new("--date") { Description = "Heading of the dates", Required = true };
    private static readonly Option<string> Value = new("--value") { Description = "Heading of the values", Required = true };
    private static readonly Option<string> BetterOption = new Option<string>("--better") { Description = "Which direction is good: up, down or neither", Required = true }.AcceptOnlyFromAmong("up", "down", "neither");
    private static readonly Option<decimal?> Target = new("--target") { Description = "A target, in the unit of the values", CustomParser = Decimal };
    private static readonly Option<DateOnly[]> Rebase = new("--rebase") { Description = "Work mean and limits out anew from this date (may be given several times)", CustomParser = Days, AllowMultipleArgumentsPerToken = true };
    private static readonly Option<bool> NoScreening = new("--no-screening") { Description = "Keep outlying moving ranges, as the NHS spreadsheet tool does" };
    private static readonly Option<int?> FixAfter = new("--fix-after") { Description = "Work limits out from the first so many points (at least 12)", CustomParser = Whole };
    private static readonly Option<FileInfo?> Chart = new("--chart") { Description = "Draw the chart into this file, .svg or .png" };

    public static Command Make()
    {
        var command = new Command("xmr", "A control chart (individuals and moving range) by the rules of Making Data Count") { File, Date, Value, BetterOption, Target, Rebase, NoScreening, FixAfter, Chart, Lscb.AsJson };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var content = await Lscb.ContentAsync(Lscb.Bare(), parsed.GetRequiredValue(File));
        var (series, refusal) = OwnFileSeries.Read(content, parsed.GetRequiredValue(Date), parsed.GetRequiredValue(Value));
        if (series is null) throw RefusedException.Refused(refusal!);
        var options = new XmrOptions(
            parsed.GetRequiredValue(BetterOption) switch { "up" => Better.Up, "down" => Better.Down, _ => Better.Neither },
            parsed.GetValue(Target), parsed.GetValue(Rebase) ?? [], !parsed.GetValue(NoScreening), parsed.GetValue(FixAfter));
        var result = Compute(series, options);
        if (parsed.GetValue(Chart) is { } chart) OwnChart.Draw(series, result, options, chart);
        if (parsed.GetValue(Lscb.AsJson)) Lscb.Print(Document(series, result));
        else Show(series, result);
        return ExitCode.Fine;
    }

    private static XmrResult Compute(OwnFileSeries series, XmrOptions options)
    {
        try
        {
            return XmrChart.Compute(series.Values, options);
        }
        catch (ArgumentException wrong)
        {
            throw RefusedException.Refused(wrong.Message);
        }
    }

    private static object Document(OwnFileSeries series, XmrResult result) => new
    {
        points = result.Points.Select(p => new
        {
            date = p.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), value = p.Value, mean = p.Mean, lower = p.Limits?.Lower, upper = p.Limits?.Upper,
            signal = p.Signal.Word(), better = p.Judgement.Word(), group = p.Group, trial = p.Trial,
        }),
        variation = result.Variation.Word(), assurance = result.Assurance.Word(), trial = result.Trial, notes = series.Notes.Concat(result.Notes),
    };

    private static void Show(OwnFileSeries series, XmrResult result)
    {
        var table = new Table().Border(TableBorder.Minimal).AddColumns("Date", series.Title, "Mean", "Lower", "Upper", "Signal", "");
        foreach (var p in result.Points)
            table.AddRow(new[] { $"{p.Date:yyyy-MM-dd}", Number(p.Value), Number(p.Mean), Number(p.Limits?.Lower), Number(p.Limits?.Upper), p.Signal == XmrSignal.None ? "" : p.Signal.Word(), p.Judgement == XmrJudgement.Common ? "" : p.Judgement.Word() }.Select(t => new Text(t)));
        Lscb.Print(table);
        AnsiConsole.WriteLine($"Variation: {result.Variation.Word()}. Assurance: {result.Assurance.Word()}.");
        foreach (var note in series.Notes.Concat(result.Notes)) AnsiConsole.WriteLine(note);
    }

    private static string Number(decimal? value) => value is { } v ? Math.Round(v, 3, MidpointRounding.AwayFromZero).ToString("0.###", CultureInfo.InvariantCulture) : "";

    private static decimal? Decimal(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (decimal.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return number;
        result.AddError($"--target “{result.Tokens[0].Value}” is not a number.");
        return null;
    }

    private static int? Whole(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 12) return number;
        result.AddError($"--fix-after “{result.Tokens[0].Value}”: limits need a whole number of at least 12 points.");
        return null;
    }

    private static DateOnly[] Days(System.CommandLine.Parsing.ArgumentResult result)
    {
        var days = new List<DateOnly>();
        foreach (var token in result.Tokens)
            if (DateOnly.TryParseExact(token.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) days.Add(day);
            else result.AddError($"--rebase “{token.Value}” is not a date such as 2025-04-01.");
        return [.. days];
    }
}
