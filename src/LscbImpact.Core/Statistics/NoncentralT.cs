using MathNet.Numerics;

namespace LscbImpact.Core.Statistics;

/// <summary>
/// The noncentral t distribution, which MathNet.Numerics lacks: the t of a sample whose true effect is not 0.
/// <para>Source: Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions 2, chapter 31: P(Z + d at most t S), S = chi/sqrt(df).</para>
/// </summary>
public static class NoncentralT
{
    private const int Steps = 2000;

    /// <summary>P(T at most t) with noncentrality delta.</summary>
    public static double Cdf(double t, double df, double delta)
    {
        if (t < 0) return 1 - Cdf(-t, df, -delta);
        if (t == 0) return Lower(-delta);
        // Integrated over whichever of the two chances bends less.
        return t < Math.Sqrt(2 * df) ? OverSpread(t, df, delta) : OverNormal(t, df, delta);
    }

    /// <summary>The noncentralities between which this t is no surprise.</summary>
    public static Interval Around(double t, double df, double confidence)
    {
        var tail = (1 - confidence) / 2;
        var reach = 10 + Math.Abs(t) * (1 + 10 / Math.Sqrt(df));
        double Where(double p) => Quantiles.Rising(delta => 1 - Cdf(t, df, delta), 1 - p, t - reach, t + reach);
        return new Interval(Where(1 - tail), Where(tail));
    }

    private static double OverSpread(double t, double df, double delta)
    {
        var constant = df / 2 * Math.Log(df / 2) + Math.Log(2) - SpecialFunctions.GammaLn(df / 2);
        double Density(double s) => s <= 0 ? (df == 1 ? Math.Exp(constant) : 0) : Math.Exp(constant + (df - 1) * Math.Log(s) - df * s * s / 2);
        var reach = 12 / Math.Sqrt(2 * df);
        return Simpson(s => Lower(t * s - delta) * Density(s), Math.Max(0, 1 - reach), 1 + reach);
    }

    private static double OverNormal(double t, double df, double delta)
    {
        double Beyond(double z) => SpecialFunctions.GammaUpperRegularized(df / 2, Math.Max(1e-300, df / 2 * Math.Pow((z + delta) / t, 2)));
        double Inside(double z) => Beyond(z) * Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
        return Lower(-delta) + (-delta >= 10 ? 0 : Simpson(Inside, Math.Max(-10, -delta), 10));
    }

    private static double Lower(double z) => SpecialFunctions.Erfc(-z / Math.Sqrt(2)) / 2;

    private static double Simpson(Func<double, double> function, double from, double to)
    {
        var step = (to - from) / Steps;
        var sum = function(from) + function(to);
        for (var i = 1; i < Steps; i++) sum += function(from + i * step) * (i % 2 == 1 ? 4 : 2);
        return sum * step / 3;
    }
}
