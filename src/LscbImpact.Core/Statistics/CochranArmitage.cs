namespace LscbImpact.Core.Statistics;

/// <param name="Z">Above 0 when the share rises over the rounds.</param>
public sealed record ShareTrend(double Z, double ChiSquared, double P);

/// <summary>
/// Does a share rise or fall over several rounds?
/// <para>Source: Cochran, Biometrics 1954; Armitage, Biometrics 1955; variance with N, as R's prop.trend.test.</para>
/// </summary>
public static class CochranArmitage
{
    /// <param name="scores">Where each round stands: 1, 2, 3 ... or its year.</param>
    public static Answer<ShareTrend> Of(IReadOnlyList<Share> rounds, IReadOnlyList<decimal> scores)
    {
        if (rounds.Count != scores.Count) throw new ArgumentException("Each round has one score.");
        if (rounds.Count < 2 || scores.All(s => s == scores[0])) return new NoFigure("A trend takes at least two rounds.");
        var n = rounds.Sum(r => r.Denominator);
        var x = rounds.Sum(r => r.Numerator);
        if (x == 0 || x == n) return new NoFigure("Every case in every round is the same, so there is no trend to test.");
        var share = (double)x / n;
        // Scores are taken from their mean, which changes nothing but the size of the sums.
        var middle = rounds.Zip(scores, (r, s) => r.Denominator * s).Sum() / n;
        var away = scores.Select(s => (double)(s - middle)).ToList();
        var sum = rounds.Zip(away, (r, s) => s * (r.Numerator - r.Denominator * share)).Sum();
        var variance = share * (1 - share) * rounds.Zip(away, (r, s) => r.Denominator * s * s).Sum();
        var z = sum / Math.Sqrt(variance);
        return new ShareTrend(z, z * z, Tails.Normal(z));
    }
}
