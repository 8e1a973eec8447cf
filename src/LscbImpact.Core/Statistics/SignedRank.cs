namespace LscbImpact.Core.Statistics;

/// <param name="NonZero">Pairs that changed; the others are dropped.</param>
/// <param name="V">Sum of the mid-ranks of the rises.</param>
/// <param name="PExact">Exact with any ties; null when there are too many pairs for it, where the normal one is as good.</param>
/// <param name="PDefault">What R's wilcox.test prints: the normal approximation, unless there are no ties, no zeros and fewer than 50 pairs.</param>
/// <param name="DefaultIsExact">There were none, so that R is exact too.</param>
/// <param name="PNormal">The normal approximation without continuity correction.</param>
/// <param name="RankBiserial">(W+ - W-)/(W+ + W-), from -1 (all fell) to 1 (all rose).</param>
public sealed record SignedRankFigure(int NonZero, double V, double? PExact, double PDefault, bool DefaultIsExact, double PNormal, double RankBiserial);

/// <summary>
/// Wilcoxon's signed-rank test of a change in the same people, exact for the ties that scales of five steps always have.
/// <para>Source: Wilcoxon, Biometrics Bulletin 1945; Pratt and Gibbons 1981; agreed case by case with exactRankTests, coin and R's wilcox.test.</para>
/// </summary>
public static class SignedRank
{
    /// <summary>From so many pairs R gives up being exact.</summary>
    private const int RExactBelow = 50;

    /// <param name="differences">After minus before.</param>
    public static Answer<SignedRankFigure> Of(IReadOnlyCollection<decimal> differences)
    {
        var changed = differences.Where(d => d != 0).ToList();
        if (changed.Count == 0) return new NoFigure(differences.Count == 0 ? "There are no pairs." : "Nobody's answer changed, so there is nothing to test.");
        var ranks = MidRanks.Of([.. changed.Select(Math.Abs)]);
        var doubled = ranks.Doubled.Where((_, i) => changed[i] > 0).Sum(r => (long)r);
        var exact = PermutedSums.Signs(ranks.Doubled, doubled);
        double n = changed.Count;
        var v = doubled / 2.0;
        var away = v - n * (n + 1) / 4;
        var error = Math.Sqrt(n * (n + 1) * (2 * n + 1) / 24 - ranks.TieCubes / 48);
        var asR = !ranks.HasTies && changed.Count == differences.Count && changed.Count < RExactBelow;
        return new SignedRankFigure(changed.Count, v, exact, asR ? exact!.Value : Tails.Normal((away - 0.5 * Math.Sign(away)) / error), asR,
            Tails.Normal(away / error), 4 * v / (n * (n + 1)) - 1);
    }
}
