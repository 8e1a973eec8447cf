using LscbImpact.Core.Statistics;
using ScottPlot;

namespace LscbImpact.Charts;

/// <summary>Colours that keep 3:1 contrast on white and differ for every kind of sight; each has a shape and a word beside it.</summary>
public static class Palette
{
    public static readonly Color Improvement = Color.FromHex("#12436D");
    public static readonly Color Concern = Color.FromHex("#F46A25");
    public static readonly Color Common = Color.FromHex("#595959");
    public static readonly Color Ink = Color.FromHex("#0B0C0C");
    public static readonly Color Line = Color.FromHex("#B1B4B6");
    public static readonly Color Target = Color.FromHex("#801650");

    /// <summary>Parts of a whole, from best to worst; neighbours differ in lightness as well.</summary>
    public static IReadOnlyList<Color> Parts { get; } = [.. new[] { "#12436D", "#28A197", "#D5C8EA", "#F46A25", "#801650", "#B1B4B6" }.Select(Color.FromHex)];

    /// <summary>What is written on a colour: ink or white, whichever is read better.</summary>
    public static Color On(Color fill) => Contrast(Ink, fill) >= Contrast(Colors.White, fill) ? Ink : Colors.White;

    /// <summary>How well two colours stand apart, from 1 to 21, as WCAG 2.2 defines the contrast ratio.</summary>
    public static double Contrast(Color one, Color other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    internal static (Color Colour, MarkerShape Shape) Of(XmrJudgement judgement) => judgement switch
    {
        XmrJudgement.Improvement => (Improvement, MarkerShape.FilledDiamond),
        XmrJudgement.Concern => (Concern, MarkerShape.FilledTriangleUp),
        XmrJudgement.Neutral => (Improvement, MarkerShape.FilledSquare),
        _ => (Common, MarkerShape.FilledCircle),
    };

    private static double Luminance(Color colour)
    {
        static double Linear(byte part) => part / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        return 0.2126 * Linear(colour.R) + 0.7152 * Linear(colour.G) + 0.0722 * Linear(colour.B);
    }
}
