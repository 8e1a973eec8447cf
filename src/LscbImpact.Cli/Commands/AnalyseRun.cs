using System.CommandLine;
using LscbImpact.Charts;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb analyse run FILE.csv --date month --value reviews: a run chart.</summary>
internal static class AnalyseRun
{
    private static readonly Argument<FileInfo> File = OwnOptions.File();
    private static readonly Option<string> Date = OwnOptions.Column("--date", "Heading of the dates");
    private static readonly Option<string> Value = OwnOptions.Column("--value", "Heading of the values");
    private static readonly Option<FileInfo?> Chart = OwnOptions.Chart();

    public static Command Make()
    {
        var command = new Command("run", "A run chart: median, longest run and crossings") { File, Date, Value, Chart, Lscb.AsJson };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var series = await OwnAnswer.SeriesAsync(parsed.GetRequiredValue(File), parsed.GetRequiredValue(Date), parsed.GetRequiredValue(Value));
        var answer = RunChart.Of([.. series.Values.Select(v => v.Value)]);
        var (f, runs) = (answer.Figure, answer.Figure?.Runs);
        if (parsed.GetValue(Chart) is { } chart)
            OwnChart.Draw(TrendPicture.Draw(TrendDrawing.Of(series, f ?? throw RefusedException.Refused($"There is nothing to draw. {answer.Reason}"))), chart);
        var notes = OwnAnswer.Notes([.. series.Notes, answer.Reason, runs is { TooFew: true } ? $"{runs.Useful} points off the median are too few for the rules to find anything but the plainest shift: they take 10." : null]);
        return OwnAnswer.Give(parsed.GetValue(Lscb.AsJson), new
        {
            n = series.Values.Count,
            median = f?.Median,
            useful = runs?.Useful,
            longestRun = runs?.LongestRun,
            longestRunLimit = runs?.LongestRunLimit,
            crossings = runs?.Crossings,
            crossingsLimit = runs?.CrossingsLimit,
            signal = runs?.Signal,
            points = series.Values.Select(v => new { date = $"{v.Date:yyyy-MM-dd}", value = v.Value, side = f is null ? null : Side(Math.Sign(v.Value - f.Median)) }),
            notes,
        },
        [
            ("Values", $"{series.Values.Count}"), ("Median", OwnAnswer.Text(f?.Median)), ("Longest run", runs is null ? "none" : $"{runs.LongestRun} (a signal above {runs.LongestRunLimit})"),
            ("Crossings", runs is null ? "none" : $"{runs.Crossings} (a signal below {runs.CrossingsLimit})"), ("Signal", runs is null ? "none" : runs.Signal ? "yes, unlikely to be chance alone" : "no"),
        ], notes);
    }

    /// <summary>Where a point lies, in a word.</summary>
    public static string Side(int sign) => sign switch { > 0 => "above", < 0 => "below", _ => "on" };
}
