namespace LscbImpact.Core.Statistics;

/// <summary>
/// The "exact" interval of a share: never covers less than it says, and is wider than Wilson's for it.
/// <para>Source: Clopper and Pearson, Biometrika 1934; agreed case by case with R's binom.test.</para>
/// </summary>
public static class ClopperPearson
{
    public static Interval Of(Share share, double confidence = 0.95)
    {
        var (x, n) = (share.Numerator, share.Denominator);
        var tail = (1 - confidence) / 2;
        // The upper limit is one minus the lower limit of the others, which keeps its digits.
        return new Interval(x == 0 ? 0 : Quantiles.Beta(tail, x, n - x + 1), x == n ? 1 : 1 - Quantiles.Beta(tail, n - x, x + 1));
    }
}
