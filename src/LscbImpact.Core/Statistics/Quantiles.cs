using MathNet.Numerics;

namespace LscbImpact.Core.Statistics;

/// <summary>
/// Quantiles. The normal one is MathNet.Numerics'; its inverses of t, chi-squared and beta are right to 1e-7 only in places and
/// sometimes give up, so those are found here by halving, to the last digit.
/// </summary>
public static class Quantiles
{
    public static double Normal(double p) => MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, p);

    /// <summary>How many standard errors a two-sided interval reaches.</summary>
    public static double NormalReach(double confidence) => Normal(1 - (1 - confidence) / 2);

    /// <summary>How many standard errors a two-sided interval reaches on so many degrees of freedom.</summary>
    public static double StudentReach(double confidence, double df) => Rising(t => 1 - Tails.Student(t, df), confidence, 0, Beyond(t => Tails.Student(t, df) < 1 - confidence));

    public static double ChiSquared(double p, double df) => Rising(x => SpecialFunctions.GammaLowerRegularized(df / 2, x / 2), p, 0, Beyond(x => 1 - Tails.ChiSquared(x, df) > p));

    public static double Beta(double p, double a, double b) => Rising(x => SpecialFunctions.BetaRegularized(a, b, x), p, 0, 1);

    /// <summary>The smallest k with P(at most k of n) of at least p, when either is as likely.</summary>
    public static int Half(double p, int n)
    {
        var sum = 0.0;
        for (var k = 0; k < n; k++)
        {
            sum += Tails.HalfTerm(k, n);
            if (sum >= p) return k;
        }
        return n;
    }

    /// <summary>Where a rising function reaches a level.</summary>
    public static double Rising(Func<double, double> function, double level, double low, double high)
    {
        for (var i = 0; i < 200; i++)
        {
            var middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) break;
            if (function(middle) < level) low = middle;
            else high = middle;
        }
        return low + (high - low) / 2;
    }

    private static double Beyond(Func<double, bool> far)
    {
        var high = 1.0;
        while (!far(high) && high < 1e12) high *= 2;
        return high;
    }
}
