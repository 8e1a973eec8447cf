using System.CommandLine;
using LscbImpact.Charts;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb analyse its FILE.csv --date month --value score --change 2024-04-01: a line before a date and a line after it.</summary>
internal static class AnalyseIts
{
    private static readonly Argument<FileInfo> File = OwnOptions.File();
    private static readonly Option<string> Date = OwnOptions.Column("--date", "Heading of the dates");
    private static readonly Option<string> Value = OwnOptions.Column("--value", "Heading of the values");
    private static readonly Option<DateOnly> Change = OwnOptions.Day("--change", "The date marked: points on it or later lie after the change");
    private static readonly Option<FileInfo?> Chart = OwnOptions.Chart();

    public static Command Make()
    {
        var command = new Command("its", "Before and after a date: segmented regression of an interrupted time series") { File, Date, Value, Change, Chart, Lscb.AsJson };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var series = await OwnAnswer.SeriesAsync(parsed.GetRequiredValue(File), parsed.GetRequiredValue(Date), parsed.GetRequiredValue(Value));
        var change = parsed.GetValue(Change);
        var before = series.Values.Count(v => v.Date < change);
        var answer = SegmentedRegression.Of([.. series.Values.Select(v => v.Value)], before);
        var f = answer.Figure;
        if (parsed.GetValue(Chart) is { } chart)
            OwnChart.Draw(TrendPicture.Draw(TrendDrawing.Of(series, f ?? throw RefusedException.Refused($"There is nothing to draw. {answer.Reason}"))), chart);
        var sentence = f is null ? null : Sentence(f, change);
        var notes = OwnAnswer.Notes([.. series.Notes, answer.Reason, .. f?.Notes ?? []]);
        return OwnAnswer.Give(parsed.GetValue(Lscb.AsJson), new
        {
            n = series.Values.Count,
            before,
            after = series.Values.Count - before,
            df = f?.Df,
            enough = f?.Enough,
            intercept = Document(f?.Intercept),
            slopeBefore = Document(f?.SlopeBefore),
            levelChange = Document(f?.LevelChange),
            slopeChange = Document(f?.SlopeChange),
            sigma = f?.Sigma,
            rSquared = f?.RSquared,
            durbinWatson = f?.Serial.DurbinWatson,
            lag1Autocorrelation = f?.Serial.Lag1,
            breuschGodfrey = f?.Serial.BreuschGodfrey,
            pBreuschGodfrey = f?.Serial.BreuschGodfreyP,
            neweyWestLag = f?.Lag,
            fittedLast = f?.FittedLast,
            counterfactualLast = f?.CounterfactualLast,
            effectAtLast = f?.EffectAtLast,
            sentence,
            notes,
        },
        [
            ("Points before, after", $"{before}, {series.Values.Count - before}"), ("Slope before", Line(f?.SlopeBefore)), ("Step at the date", Line(f?.LevelChange)), ("Change of slope", Line(f?.SlopeChange)),
            ("At the last point", f is null ? "none" : $"{OwnAnswer.Text(f.FittedLast)}; the line before would have reached {OwnAnswer.Text(f.CounterfactualLast)}: {OwnAnswer.Text(f.EffectAtLast)} apart"),
            ("Durbin-Watson", OwnAnswer.Text(f?.Serial.DurbinWatson)), ("Breusch-Godfrey, one back", OwnAnswer.P(f?.Serial.BreuschGodfreyP)),
        ], OwnAnswer.Notes([sentence, .. notes]));
    }

    /// <summary>The error shown is least squares' or, from 24 points, Newey and West's where it is the larger.</summary>
    private static object? Document(RegressionTerm? term) => term is null ? null : new
    {
        estimate = term.Estimate,
        se = term.Ols.Se,
        t = term.Ols.T,
        p = term.Ols.P,
        ciLower = term.Ols.Interval.Lower,
        ciUpper = term.Ols.Interval.Upper,
        neweyWestSe = term.NeweyWest?.Se,
        neweyWestT = term.NeweyWest?.T,
        neweyWestP = term.NeweyWest?.P,
        shown = term.UseNeweyWest ? "newey-west" : "ols",
    };

    private static string Line(RegressionTerm? term) => term is null ? "none" : $"{OwnAnswer.Text(term.Estimate)} ({OwnAnswer.Between(term.Shown.Interval)}), {OwnAnswer.P(term.Shown.P)}{(term.UseNeweyWest ? ", Newey-West" : "")}";

    private static string Sentence(SegmentedFigure f, DateOnly change)
    {
        if (!f.Enough) return $"There are too few points before or after {change:yyyy-MM-dd} to tell a change from chance.";
        var certain = !f.LevelChange.Shown.Interval.Contains(0);
        return certain
            ? $"A step of {OwnAnswer.Text(f.LevelChange.Estimate)} (95% interval {OwnAnswer.Between(f.LevelChange.Shown.Interval)}) coincided with {change:yyyy-MM-dd}; whatever else happened then may be behind it."
            : $"No step that chance could not give coincided with {change:yyyy-MM-dd}: {OwnAnswer.Text(f.LevelChange.Estimate)} (95% interval {OwnAnswer.Between(f.LevelChange.Shown.Interval)}).";
    }
}
