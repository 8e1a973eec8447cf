namespace LscbImpact.Core.Statistics;

/// <param name="Ratio">1 = all of the gain was kept, 0 = none of it.</param>
public sealed record RetentionFigure(int N, decimal MeanGain, decimal MeanKept, double Ratio, Interval Interval);

/// <summary>
/// How much of what was gained by the end is still there later, among those with all three answers.
/// <para>Source: Fieller, J R Stat Soc B 1954. Where the gain itself may be nothing, the ratio may be anything and is not given.</para>
/// </summary>
public static class RetentionOfGain
{
    public static Answer<RetentionFigure> Of(IReadOnlyList<(decimal Before, decimal End, decimal Later)> people, double confidence = 0.95)
    {
        if (people.Count == 0) return new NoFigure("Nobody answered before, at the end and later, so what was kept cannot be told.");
        if (people.Count < 2) return new NoFigure("Only one person answered all three times.");
        var gains = people.Select(p => p.End - p.Before).ToList();
        var kept = people.Select(p => p.Later - p.Before).ToList();
        var (gain, later) = (Spread.Mean(gains), Spread.Mean(kept));
        var (g, h, n) = ((double)gain, (double)later, people.Count);
        var squared = Math.Pow(Quantiles.StudentReach(confidence, n - 1), 2) / n;
        var a = g * g - squared * Spread.Variance(gains);
        var b = g * h - squared * Spread.Covariance(gains, kept);
        var c = h * h - squared * Spread.Variance(kept);
        if (gain == 0 || a <= 0) return new NoFigure("The gain itself could be nothing (its interval includes 0), so a share of it kept cannot be given.");
        var root = Math.Sqrt(Math.Max(0, b * b - a * c));
        return new RetentionFigure(n, gain, later, (double)(later / gain), new Interval((b - root) / a, (b + root) / a));
    }
}
