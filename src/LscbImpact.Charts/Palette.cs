using LscbImpact.Core.Statistics;
using ScottPlot;

namespace LscbImpact.Charts;

/// <summary>Colours that keep 3:1 contrast on white and differ for every kind of sight; each has a shape and a word beside it.</summary>
internal static class Palette
{
    public static readonly Color Improvement = Color.FromHex("#12436D");
    public static readonly Color Concern = Color.FromHex("#F46A25");
    public static readonly Color Common = Color.FromHex("#595959");
    public static readonly Color Ink = Color.FromHex("#0B0C0C");
    public static readonly Color Line = Color.FromHex("#B1B4B6");
    public static readonly Color Target = Color.FromHex("#801650");

    public static (Color Colour, MarkerShape Shape) Of(XmrJudgement judgement) => judgement switch
    {
        XmrJudgement.Improvement => (Improvement, MarkerShape.FilledDiamond),
        XmrJudgement.Concern => (Concern, MarkerShape.FilledTriangleUp),
        XmrJudgement.Neutral => (Improvement, MarkerShape.FilledSquare),
        _ => (Common, MarkerShape.FilledCircle),
    };
}
