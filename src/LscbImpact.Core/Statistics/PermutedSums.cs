namespace LscbImpact.Core.Statistics;

/// <summary>
/// Exact distributions of sums of ranks when chance alone decides, by dynamic programming over whole (doubled) ranks; exact with any ties.
/// <para>Source: Streitberg and Röhmel, Statistical Software Newsletter 1986.</para>
/// </summary>
internal static class PermutedSums
{
    /// <summary>Where all ranks differ, more steps than this take longer than a page with many tests may: signs of some 460 pairs, choices of some 80 people.</summary>
    private const double MostSigns = 1e8, MostChoices = 2e7;

    /// <summary>P(sum at least as far from its middle as the observed one) when each rank is in or out by the toss of a coin; null when there are too many.</summary>
    public static double? Signs(IReadOnlyList<int> ranks, long observed)
    {
        var total = ranks.Sum(r => (long)r);
        if ((double)total * ranks.Count > MostSigns) return null;
        var chance = new double[total + 1];
        chance[0] = 1;
        var reached = 0;
        foreach (var tied in Tied(ranks))
        {
            var ways = WaysToChoose(tied.Count);
            var every = Math.Pow(2, -tied.Count);
            for (var sum = reached; sum >= 0; sum--)
            {
                // From the top, so that what is added above has had its own turn.
                if (chance[sum] == 0) continue;
                for (var c = 1; c <= tied.Count; c++) chance[sum + c * tied.Rank] += chance[sum] * (ways[c] * every);
                chance[sum] *= every;
            }
            reached += tied.Rank * tied.Count;
        }
        return Share(chance, observed, total, 2);
    }

    /// <summary>P(sum of the chosen ranks at least as far from its mean as the observed one) when every choice of so many is as likely; null when there are too many.</summary>
    public static double? Choices(IReadOnlyList<int> ranks, int chosen, long observed)
    {
        var total = ranks.Sum(r => (long)r);
        if ((double)total * ranks.Count * chosen > MostChoices || ranks.Count > 900) return null;
        var ways = new double[chosen + 1][];
        for (var k = 0; k <= chosen; k++) ways[k] = new double[total + 1];
        ways[0][0] = 1;
        var (reached, seen) = (0, 0);
        foreach (var tied in Tied(ranks))
        {
            var among = WaysToChoose(tied.Count);
            for (var k = Math.Min(seen, chosen); k >= 0; k--)
                for (var sum = 0; sum <= reached; sum++)
                    if (ways[k][sum] is var so and > 0)
                        for (var c = Math.Min(tied.Count, chosen - k); c >= 1; c--) ways[k + c][sum + c * tied.Rank] += so * among[c];
            reached += tied.Rank * tied.Count;
            seen += tied.Count;
        }
        return Share(ways[chosen], observed, total * chosen, ranks.Count);
    }

    /// <summary>Tied ranks go in together: scales of five steps have few different ones. The largest first leaves the fewest sums to add to.</summary>
    private static IEnumerable<(int Rank, int Count)> Tied(IReadOnlyList<int> ranks) => ranks.GroupBy(r => r).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2);

    /// <summary>How many ways there are to choose none, one, ... all of so many.</summary>
    private static double[] WaysToChoose(int n)
    {
        var ways = new double[n + 1];
        ways[0] = 1;
        for (var c = 1; c <= n; c++) ways[c] = ways[c - 1] * (n - c + 1) / c;
        return ways;
    }

    /// <param name="top">The mean is top / bottom: compared without dividing, so that equally far is equally far.</param>
    private static double Share(double[] weights, long observed, long top, int bottom)
    {
        var far = Math.Abs(observed * bottom - top);
        var (outside, all) = (0.0, 0.0);
        for (var sum = 0; sum < weights.Length; sum++)
        {
            all += weights[sum];
            if (Math.Abs((long)sum * bottom - top) >= far) outside += weights[sum];
        }
        return Math.Min(1, outside / all);
    }
}
