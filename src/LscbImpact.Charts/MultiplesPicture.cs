using LscbImpact.Core.Dashboards;
using ScottPlot;

namespace LscbImpact.Charts;

/// <summary>Draws small charts side by side, on one scale, so that their heights may be compared.</summary>
public static class MultiplesPicture
{
    private const int Columns = 3;

    /// <summary>A small chart is one wide and one high; this much of it is left free between charts.</summary>
    private const double Gap = 0.3;

    public static Picture Draw(MultiplesDrawing drawing)
    {
        var plot = PlainPlot.Make(drawing.Title, drawing.Stamp);
        var rows = (drawing.Multiples.Count + Columns - 1) / Columns;
        plot.Axes.SetLimits(-0.12, Columns - Gap + 0.22, -0.24, rows + 0.02);
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.Left.SetTicks([], []);
        plot.Axes.Bottom.SetTicks([], []);
        plot.Axes.Bottom.FrameLineStyle.Width = 0;
        var values = drawing.Multiples.SelectMany(m => m.Values).OfType<decimal>().Select(v => (double)v).DefaultIfEmpty(0).ToList();
        var range = AxisRange.Around(Math.Min(0, values.Min()), drawing.IsPercent ? 100 : Math.Max(1, values.Max()), 0, drawing.IsPercent ? 100 : null, 0);
        for (var i = 0; i < drawing.Multiples.Count; i++) Small(plot, drawing, drawing.Multiples[i], i % Columns, rows - 1 - i / Columns, range);
        return new Picture(plot, drawing.Title, drawing.Description, 960, 150 + rows * 170);
    }

    private static void Small(Plot plot, MultiplesDrawing drawing, DrawnMultiple multiple, double left, double bottom, AxisRange range)
    {
        const double Width = 1 - Gap, Height = 1 - Gap;
        double X(int slot) => left + (multiple.Values.Count < 2 ? 0 : slot * Width / (multiple.Values.Count - 1));
        double Y(double value) => bottom + Math.Clamp((value - range.Ticks[0]) / (range.Ticks[^1] - range.Ticks[0]), 0, 1) * Height;
        foreach (var tick in new[] { range.Ticks[0], range.Ticks[^1] })
        {
            var line = plot.Add.Line(left, Y(tick), left + Width, Y(tick));
            line.LineColor = Palette.Line;
            line.LineWidth = 1;
            line.MarkerSize = 0;
            Say(plot, Text(drawing, (decimal)tick), left - 0.02, Y(tick), 11, Palette.Common, Alignment.MiddleRight);
        }
        for (var slot = 1; slot < multiple.Values.Count; slot++)
            if (multiple.Values[slot - 1] is { } before && multiple.Values[slot] is { } now)
            {
                var line = plot.Add.Line(X(slot - 1), Y((double)before), X(slot), Y((double)now));
                line.LineColor = Palette.Improvement;
                line.LineWidth = 2;
                line.MarkerSize = 0;
            }
        for (var slot = 0; slot < multiple.Values.Count; slot++)
            if (multiple.Values[slot] is { } value) plot.Add.Marker(X(slot), Y((double)value), MarkerShape.FilledCircle, 4, Palette.Improvement);
        Say(plot, PlainPlot.Shortened(multiple.Name, 34), left, bottom + Height + 0.1, 13, Palette.Ink, Alignment.MiddleLeft, bold: true);
        Say(plot, drawing.First, left, bottom - 0.07, 11, Palette.Common, Alignment.MiddleLeft);
        Say(plot, drawing.Final, left + Width, bottom - 0.07, 11, Palette.Common, Alignment.MiddleRight);
        var last = multiple.Values.Select((v, i) => (v, i)).LastOrDefault(v => v.v is not null);
        if (last.v is { } end) Say(plot, multiple.Last, X(last.i) + 0.02, Y((double)end), 12, Palette.Ink, Alignment.MiddleLeft, bold: true);
    }

    private static string Text(MultiplesDrawing drawing, decimal value) => FigureText.Number(value, value == Math.Truncate(value) ? 0 : drawing.Decimals) + (drawing.IsPercent ? "%" : "");

    private static void Say(Plot plot, string text, double x, double y, int size, Color colour, Alignment alignment, bool bold = false)
    {
        var label = plot.Add.Text(text, x, y);
        label.LabelFontName = Typeface.Name;
        label.LabelFontSize = size;
        label.LabelFontColor = colour;
        label.LabelBold = bold;
        label.LabelAlignment = alignment;
    }
}
