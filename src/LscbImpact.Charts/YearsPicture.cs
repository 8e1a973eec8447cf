using ScottPlot;

namespace LscbImpact.Charts;

/// <summary>Draws a table of years with a bar in each cell.</summary>
public static class YearsPicture
{
    /// <summary>How wide and high the picture is: pages keep the room free before it is there.</summary>
    public static (int Width, int Height) Size(YearsDrawing drawing) => (1000, 150 + drawing.Rows.Count * 44);

    public static Picture Draw(YearsDrawing drawing)
    {
        var plot = PlainPlot.Make(drawing.Title, drawing.Stamp, letters: 90);
        var rows = drawing.Rows.Count;
        plot.Axes.SetLimits(0, drawing.Years.Count, -0.7, rows + 0.1);
        plot.Axes.Bottom.SetTicks([], []);
        plot.Axes.Bottom.FrameLineStyle.Width = 0;
        plot.Rows([.. drawing.Rows.Select(r => PlainPlot.Shortened(r.Name, 46))], 330);
        for (var year = 0; year < drawing.Years.Count; year++) plot.Say(drawing.Years[year], year + 0.02, rows - 0.3, size: 14, bold: true);
        for (var i = 0; i < rows; i++)
            for (var year = 0; year < drawing.Years.Count; year++) Cell(plot, drawing.Rows[i].Texts[year], drawing.Rows[i].Shares[year], year, rows - 1 - i);
        var (width, height) = Size(drawing);
        return new Picture(plot, drawing.Title, drawing.Description, width, height);
    }

    private static void Cell(Plot plot, string text, decimal? share, int year, int row)
    {
        if (share is { } length)
        {
            var bar = plot.Add.Rectangle(year + 0.02, year + 0.02 + (double)length * 0.9, row - 0.34, row - 0.16);
            bar.FillColor = Palette.Improvement;
            bar.LineWidth = 0;
        }
        plot.Say(PlainPlot.Shortened(text, 30), year + 0.02, row + 0.12);
    }
}
