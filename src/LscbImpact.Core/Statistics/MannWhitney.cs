namespace LscbImpact.Core.Statistics;

/// <param name="U">Pairs in which the first group's value is the larger; ties count half.</param>
/// <param name="FirstGreater">The chance that one of the first group is above one of the second: U over all pairs.</param>
/// <param name="CliffsDelta">The same from -1 to 1.</param>
/// <param name="PExact">Exact with any ties; null when there are too many for it, where the normal one is as good.</param>
/// <param name="PDefault">What R's wilcox.test prints: the normal approximation corrected for ties and continuity, unless there are no ties and fewer than 50 in each group.</param>
public sealed record RankComparison(double U, double FirstGreater, double CliffsDelta, double? PExact, double PDefault, bool DefaultIsExact);

/// <summary>
/// Two groups of different people or cases on a whole scale.
/// <para>Source: Mann and Whitney, Ann Math Stat 1947; Cliff, Psychol Bull 1993; agreed case by case with R's wilcox.test and exactRankTests.</para>
/// </summary>
public static class MannWhitney
{
    private const int RExactBelow = 50;

    public static Answer<RankComparison> Compare(IReadOnlyList<decimal> first, IReadOnlyList<decimal> second)
    {
        if (first.Count == 0 || second.Count == 0) return new NoFigure("One of the two groups is empty.");
        decimal[] all = [.. first, .. second];
        var ranks = MidRanks.Of(all);
        if (ranks.TieSizes.Count == 1) return new NoFigure("Everybody in both groups has the same value, so there is nothing to test.");
        double n1 = first.Count, n2 = second.Count, n = n1 + n2;
        var doubled = ranks.Doubled.Take(first.Count).Sum(r => (long)r);
        var u = doubled / 2.0 - n1 * (n1 + 1) / 2;
        var away = u - n1 * n2 / 2;
        var error = Math.Sqrt(n1 * n2 / 12 * (n + 1 - ranks.TieCubes / (n * (n - 1))));
        // The smaller group is the one to choose: it is the same test.
        var exact = first.Count <= second.Count ? PermutedSums.Choices(ranks.Doubled, first.Count, doubled) : PermutedSums.Choices(ranks.Doubled, second.Count, ranks.Doubled.Sum(r => (long)r) - doubled);
        var asR = !ranks.HasTies && first.Count < RExactBelow && second.Count < RExactBelow && exact is not null;
        return new RankComparison(u, u / (n1 * n2), 2 * u / (n1 * n2) - 1, exact, asR ? exact!.Value : Tails.Normal((away - 0.5 * Math.Sign(away)) / error), asR);
    }
}
