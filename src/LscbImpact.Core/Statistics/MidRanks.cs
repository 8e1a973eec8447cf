namespace LscbImpact.Core.Statistics;

/// <summary>Ranks from 1, the tied ones sharing their middle; doubled, so that they are whole numbers.</summary>
public sealed record MidRanks(IReadOnlyList<int> Doubled, IReadOnlyList<int> TieSizes)
{
    public bool HasTies => TieSizes.Any(t => t > 1);

    /// <summary>Sum of t^3 - t over groups of ties, the correction in every variance of ranks.</summary>
    public double TieCubes => TieSizes.Sum(t => Math.Pow(t, 3) - t);

    public static MidRanks Of(IReadOnlyList<decimal> values)
    {
        var order = Enumerable.Range(0, values.Count).OrderBy(i => values[i]).ToList();
        var doubled = new int[values.Count];
        var ties = new List<int>();
        for (var start = 0; start < order.Count;)
        {
            var end = start + 1;
            while (end < order.Count && values[order[end]] == values[order[start]]) end++;
            for (var i = start; i < end; i++) doubled[order[i]] = start + end + 1;
            ties.Add(end - start);
            start = end;
        }
        return new MidRanks(doubled, ties);
    }
}
