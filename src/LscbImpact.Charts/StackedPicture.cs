using ScottPlot;

namespace LscbImpact.Charts;

/// <summary>Draws bars of 100 per cent. The parts are named above the first bar and numbered inside, so that colour alone says nothing.</summary>
public static class StackedPicture
{
    /// <summary>A narrower part has no room for its number.</summary>
    private const double Narrowest = 0.055;

    public const int Width = 960;

    /// <summary>How high the picture is: pages keep the room free before it is there.</summary>
    public static int Height(int stacks) => 170 + stacks * 34;

    public static Picture Draw(StackedDrawing drawing)
    {
        var plot = PlainPlot.Make(drawing.Title, drawing.Stamp, letters: 76);
        var rows = drawing.Stacks.Count;
        plot.Axes.SetLimits(0, 101, -0.7, rows + 0.35);
        plot.Axes.Bottom.SetTicks([0, 25, 50, 75, 100], ["0%", "25%", "50%", "75%", "100%"]);
        plot.Rows([.. drawing.Stacks.Select(s => PlainPlot.Shortened(s.Name, 34) + s.Detail)], 380);
        for (var i = 0; i < rows; i++) Stack(plot, drawing.Stacks[i], rows - 1 - i);
        Key(plot, drawing.Parts, rows - 0.05);
        return new Picture(plot, drawing.Title, drawing.Description, Width, Height(rows));
    }

    private static void Stack(Plot plot, DrawnStack stack, int row)
    {
        double whole = stack.Counts.Sum(), from = 0;
        for (var part = 0; part < stack.Counts.Count && whole > 0; part++)
        {
            var share = stack.Counts[part] / whole;
            if (share == 0) continue;
            var square = plot.Add.Rectangle(from, from + share * 100, row - 0.34, row + 0.34);
            square.FillColor = Palette.Parts[part % Palette.Parts.Count];
            square.LineColor = Colors.White;
            square.LineWidth = 1;
            if (share >= Narrowest) plot.Say($"{stack.Counts[part]}", from + share * 50, row, Alignment.MiddleCenter, colour: Palette.On(square.FillColor));
            from += share * 100;
        }
    }

    /// <summary>A square and a name for each part along the top, each as wide as its name needs.</summary>
    private static void Key(Plot plot, IReadOnlyList<string> parts, double level)
    {
        const double Letter = 1.5, Between = 5;
        for (int part = 0, letters = 0; part < parts.Count; letters += parts[part].Length, part++)
        {
            var left = letters * Letter + part * Between;
            var square = plot.Add.Rectangle(left, left + 2, level - 0.16, level + 0.16);
            square.FillColor = Palette.Parts[part % Palette.Parts.Count];
            square.LineWidth = 0;
            plot.Say(parts[part], left + 2.8, level);
        }
    }
}
