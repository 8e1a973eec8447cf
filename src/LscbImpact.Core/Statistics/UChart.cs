namespace LscbImpact.Core.Statistics;

/// <summary>
/// The chart of a rate: events over people, cases or days, of which there may be several each.
/// <para>Source: Shewhart; Provost and Murray, The Health Care Data Guide; U-prime: Laney, Quality Engineering 2002. Limits are clipped to 0.</para>
/// </summary>
public static class UChart
{
    /// <returns>Values and limits per one of the denominator, or why there are none.</returns>
    public static Answer<AttributeFigure> Of(IEnumerable<DatedCount> counts, bool prime = false) =>
        AttributeChart.Of(counts, prime, null, (centre, n) => Math.Sqrt(centre / n));
}
