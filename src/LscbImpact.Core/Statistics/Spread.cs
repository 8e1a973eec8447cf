namespace LscbImpact.Core.Statistics;

/// <summary>Mean and standard deviation of figures as they were entered: the mean in decimals, so that all the same is all the same.</summary>
public static class Spread
{
    public static decimal Mean(IReadOnlyCollection<decimal> values) => values.Sum() / values.Count;

    public static decimal Median(IEnumerable<decimal> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>Of two values or more, with n - 1 below; exactly 0 when all are the same.</summary>
    public static double Variance(IReadOnlyCollection<decimal> values) => Covariance(values, values);

    public static double Covariance(IReadOnlyCollection<decimal> a, IReadOnlyCollection<decimal> b)
    {
        if (a.All(v => v == a.First()) || b.All(v => v == b.First())) return 0;
        var (meanA, meanB) = (Mean(a), Mean(b));
        return a.Zip(b, (x, y) => (double)(x - meanA) * (double)(y - meanB)).Sum() / (a.Count - 1);
    }
}
