namespace LscbImpact.Core.Statistics;

/// <param name="KendallW">Agreement of people on the order of waves, 0 to 1.</param>
public sealed record FriedmanFigure(int N, double ChiSquared, int Df, double P, double KendallW);

/// <summary>Two waves of the same people, with p-values as they are and corrected for all the pairs looked at.</summary>
/// <param name="First">Index of the earlier wave.</param>
/// <param name="PDefault">As R's wilcox.test; see <see cref="SignedRankFigure"/>.</param>
public sealed record WavePair(int First, int Second, decimal MeanDifference, double? PExact, double? PHolm, double? PDefault, double? PDefaultHolm);

/// <summary>
/// More than two waves of the same people: is there any change, and between which waves?
/// <para>Source: Friedman, J Am Stat Assoc 1937, tie-corrected; Kendall and Babington Smith 1939; agreed with R's friedman.test and pairwise.wilcox.test.</para>
/// </summary>
public static class Friedman
{
    /// <param name="people">One row a person with a value in every wave.</param>
    public static Answer<FriedmanFigure> Of(IReadOnlyList<IReadOnlyList<decimal>> people)
    {
        if (people.Count == 0) return new NoFigure("Nobody answered in every wave, so the waves have nobody in common.");
        var (n, k) = (people.Count, people[0].Count);
        if (k < 2) return new NoFigure("It takes at least two waves.");
        if (n < 2) return new NoFigure("Only one person answered in every wave.");
        var ranks = people.Select(MidRanks.Of).ToList();
        var below = n * k * (k + 1.0) - ranks.Sum(r => r.TieCubes) / (k - 1);
        if (below < 1e-9) return new NoFigure("Everybody gave the same answer in every wave, so there is no change to test.");
        var sums = Enumerable.Range(0, k).Select(w => ranks.Sum(r => r.Doubled[w]) / 2.0);
        var chi = 12 * sums.Sum(s => Math.Pow(s - n * (k + 1) / 2.0, 2)) / below;
        return new FriedmanFigure(n, chi, k - 1, Tails.ChiSquared(chi, k - 1), chi / (n * (k - 1.0)));
    }

    /// <summary>Every two waves, for whoever wants to know between which there is a change; none where nobody answered.</summary>
    /// <param name="people">One row a person with a value in every wave.</param>
    public static IReadOnlyList<WavePair> Pairs(IReadOnlyList<IReadOnlyList<decimal>> people)
    {
        var waves = people.Count == 0 ? 0 : people[0].Count;
        var tested = (from second in Enumerable.Range(0, waves)
                      from first in Enumerable.Range(0, second)
                      let differences = people.Select(p => p[second] - p[first]).ToList()
                      select (first, second, Mean: Spread.Mean(differences), Rank: SignedRank.Of(differences).Figure)).ToList();
        var exact = Holm.Adjust([.. tested.Select(t => t.Rank?.PExact)]);
        var asR = Holm.Adjust([.. tested.Select(t => t.Rank?.PDefault)]);
        return [.. tested.Select((t, i) => new WavePair(t.first, t.second, t.Mean, t.Rank?.PExact, exact[i], t.Rank?.PDefault, asR[i]))];
    }
}
