using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Charts;

/// <summary>Drawings of an analyst's own file.</summary>
public sealed partial record TrendDrawing
{
    private const string OwnStamp = "From a file of one's own, not checked and not published";

    public static TrendDrawing Of(OwnFileSeries series, XmrResult xmr, XmrOptions options)
    {
        var slots = xmr.Points.Select(p => $"{p.Date:yyyy-MM-dd}").ToList();
        var groups = xmr.Points.Select((p, i) => (p, i)).GroupBy(x => x.p.Group).Where(g => g.First().p.Limits is not null).ToList();
        return new TrendDrawing
        {
            Title = series.Title,
            Stamp = OwnStamp,
            Description = Narrative.OfOwnChart(series.Title, xmr),
            Slots = slots,
            Points = [.. xmr.Points.Select((p, i) => new DrawnPoint(i, p.Value, p.Signal, p.Judgement, p.Trial))],
            Limits = [.. groups.Select(g => new DrawnLimits(g.First().i, g.Last().i, g.First().p.Mean, g.First().p.Limits!.Value.Lower, g.First().p.Limits!.Value.Upper, g.First().p.Trial))],
            Targets = options.Target is { } target && slots.Count > 0 ? [new DrawnTarget(0, slots.Count - 1, target)] : [],
            Markers = [],
            IsPercent = false,
            Decimals = 1,
        };
    }

    public static TrendDrawing Of(OwnFileSeries series, RunChartFigure chart) => Own(series.Title, series.Values, RunSentence(chart.Runs)) with
    {
        Limits = [new DrawnLimits(0, series.Values.Count - 1, chart.Median, null, null, false)],
        CentreName = "Median",
    };

    /// <param name="title">The heading of the counts.</param>
    /// <param name="file">The file they come from: proof that they are nobody else's.</param>
    /// <param name="chart">The P, U or C chart.</param>
    /// <param name="per">100 for a percentage, 1,000 for a rate per thousand.</param>
    public static TrendDrawing Of(string title, OwnFileTable file, AttributeFigure chart, decimal per)
    {
        decimal Scaled(double value) => (decimal)value * per;
        var values = chart.Points.Select(p => new DatedValue(p.Date, Scaled(p.Value))).ToList();
        var trial = values.Count < XmrChart.SettledFrom;
        return Own($"{title} ({string.Join(", ", file.Columns.Where(c => c.Kind == OwnColumnKind.Number).Select(c => c.Heading))})", values, $"{chart.Points.Count(p => p.OutsideHigh || p.OutsideLow)} outside the limits.") with
        {
            Points = [.. chart.Points.Select((p, i) => new DrawnPoint(i, Scaled(p.Value), p.OutsideHigh ? XmrSignal.OutsideHigh : p.OutsideLow ? XmrSignal.OutsideLow : XmrSignal.None, p.OutsideHigh || p.OutsideLow ? XmrJudgement.Neutral : XmrJudgement.Common, trial))],
            Limits = [.. chart.Points.Select((p, i) => new DrawnLimits(i, i, Scaled(chart.Centre), p.Lower is { } low ? Scaled(low) : null, p.Upper is { } high ? Scaled(high) : null, trial))],
            IsPercent = per == 100,
            CentreName = "Centre",
        };
    }

    public static TrendDrawing Of(OwnFileSeries series, TrendTest trend)
    {
        decimal At(int row) => trend.Slope.Intercept + trend.Slope.Slope * row;
        return Own(series.Title, series.Values, $"Median slope {FigureText.Number(trend.Slope.Slope, 2)} a row.") with
        {
            Lines = [new DrawnLine(0, At(1), trend.N - 1, At(trend.N), false, "Median slope")],
        };
    }

    public static TrendDrawing Of(OwnFileSeries series, SegmentedFigure change)
    {
        var (first, last) = (change.Before, change.N - 1);
        var said = $"A line of {change.Before} points before and one of {change.After} after; at the last point {FigureText.Number((decimal)change.FittedLast, 1)}, where the line before would have reached {FigureText.Number((decimal)change.CounterfactualLast, 1)}.";
        return Own(series.Title, series.Values, said) with
        {
            Lines =
            [
                new DrawnLine(0, change.Fitted[0], first - 1, change.Fitted[first - 1], false, ""),
                new DrawnLine(first, change.Fitted[first], last, change.Fitted[last], false, "Line after"),
                new DrawnLine(first, (decimal)(change.Intercept.Estimate + change.SlopeBefore.Estimate * (first + 1)), last, (decimal)change.CounterfactualLast, true, "Line before, gone on"),
            ],
            Markers = [new DrawnMarker(first - 0.5, "Marked date", false)],
        };
    }

    private static TrendDrawing Own(string title, IReadOnlyList<DatedValue> values, string said) => new()
    {
        Title = title,
        Stamp = OwnStamp,
        Description = values.Count == 0 ? $"{title}: no figures." : $"{title}, {values[0].Date:yyyy-MM-dd} to {values[^1].Date:yyyy-MM-dd}, {Narrative.Count(values.Count, "point")}. {said}",
        Slots = [.. values.Select(v => $"{v.Date:yyyy-MM-dd}")],
        Points = [.. values.Select((v, i) => new DrawnPoint(i, v.Value, XmrSignal.None, XmrJudgement.Common, false))],
        Limits = [],
        Targets = [],
        Markers = [],
        IsPercent = false,
        Decimals = 1,
    };

    private static string RunSentence(RunsFigure runs) =>
        $"Longest run {runs.LongestRun} (a signal from {runs.LongestRunLimit + 1}), {runs.Crossings} crossings (a signal below {runs.CrossingsLimit}).";
}
