using MathNet.Numerics;

namespace LscbImpact.Core.Statistics;

/// <summary>
/// How likely it is to be at least so far out. By MathNet.Numerics' incomplete functions, because one minus a distribution
/// function has no digits left in the tail.
/// </summary>
public static class Tails
{
    /// <summary>P(|Z| at least |z|).</summary>
    public static double Normal(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Math.Sqrt(2));

    /// <summary>P(|T| at least |t|).</summary>
    public static double Student(double t, double df) => SpecialFunctions.BetaRegularized(df / 2, 0.5, df / (df + t * t));

    /// <summary>P(chi-squared at least x).</summary>
    public static double ChiSquared(double x, double df) => x <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(df / 2, x / 2);

    /// <summary>Exact two-sided binomial test of one half: k of n on the one side.</summary>
    public static double Half(int k, int n) => Math.Min(1, 2 * Enumerable.Range(0, Math.Min(k, n - k) + 1).Sum(i => HalfTerm(i, n)));

    /// <summary>P(exactly k of n) when either is as likely.</summary>
    public static double HalfTerm(int k, int n) => Math.Exp(SpecialFunctions.BinomialLn(n, k) - n * Math.Log(2));
}
