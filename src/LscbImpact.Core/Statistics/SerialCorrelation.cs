namespace LscbImpact.Core.Statistics;

/// <param name="DurbinWatson">2 when each residual knows nothing of the one before; no p-value is given for it.</param>
/// <param name="BreuschGodfrey">Lagrange multiplier statistic at lag 1, with its p-value.</param>
public sealed record SerialFigure(double DurbinWatson, double Lag1, double BreuschGodfrey, double BreuschGodfreyP)
{
    /// <summary>Successive points look related, so the standard errors of least squares cannot be relied on.</summary>
    public bool Off => DurbinWatson is < 1.5 or > 2.5 || BreuschGodfreyP < 0.05;
}

/// <summary>
/// Do the residuals of a regression follow each other?
/// <para>Source: Durbin and Watson, Biometrika 1950; Breusch 1978 and Godfrey 1978, with zeros before the first; agreed with the R package lmtest.</para>
/// </summary>
public static class SerialCorrelation
{
    internal static SerialFigure Of(LeastSquares fit)
    {
        var e = fit.Residuals;
        var squares = e.Sum(r => r * r);
        var before = e.Select((_, t) => t == 0 ? 0 : e[t - 1]).ToArray();
        var together = e.Zip(before, (a, b) => a * b).Sum();
        var steps = Enumerable.Range(1, e.Count - 1).Sum(t => Math.Pow(e[t] - e[t - 1], 2));
        // Residuals are at right angles to the regressors, so only the part of the lag that the regressors do not explain counts.
        var unexplained = before.Sum(b => b * b) - fit.ExplainedSquares(before);
        var multiplier = unexplained > 0 ? e.Count * together * together / (unexplained * squares) : 0;
        return new SerialFigure(steps / squares, together / squares, multiplier, Tails.ChiSquared(multiplier, 1));
    }
}
