namespace LscbImpact.Core.Statistics;

/// <param name="Slope">Change from one row to the next: the median of the slopes between all pairs.</param>
/// <param name="Intercept">Level at row 0, one before the first.</param>
public sealed record SlopeFigure(decimal Slope, decimal Intercept, decimal Lower, decimal Upper);

/// <summary>
/// A slope that one wild value cannot turn, with an interval from the ranks of the slopes.
/// <para>Source: Theil 1950; Sen, J Am Stat Assoc 1968; agreed case by case with scipy's theilslopes. With very few rows the interval is as wide as the slopes go.</para>
/// </summary>
public static class TheilSen
{
    public static Answer<SlopeFigure> Of(IReadOnlyList<decimal> values, double confidence = 0.95)
    {
        if (values.Count < 2) return new NoFigure("A slope takes at least two values.");
        var slopes = (from i in Enumerable.Range(0, values.Count) from j in Enumerable.Range(i + 1, values.Count - i - 1) select (values[j] - values[i]) / (j - i)).Order().ToList();
        var reach = Quantiles.NormalReach(confidence) * Math.Sqrt(MannKendall.Variance(values.Count, MidRanks.Of(values)));
        int Rank(double position) => (int)Math.Round(position / 2, MidpointRounding.ToEven);
        var slope = Spread.Median(slopes);
        return new SlopeFigure(slope, Spread.Median(values) - slope * (values.Count + 1) / 2,
            slopes[Math.Clamp(Rank(slopes.Count - reach) - 1, 0, slopes.Count - 1)], slopes[Math.Clamp(Rank(slopes.Count + reach), 0, slopes.Count - 1)]);
    }
}
