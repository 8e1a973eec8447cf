using LscbImpact.Charts;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Statistics;
using ScottPlot;

namespace LscbImpact.Benchmarks;

/// <summary>A trend chart with limits, target, signals and names as mended SVG, beside a bare ScottPlot chart of the same points and lines.</summary>
internal static class ChartRatio
{
    private const int Charts = 60;

    public static Ratio Measure()
    {
        var drawing = Drawing();
        void Ours() => _ = TrendPicture.Draw(drawing).Svg();
        void Bare() => _ = BarePlot(drawing).GetSvgXml(960, 400);
        for (var i = 0; i < 20; i++) { Ours(); Bare(); }
        var (ours, bare) = Ratio.Best(5, () => Ratio.Time(() => { for (var i = 0; i < Charts; i++) Ours(); }), () => Ratio.Time(() => { for (var i = 0; i < Charts; i++) Bare(); }));
        return new Ratio($"{Charts} control charts as SVG", ours, "bare ScottPlot chart of the same points, lines and texts, its SVG as it comes", bare, 1.2, "");
    }

    /// <summary>A file of one's own, for nothing unpublished can be drawn of the store.</summary>
    private static TrendDrawing Drawing()
    {
        int[] values = [42, 44, 41, 47, 45, 43, 46, 44, 42, 45, 61, 63, 62, 64, 61, 63];
        var csv = "date,good or better\n" + string.Concat(values.Select((v, i) => $"{2021 + i / 4}-{i % 4 * 3 + 1:00}-01,{v}\n"));
        var series = OwnFileSeries.Read(FileContent.Of(System.Text.Encoding.UTF8.GetBytes(csv)), "date", "good or better").Series!;
        var options = new XmrOptions(Better.Up, 60);
        return TrendDrawing.Of(series, XmrChart.Compute(series.Values, options), options);
    }

    /// <summary>What anybody would write: a scatter, four lines, the same words, default styles.</summary>
    private static Plot BarePlot(TrendDrawing drawing)
    {
        var plot = new Plot();
        plot.Title(drawing.Title);
        plot.XLabel(drawing.Stamp);
        plot.Add.Scatter(drawing.Points.Select(p => (double)p.Slot).ToArray(), drawing.Points.Select(p => (double)p.Value).ToArray());
        foreach (var level in new[] { 51.0, 40, 62, 60 }) plot.Add.Line(-0.5, level, 15.5, level);
        foreach (var (text, x, y) in new[] { ("Upper limit 62%", 15.7, 62.0), ("Mean 51%", 15.7, 51), ("Lower limit 40%", 15.7, 40), ("Target 60%", 15.7, 60), ("2024-25 Q4: 63%", 15.7, 63), ("Improvement", 10, 61) })
            plot.Add.Text(text, x, y);
        plot.Axes.SetLimits(-0.6, 20, 30, 75);
        return plot;
    }
}
