namespace LscbImpact.Core.Statistics;

/// <summary>
/// The score interval of a share, which stays within 0 and 1 and holds for small numbers.
/// <para>Source: Wilson, J Am Stat Assoc 1927; agreed case by case with R's prop.test without correction.</para>
/// </summary>
public static class Wilson
{
    public static Interval Of(Share share, double confidence = 0.95)
    {
        var (x, n) = ((double)share.Numerator, (double)share.Denominator);
        var z = Quantiles.NormalReach(confidence);
        var middle = 2 * x + z * z;
        var reach = z * Math.Sqrt(z * z + 4 * x * (1 - x / n));
        var whole = 2 * (n + z * z);
        // At the ends the formula leaves a rounding residue where the limit is exactly 0 or 1.
        return new Interval(x == 0 ? 0 : Math.Max(0, (middle - reach) / whole), x == n ? 1 : Math.Min(1, (middle + reach) / whole));
    }
}
