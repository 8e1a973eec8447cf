using LscbImpact.Charts;
using LscbImpact.Core.Dashboards;

namespace LscbImpact.Reports;

internal static class AnnualLines
{
    public static AnnualChart Chart(AnnualPanel.Line panel, AnnualDashboard report)
    {
        var (trend, definition) = (panel.Trend, panel.Trend.Series.Definition);
        var known = trend.Points.Where(p => p.Figure.Value is not null).Select(p => p.Figure).ToList();
        var counted = known.Min(f => f.N) == known.Max(f => f.N) ? FigureText.Number(known[0].N, 0) : $"{FigureText.Number(known.Min(f => f.N), 0)} to {FigureText.Number(known.Max(f => f.N), 0)}";
        var source = $"Returns to the board, definition {definition.Version} · {known[0].Quarter} to {known[^1].Quarter} · n {counted} {definition.Measure.Counted} a quarter";
        var drawing = TrendDrawing.Of(trend) with { Stamp = AnnualChart.Stamp(source, report) };
        return new AnnualChart(panel.Id, panel.Title, drawing.Description, source, drawing, () => TrendPicture.Draw(drawing), (TrendPicture.Width, TrendPicture.Height), new ChartTable(
            ["Quarter", "Value", "Numerator", "Denominator", "n", "Signal", "Said of it"],
            [.. trend.Points.Select(p => new[]
            {
                $"{p.Quarter}", FigureText.Exact(p.Figure.Value, definition.Unit), p.Figure.Numerator is { } top ? FigureText.Plain(top) : "", p.Figure.Denominator is { } bottom ? FigureText.Plain(bottom) : "",
                p.Figure.Value is null ? "" : FigureText.Number(p.Figure.N, 0), Signal(trend, p), p.Figure.Why ?? p.Figure.Note ?? "",
            })]));
    }

    private static string Signal(Trend trend, TrendPoint point) =>
        trend.Limits == LimitsShown.None || point.Xmr is not { Signal: not Core.Statistics.XmrSignal.None } x ? "" : Core.Statistics.XmrWords.Word(x.Judgement);
}
