using LscbImpact.Core.Statistics;
using ScottPlot;
using ScottPlot.Plottables;

namespace LscbImpact.Charts;

/// <summary>What all pictures have in common: a plain white sheet, a title at the left, a stamp below, one font.</summary>
internal static class PlainPlot
{
    /// <param name="title">At the top.</param>
    /// <param name="stamp">Source, period and audience, below; broken into lines that fit.</param>
    /// <param name="letters">As many letters as fit into one line of the stamp.</param>
    public static Plot Make(string title, string stamp, int letters = 130)
    {
        var lines = stamp.Split('\n').SelectMany(line => Wrapped(line, letters)).ToList();
        var plot = new Plot();
        plot.FigureBackground.Color = Colors.White;
        plot.Axes.Title.Label.Text = title;
        plot.Axes.Title.Label.FontName = Typeface.Name;
        plot.Axes.Title.Label.FontSize = 17;
        plot.Axes.Title.Label.Bold = true;
        plot.Axes.Title.Label.ForeColor = Palette.Ink;
        plot.Axes.Title.FullFigureCenter = true;
        plot.Axes.Bottom.Label.Text = string.Join('\n', lines);
        plot.Axes.Bottom.Label.FontName = Typeface.Name;
        plot.Axes.Bottom.Label.FontSize = 12;
        plot.Axes.Bottom.Label.Bold = false;
        plot.Axes.Bottom.Label.ForeColor = Palette.Common;
        foreach (var axis in new[] { (IAxis)plot.Axes.Bottom, plot.Axes.Left })
        {
            axis.TickLabelStyle.FontName = Typeface.Name;
            axis.TickLabelStyle.FontSize = 13;
            axis.TickLabelStyle.ForeColor = Palette.Ink;
            axis.MinorTickStyle.Length = 0;
            axis.FrameLineStyle.Color = Palette.Line;
        }
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Axes.Left.MinimumSize = 56;
        plot.Axes.Bottom.MinimumSize = 40 + 18 * lines.Count;
        plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.Axes.Left.FrameLineStyle.Width = 0;
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Grid.YAxisStyle.MajorLineStyle.Color = Color.FromHex("#E5E6E7");
        return plot;
    }

    /// <summary>Writes a label in the pictures' one font; the caller may move it or give it a background.</summary>
    public static Text Say(this Plot plot, string text, double x, double y, Alignment alignment = Alignment.MiddleLeft, float size = 13, bool bold = false, Color? colour = null)
    {
        var label = plot.Add.Text(text, x, y);
        label.LabelFontName = Typeface.Name;
        label.LabelFontSize = size;
        label.LabelBold = bold;
        label.LabelFontColor = colour ?? Palette.Ink;
        label.LabelAlignment = alignment;
        return label;
    }

    /// <summary>One row for each name, from the top down, without lines between.</summary>
    public static void Rows(this Plot plot, IReadOnlyList<string> names, float width)
    {
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.Left.SetTicks([.. names.Select((_, i) => (double)(names.Count - 1 - i))], [.. names]);
        plot.Axes.Left.MinimumSize = width;
    }

    /// <summary>Draws a straight line without points on it.</summary>
    public static void Rule(this Plot plot, (double X, double Y) from, (double X, double Y) to, Color colour, float width = 1, LinePattern? pattern = null)
    {
        var line = plot.Add.Line(from.X, from.Y, to.X, to.Y);
        line.LineColor = colour;
        line.LinePattern = pattern ?? LinePattern.Solid;
        line.LineWidth = width;
        line.MarkerSize = 0;
    }

    public static string Word(XmrJudgement judgement) => judgement switch
    {
        XmrJudgement.Improvement => "Improvement",
        XmrJudgement.Concern => "Concern",
        XmrJudgement.Neutral => "Change",
        _ => "",
    };

    public static string Shortened(string text, int longest) => text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest - 1).TrimEnd(), "…");

    private static IEnumerable<string> Wrapped(string line, int letters)
    {
        var kept = "";
        foreach (var word in line.Split(' '))
        {
            if (kept.Length > 0 && kept.Length + 1 + word.Length > letters)
            {
                yield return kept;
                kept = "";
            }
            kept = kept.Length == 0 ? word : $"{kept} {word}";
        }
        yield return kept;
    }

    /// <summary>Moves labels apart that would cover each other, keeping their order and staying between two levels.</summary>
    public static IReadOnlyList<(double Level, string Text, bool Bold)> Apart(IReadOnlyList<(double Level, string Text, bool Bold)> labels, double distance, double lowest, double highest)
    {
        var placed = labels.OrderBy(l => l.Level).ToList();
        for (var round = 0; round < 30; round++)
            for (var i = 0; i < placed.Count; i++)
            {
                if (i > 0 && distance - (placed[i].Level - placed[i - 1].Level) is var missing and > 1e-9)
                {
                    placed[i - 1] = placed[i - 1] with { Level = placed[i - 1].Level - missing / 2 };
                    placed[i] = placed[i] with { Level = placed[i].Level + missing / 2 };
                }
                placed[i] = placed[i] with { Level = Math.Clamp(placed[i].Level, lowest, highest) };
            }
        return placed;
    }
}
