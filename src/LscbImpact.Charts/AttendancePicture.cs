using ScottPlot;

namespace LscbImpact.Charts;

/// <summary>Draws who came: a square with a letter for each agency and meeting.</summary>
public static class AttendancePicture
{
    /// <summary>How wide and high the picture is: pages keep the room free before it is there.</summary>
    public static (int Width, int Height) Size(AttendanceDrawing drawing) => (Math.Max(620, 420 + drawing.Meetings.Count * 92), 150 + drawing.Agencies.Count * 30);

    public static Picture Draw(AttendanceDrawing drawing)
    {
        var plot = PlainPlot.Make(drawing.Title, drawing.Stamp, letters: 60);
        var (rows, columns) = (drawing.Agencies.Count, drawing.Meetings.Count);
        plot.Axes.SetLimits(-0.6, columns + 0.6, -0.7, rows - 0.3);
        plot.Axes.Bottom.SetTicks([.. Enumerable.Range(0, columns).Select(i => (double)i)], [.. drawing.Meetings]);
        plot.Rows([.. drawing.Agencies.Select(a => PlainPlot.Shortened(a, 42))], 300);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++) Cell(plot, drawing.Cells[row][column], column, rows - 1 - row);
            plot.Say(drawing.Shares[row], columns - 0.35, rows - 1 - row);
        }
        var (width, height) = Size(drawing);
        return new Picture(plot, drawing.Title, drawing.Description, width, height);
    }

    private static void Cell(Plot plot, DrawnCell cell, int column, int row)
    {
        var colour = Color.FromHex(cell.Colour);
        var square = plot.Add.Rectangle(column - 0.45, column + 0.45, row - 0.42, row + 0.42);
        square.FillColor = colour;
        square.LineColor = Palette.Line;
        square.LineWidth = 1;
        if (cell.Sign.Length > 0) plot.Say(cell.Sign, column, row, Alignment.MiddleCenter, colour: Palette.On(colour));
    }
}
