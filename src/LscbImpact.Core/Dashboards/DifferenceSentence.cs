using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards;

/// <summary>A plain sentence for a share at two times, of different people or cases. It never says why.</summary>
public static class DifferenceSentence
{
    /// <summary>With fewer than this in either, no change can be told from chance.</summary>
    public const int FewestToTell = 10;

    private const int MostDecimals = 2;

    /// <summary>"Audits graded good or better rose from 42% (21 of 50) to 63% (40 of 64): 21 percentage points more (95% interval 2 to 38)."</summary>
    /// <param name="what">What was counted, as the beginning of the sentence.</param>
    public static string Of(string what, Share before, Share after)
    {
        if (before.Denominator < FewestToTell || after.Denominator < FewestToTell) return $"{what} went from {Parts(before)} to {Parts(after)}: too few to tell a change from chance.";
        var compared = Newcombe.Compare(before, after);
        var sign = compared.Difference < 0 ? -1 : 1;
        var (low, high) = sign > 0 ? (compared.Interval.Lower, compared.Interval.Upper) : (-compared.Interval.Upper, -compared.Interval.Lower);
        var decimals = Enumerable.Range(0, MostDecimals + 1).First(d => d == MostDecimals || AddsUp(before, after, low, d));
        var interval = $"95% interval {Points(low, decimals)} to {Points(high, decimals)}";
        var chance = low <= 0 ? ", which could be chance" : "";
        // Counts decide whether anything changed at all; a difference of 0.004 points is not worth a direction.
        if (Rounded(100m * (Exact(after) - Exact(before)), MostDecimals) == 0) return $"{what} stayed at {Percent(before, decimals)} ({Parts(before)}, then {Parts(after)}; {interval.Replace("interval", "interval of the difference", StringComparison.Ordinal)}).";
        var verb = chance.Length > 0 ? "went" : sign > 0 ? "rose" : "fell";
        var points = Rounded(100m * Math.Abs(Exact(after) - Exact(before)), decimals);
        return $"{what} {verb} from {Percent(before, decimals)} ({Parts(before)}) to {Percent(after, decimals)} ({Parts(after)}): {FigureText.Number(points, decimals)} percentage {(points == 1 ? "point" : "points")} {(sign > 0 ? "more" : "less")} ({interval}){chance}.";
    }

    /// <summary>The rounded figures give the rounded difference, and a limit above 0 does not look like 0.</summary>
    private static bool AddsUp(Share before, Share after, double low, int decimals) =>
        Math.Abs(Rounded(100 * Exact(after), decimals) - Rounded(100 * Exact(before), decimals)) == Rounded(100 * Math.Abs(Exact(after) - Exact(before)), decimals)
        && (low <= 0 || Rounded(100 * (decimal)low, decimals) > 0)
        && (Exact(after) == Exact(before) || Rounded(100 * Math.Abs(Exact(after) - Exact(before)), decimals) > 0);

    private static decimal Exact(Share share) => (decimal)share.Numerator / share.Denominator;

    private static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static string Percent(Share share, int decimals) => $"{FigureText.Number(100 * Exact(share), decimals)}%";

    private static string Points(double value, int decimals)
    {
        var rounded = Rounded(100 * (decimal)value, decimals);
        return rounded < 0 ? $"−{FigureText.Number(-rounded, decimals)}" : FigureText.Number(rounded, decimals);
    }

    private static string Parts(Share share) => $"{FigureText.Plain(share.Numerator)} of {FigureText.Plain(share.Denominator)}";
}
