namespace LscbImpact.Core.Statistics;

/// <summary>
/// The chart of a count of events where the opportunity is the same at each date.
/// <para>Source: Shewhart; Provost and Murray, The Health Care Data Guide. Limits are clipped to 0.</para>
/// </summary>
public static class CChart
{
    public static Answer<AttributeFigure> Of(IEnumerable<DatedValue> counts) =>
        AttributeChart.Of(counts.Select(c => new DatedCount(c.Date, c.Value, 1)), false, null, (centre, _) => Math.Sqrt(centre));
}
