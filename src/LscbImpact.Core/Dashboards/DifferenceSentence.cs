using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards;

/// <summary>A plain sentence for a share at two times, of different people or cases. It never says why.</summary>
public static class DifferenceSentence
{
    /// <summary>With fewer than this in either, no change can be told from chance.</summary>
    public const int FewestToTell = 10;

    private const int MostDecimals = 2;

    /// <summary>"Audits graded good or better rose from 42% (21 of 50) to 63% (40 of 64): 21 percentage points more (95% interval 2 to 37)."</summary>
    /// <param name="what">What was counted, as the beginning of the sentence.</param>
    public static string Of(string what, Share before, Share after)
    {
        if (before.Denominator < FewestToTell || after.Denominator < FewestToTell) return $"{what} went from {Parts(before)} to {Parts(after)}: too few to tell a change from chance.";
        var compared = Newcombe.Compare(before, after);
        var decimals = Enumerable.Range(0, MostDecimals + 1).First(d => d == MostDecimals || AddsUp(before, after, d));
        var points = new Interval(100 * compared.Interval.Lower, 100 * compared.Interval.Upper);
        var chance = points.Contains(0) ? ", which could be chance" : "";
        // Counts decide whether anything changed at all; a difference of 0.004 points is not worth a direction.
        if (Rounded(100m * (Exact(after) - Exact(before)), MostDecimals) == 0) return $"{what} stayed at {Percent(before, decimals)} ({Parts(before)}, then {Parts(after)}; {DifferenceInterval.InWords(points, decimals, " of the difference")}).";
        var more = compared.Difference > 0;
        var verb = chance.Length > 0 ? "went" : more ? "rose" : "fell";
        var size = Rounded(100m * Math.Abs(Exact(after) - Exact(before)), decimals);
        return $"{what} {verb} from {Percent(before, decimals)} ({Parts(before)}) to {Percent(after, decimals)} ({Parts(after)}): {FigureText.Number(size, decimals)} percentage {(size == 1 ? "point" : "points")} {(more ? "more" : "less")} ({DifferenceInterval.InWords(points, decimals)}){chance}.";
    }

    /// <summary>The rounded figures give the rounded difference, which does not look like 0 if it is none.</summary>
    private static bool AddsUp(Share before, Share after, int decimals) =>
        Math.Abs(Rounded(100 * Exact(after), decimals) - Rounded(100 * Exact(before), decimals)) == Rounded(100 * Math.Abs(Exact(after) - Exact(before)), decimals)
        && (Exact(after) == Exact(before) || Rounded(100 * Math.Abs(Exact(after) - Exact(before)), decimals) > 0);

    private static decimal Exact(Share share) => (decimal)share.Numerator / share.Denominator;

    private static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static string Percent(Share share, int decimals) => $"{FigureText.Number(100 * Exact(share), decimals)}%";

    private static string Parts(Share share) => $"{FigureText.Plain(share.Numerator)} of {FigureText.Plain(share.Denominator)}";
}
