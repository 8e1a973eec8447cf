using ScottPlot;

namespace LscbImpact.Charts;

/// <summary>Draws horizontal bars with their figures at their ends.</summary>
public static class BarPicture
{
    public const int Width = 860;

    /// <summary>How high the picture is: pages keep the room free before it is there.</summary>
    public static int Height(int bars) => 160 + bars * 34;

    public static Picture Draw(BarDrawing drawing)
    {
        var plot = PlainPlot.Make(drawing.Title, drawing.Stamp, letters: 80);
        var rows = drawing.Bars.Count;
        var highest = drawing.Bars.Select(b => b.Value ?? 0).Append(drawing.Target ?? 0).Max();
        var range = AxisRange.Around(0, drawing.IsPercent ? 100 : (double)Math.Max(highest, 1), 0, drawing.IsPercent ? 100 : null);
        plot.Axes.SetLimits(0, range.Ticks[^1] * 1.45, -0.7, rows - 0.3);
        plot.Axes.Bottom.SetTicks([.. range.Ticks], [.. range.Ticks.Select(t => drawing.IsPercent ? $"{t:0}%" : $"{t:0.##}")]);
        plot.Rows([.. drawing.Bars.Select(b => PlainPlot.Shortened(b.Name, 42))], 300);
        if (drawing.Target is { } target) Target(plot, (double)target, drawing.TargetText ?? "", rows);
        for (var i = 0; i < rows; i++) Bar(plot, drawing.Bars[i], rows - 1 - i);
        return new Picture(plot, drawing.Title, drawing.Description, Width, Height(rows));
    }

    private static void Bar(Plot plot, DrawnBar bar, int row)
    {
        if (bar.Value is { } value)
        {
            var drawn = plot.Add.Rectangle(0, (double)value, row - 0.32, row + 0.32);
            drawn.FillColor = Palette.Improvement;
            drawn.LineWidth = 0;
        }
        var text = plot.Say(bar.Text, (double)(bar.Value ?? 0), row);
        text.LabelBackgroundColor = Colors.White;
        text.OffsetX = 6;
    }

    private static void Target(Plot plot, double target, string text, int rows)
    {
        plot.Rule((target, -0.6), (target, rows - 0.4), Palette.Target, 2, LinePattern.DenselyDashed);
        var label = plot.Say(text, target, rows - 0.42, Alignment.UpperLeft, 12);
        label.LabelBackgroundColor = Colors.White;
        label.OffsetX = 4;
    }
}
