using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards;

/// <summary>A share's last quarter beside the quarter before and the same quarter a year ago, in words. Never across a break.</summary>
public static class AgainstEarlier
{
    /// <summary>The quarter before, and the same quarter a year ago.</summary>
    private static readonly int[] QuartersBack = [1, 4];

    /// <summary>For tables: "Against 2025-26 Q1: 21 points more (95% interval 2 to 37)."; nothing where the parts are not known.</summary>
    public static string? InBrief(Trend trend)
    {
        if (Pair(trend, 1) is not { } pair) return null;
        var (earlier, before, after) = pair;
        var opening = $"Against {earlier}:";
        if (trend.Series.Definition.IsStock) return null;
        if (Math.Min(before.Denominator, after.Denominator) < DifferenceSentence.FewestToTell) return $"{opening} too few to tell a change from chance.";
        var compared = Newcombe.Compare(before, after);
        if (compared.Interval.Contains(0)) return $"{opening} the difference could be chance.";
        return $"{opening} {Points(Math.Abs(compared.Difference))} {(compared.Difference > 0 ? "more" : "less")} ({DifferenceInterval.InWords(new Interval(100 * compared.Interval.Lower, 100 * compared.Interval.Upper), 0)}).";
    }

    /// <summary>Whole sentences, for the page of one measure.</summary>
    public static IReadOnlyList<string> InFull(Trend trend) => [.. QuartersBack.Select(back => Full(trend, back)).OfType<string>()];

    private static string? Full(Trend trend, int back)
    {
        if (Pair(trend, back) is not { } pair) return null;
        var (earlier, before, after) = pair;
        var since = back == 4 ? $"Since the same quarter a year ago ({earlier})" : $"Since the quarter before ({earlier})";
        return trend.Series.Definition.IsStock
            ? $"{since}: from {Shares.Parts(before)} to {Shares.Parts(after)}. Largely the same {trend.Series.Definition.Measure.Counted} stand in both, so no interval is given."
            : $"{since}: {DifferenceSentence.Of(trend.Series.Definition.Title, before, after)}";
    }

    /// <summary>The last quarter and the one so many before it, where both are shares of counted things and no break lies between.</summary>
    private static (Quarter Earlier, Share Before, Share After)? Pair(Trend trend, int back)
    {
        if (trend.Series.Definition.Unit != MeasureUnit.Percent || trend.Points.Count <= back) return null;
        var (last, earlier) = (trend.Points[^1], trend.Points[^(back + 1)]);
        if (trend.Markers.Any(m => m.Breaks && Quarter.Of(m.Date) > earlier.Quarter && Quarter.Of(m.Date) <= last.Quarter)) return null;
        return Counted(earlier.Figure) is { } before && Counted(last.Figure) is { } after ? (earlier.Quarter, before, after) : null;
    }

    private static Share? Counted(QuarterFigure figure) =>
        figure is { Value: not null, Numerator: { } top, Denominator: { } bottom } && top == Math.Truncate(top) && bottom == Math.Truncate(bottom) ? Share.Of((long)top, (long)bottom).Figure : null;

    private static string Points(double share) => Number(share) is "1" ? "1 point" : $"{Number(share)} points";

    /// <summary>Whole points, but a decimal where whole ones would be 0.</summary>
    private static string Number(double share) => FigureText.WithMinus(100 * (decimal)share, Math.Abs(share) < 0.005 ? 1 : 0);
}
