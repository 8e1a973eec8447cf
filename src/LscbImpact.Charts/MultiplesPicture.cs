using LscbImpact.Core.Dashboards;
using ScottPlot;

namespace LscbImpact.Charts;

/// <summary>Draws small charts side by side, on one scale, so that their heights may be compared.</summary>
public static class MultiplesPicture
{
    private const int Columns = 3;

    /// <summary>A small chart is one wide and one high; this much of it is left free between charts.</summary>
    private const double Gap = 0.3;

    /// <summary>How wide and high the picture is: pages keep the room free before it is there.</summary>
    public static (int Width, int Height) Size(MultiplesDrawing drawing) => (960, 150 + Rows(drawing) * 170);

    private static int Rows(MultiplesDrawing drawing) => (drawing.Multiples.Count + Columns - 1) / Columns;

    public static Picture Draw(MultiplesDrawing drawing)
    {
        var plot = PlainPlot.Make(drawing.Title, drawing.Stamp);
        var rows = Rows(drawing);
        plot.Axes.SetLimits(-0.12, Columns - Gap + 0.22, -0.24, rows + 0.02);
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.Left.SetTicks([], []);
        plot.Axes.Bottom.SetTicks([], []);
        plot.Axes.Bottom.FrameLineStyle.Width = 0;
        var values = drawing.Multiples.SelectMany(m => m.Values).OfType<decimal>().Select(v => (double)v).DefaultIfEmpty(0).ToList();
        var range = AxisRange.Around(Math.Min(0, values.Min()), Math.Max(drawing.IsPercent ? 100 : 1, values.Max()), 0, null, 0);
        for (var i = 0; i < drawing.Multiples.Count; i++) Small(plot, drawing, drawing.Multiples[i], i % Columns, rows - 1 - i / Columns, range);
        var (width, height) = Size(drawing);
        return new Picture(plot, drawing.Title, drawing.Description, width, height);
    }

    private static void Small(Plot plot, MultiplesDrawing drawing, DrawnMultiple multiple, double left, double bottom, AxisRange range)
    {
        const double Width = 1 - Gap, Height = 1 - Gap;
        double X(int slot) => left + (multiple.Values.Count < 2 ? 0 : slot * Width / (multiple.Values.Count - 1));
        double Y(double value) => bottom + Math.Clamp((value - range.Ticks[0]) / (range.Ticks[^1] - range.Ticks[0]), 0, 1) * Height;
        foreach (var tick in new[] { range.Ticks[0], range.Ticks[^1] })
        {
            plot.Rule((left, Y(tick)), (left + Width, Y(tick)), Palette.Line);
            plot.Say(Text(drawing, (decimal)tick), left - 0.02, Y(tick), Alignment.MiddleRight, 11, colour: Palette.Common);
        }
        for (var slot = 1; slot < multiple.Values.Count; slot++)
            if (multiple.Values[slot - 1] is { } before && multiple.Values[slot] is { } now)
                plot.Rule((X(slot - 1), Y((double)before)), (X(slot), Y((double)now)), Palette.Improvement, 2);
        for (var slot = 0; slot < multiple.Values.Count; slot++)
            if (multiple.Values[slot] is { } value) plot.Add.Marker(X(slot), Y((double)value), MarkerShape.FilledCircle, 4, Palette.Improvement);
        plot.Say(PlainPlot.Shortened(multiple.Name, 34), left, bottom + Height + 0.1, bold: true);
        plot.Say(drawing.First, left, bottom - 0.07, size: 11, colour: Palette.Common);
        plot.Say(drawing.Final, left + Width, bottom - 0.07, Alignment.MiddleRight, 11, colour: Palette.Common);
        var last = multiple.Values.Select((v, i) => (v, i)).LastOrDefault(v => v.v is not null);
        if (last.v is { } end) plot.Say(multiple.Last, X(last.i) + 0.02, Y((double)end), size: 12, bold: true);
    }

    private static string Text(MultiplesDrawing drawing, decimal value) => FigureText.Number(value, value == Math.Truncate(value) ? 0 : drawing.Decimals) + (drawing.IsPercent ? "%" : "");
}
