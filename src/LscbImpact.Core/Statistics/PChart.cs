namespace LscbImpact.Core.Statistics;

/// <summary>
/// The chart of a share: so many out of so many at each date, with wider limits where fewer were counted.
/// <para>Source: Shewhart; Provost and Murray, The Health Care Data Guide; P-prime: Laney, Quality Engineering 2002, for denominators
/// in the thousands, where plain limits are too narrow. Limits are clipped to 0 and 1.</para>
/// </summary>
public static class PChart
{
    /// <returns>Values and limits as shares of 1, or why there are none.</returns>
    public static Answer<AttributeFigure> Of(IEnumerable<DatedCount> counts, bool prime = false) =>
        AttributeChart.Of(counts, prime, 1, (centre, n) => Math.Sqrt(centre * (1 - centre) / n));
}
