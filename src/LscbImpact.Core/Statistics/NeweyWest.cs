namespace LscbImpact.Core.Statistics;

/// <summary>
/// Standard errors that allow for successive points being related. No cure for short series, where they come out far too small.
/// <para>Source: Newey and West, Econometrica 1987 (Bartlett weights, no prewhitening); agreed with the R package sandwich.</para>
/// </summary>
public static class NeweyWest
{
    /// <summary>How many points back: floor(4 (n/100)^(2/9)), at least 1.</summary>
    public static int Lag(int n) => Math.Max(1, (int)Math.Floor(4 * Math.Pow(n / 100.0, 2.0 / 9)));

    /// <summary>Standard errors of the estimates, not adjusted for the number of regressors.</summary>
    internal static IReadOnlyList<double> StandardErrors(LeastSquares fit, int lag)
    {
        var influences = fit.Influences();
        return [.. Enumerable.Range(0, fit.Estimates.Count).Select(term =>
        {
            var u = influences.Select(i => i[term]).ToArray();
            var variance = u.Sum(x => x * x);
            for (var back = 1; back <= lag; back++)
                variance += 2 * (1 - back / (lag + 1.0)) * Enumerable.Range(back, u.Length - back).Sum(t => u[t] * u[t - back]);
            return Math.Sqrt(Math.Max(0, variance));
        })];
    }
}
