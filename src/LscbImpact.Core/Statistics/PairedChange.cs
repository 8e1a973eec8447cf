namespace LscbImpact.Core.Statistics;

/// <summary>A paired t-test; its interval is of the mean change.</summary>
public sealed record PairedT(double T, int Df, double P, Interval Interval);

/// <param name="SdDifference">Null for one pair.</param>
/// <param name="Rose">Pairs whose second value is higher.</param>
/// <param name="SignTestP">Exact test of rises against falls alone; null when nobody changed.</param>
public sealed record PairedFigure(int N, decimal MeanDifference, double? SdDifference, Answer<PairedT> T, Answer<SignedRankFigure> Rank, Answer<EffectSize> Size, int Rose, int Same, int Fell, double? SignTestP);

/// <summary>
/// The change in the same people or cases, measured twice. People without both answers are for the caller to count, never to average in.
/// <para>Source: Student, Biometrika 1908; agreed case by case with R's t.test(paired = TRUE) and binom.test.</para>
/// </summary>
public static class PairedChange
{
    public static Answer<PairedFigure> Of(IReadOnlyList<(decimal Before, decimal After)> pairs)
    {
        if (pairs.Count == 0) return new NoFigure("Nobody has both a value before and a value after, so there is no change to measure.");
        var differences = pairs.Select(p => p.After - p.Before).ToList();
        var (rose, fell) = (differences.Count(d => d > 0), differences.Count(d => d < 0));
        return new PairedFigure(
            pairs.Count, Spread.Mean(differences), pairs.Count < 2 ? null : Math.Sqrt(Spread.Variance(differences)),
            StudentOf(differences), SignedRank.Of(differences), StandardisedChange.Of(differences),
            rose, pairs.Count - rose - fell, fell, rose + fell == 0 ? null : Tails.Half(rose, rose + fell));
    }

    private static Answer<PairedT> StudentOf(List<decimal> differences, double confidence = 0.95)
    {
        if (differences.Count < 2) return new NoFigure("One pair has no spread: a t-test takes at least two.");
        var error = Math.Sqrt(Spread.Variance(differences) / differences.Count);
        if (error == 0) return new NoFigure("Everybody changed by the same amount, so there is no spread for a t-test.");
        var (mean, df) = ((double)Spread.Mean(differences), differences.Count - 1);
        var reach = Quantiles.StudentReach(confidence, df) * error;
        return new PairedT(mean / error, df, Tails.Student(mean / error, df), new Interval(mean - reach, mean + reach));
    }
}
