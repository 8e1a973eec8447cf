namespace LscbImpact.Core.Statistics;

/// <param name="MeanDifference">First mean minus second mean.</param>
public sealed record WelchFigure(decimal MeanDifference, double T, double Df, double P, Interval Interval);

/// <summary>
/// Means of two groups of different people, who may differ in spread.
/// <para>Source: Welch, Biometrika 1947; agreed case by case with R's t.test.</para>
/// </summary>
public static class WelchT
{
    public static Answer<WelchFigure> Compare(IReadOnlyList<decimal> first, IReadOnlyList<decimal> second, double confidence = 0.95)
    {
        if (first.Count < 2 || second.Count < 2) return new NoFigure("Each group needs at least two people before their spread is known.");
        var (v1, v2) = (Spread.Variance(first) / first.Count, Spread.Variance(second) / second.Count);
        if (v1 + v2 == 0) return new NoFigure("Everybody in each group has the same value, so there is no spread to test against.");
        var difference = Spread.Mean(first) - Spread.Mean(second);
        var error = Math.Sqrt(v1 + v2);
        var df = (v1 + v2) * (v1 + v2) / (v1 * v1 / (first.Count - 1) + v2 * v2 / (second.Count - 1));
        var t = (double)difference / error;
        var reach = Quantiles.StudentReach(confidence, df) * error;
        return new WelchFigure(difference, t, df, Tails.Student(t, df), new Interval((double)difference - reach, (double)difference + reach));
    }
}
