using System.CommandLine;
using LscbImpact.Charts;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb analyse trend FILE.csv --value score: a steady rise or fall.</summary>
internal static class AnalyseTrend
{
    private static readonly Argument<FileInfo> File = OwnOptions.File();
    private static readonly Option<string> Value = OwnOptions.Column("--value", "Heading of the values");
    private static readonly Option<string?> Date = new("--date") { Description = "Heading of the dates; without it the rows count as they stand" };
    private static readonly Option<FileInfo?> Chart = OwnOptions.Chart();

    public static Command Make()
    {
        var command = new Command("trend", "A steady rise or fall: Mann-Kendall test and Theil-Sen slope") { File, Value, Date, Chart, Lscb.AsJson };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var (file, value) = (parsed.GetRequiredValue(File), parsed.GetRequiredValue(Value));
        OwnFileSeries? series = parsed.GetValue(Date) is { } date ? await OwnAnswer.SeriesAsync(file, date, value) : null;
        var (rows, reading) = series is null ? (await OwnAnswer.TableAsync(file, new OwnColumn(value, OwnColumnKind.Number))).Complete() : ([], series.Notes);
        var answer = MannKendall.Of(series is null ? [.. rows.Select(r => r.Cells[0].Number!.Value)] : [.. series.Values.Select(v => v.Value)]);
        var f = answer.Figure;
        if (parsed.GetValue(Chart) is { } chart)
            OwnChart.Draw(TrendPicture.Draw(TrendDrawing.Of(
                series ?? throw RefusedException.WrongUse("--chart needs --date, for the axis."),
                f ?? throw RefusedException.Refused($"There is nothing to draw. {answer.Reason}"))), chart);
        var notes = OwnAnswer.Notes([.. reading, answer.Reason, f is { N: < 5 } ? $"From {f.N} values no trend can be told from chance, however steady." : null]);
        return OwnAnswer.Give(parsed.GetValue(Lscb.AsJson), new
        {
            n = series?.Values.Count ?? rows.Count,
            s = f?.S,
            tauB = f?.TauB,
            z = f?.Z,
            p = f?.P,
            exact = f?.Exact,
            senSlope = f?.Slope.Slope,
            senIntercept = f?.Slope.Intercept,
            senLower = f?.Slope.Lower,
            senUpper = f?.Slope.Upper,
            notes,
        },
        [
            ("Values", $"{series?.Values.Count ?? rows.Count}"), ("Mann-Kendall test", f is null ? "none" : $"S = {f.S}, {OwnAnswer.P(f.P)}{(f.Exact ? " (exact)" : "")}"), ("Kendall's tau-b", OwnAnswer.Text(f?.TauB)),
            ("Slope from row to row (Theil-Sen)", OwnAnswer.Text(f?.Slope.Slope)), ("95% interval of the slope", f is null ? "none" : $"{OwnAnswer.Text(f.Slope.Lower)} to {OwnAnswer.Text(f.Slope.Upper)}"),
        ], notes);
    }
}
