namespace LscbImpact.Core.Statistics;

/// <summary>
/// Corrects several p-values for having looked several times.
/// <para>Source: Holm, Scand J Stat 1979; agreed with R's p.adjust.</para>
/// </summary>
public static class Holm
{
    /// <param name="ps">A missing one stays missing and does not count as a look.</param>
    public static IReadOnlyList<double?> Adjust(IReadOnlyList<double?> ps)
    {
        var order = Enumerable.Range(0, ps.Count).Where(i => ps[i] is not null).OrderBy(i => ps[i]).ToList();
        var adjusted = new double?[ps.Count];
        var largest = 0.0;
        for (var rank = 0; rank < order.Count; rank++)
        {
            largest = Math.Max(largest, Math.Min(1, ps[order[rank]]!.Value * (order.Count - rank)));
            adjusted[order[rank]] = largest;
        }
        return adjusted;
    }
}
