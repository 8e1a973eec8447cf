using MathNet.Numerics;

namespace LscbImpact.Core.Statistics;

/// <summary>
/// Fisher's exact test of two shares: how likely is a table at least as unlikely as this one, if both were the same?
/// <para>Source: Fisher, J R Stat Soc 1935; two-sided by probability, as R's fisher.test.</para>
/// </summary>
public static class FisherExact
{
    /// <summary>Two tables of the same probability may differ in the last digits.</summary>
    private const double SameWithin = 1e-7;

    public static double P(Share first, Share second)
    {
        var (n1, n2, x) = (first.Denominator, second.Denominator, first.Numerator + second.Numerator);
        var whole = Choose(n1 + n2, x);
        double Log(long inFirst) => Choose(n1, inFirst) + Choose(n2, x - inFirst) - whole;
        var observed = Log(first.Numerator) + Math.Log(1 + SameWithin);
        var (sum, all) = (0.0, 0.0);
        for (var k = Math.Max(0, x - n2); k <= Math.Min(n1, x); k++)
        {
            var log = Log(k);
            all += Math.Exp(log);
            if (log <= observed) sum += Math.Exp(log);
        }
        return Math.Min(1, sum / all);
    }

    private static double Choose(long n, long k) => Factorial(n) - Factorial(k) - Factorial(n - k);

    private static double Factorial(long n) => SpecialFunctions.GammaLn(n + 1.0);
}
