namespace LscbImpact.Core.Statistics;

/// <summary>How far an area lies from the average of all areas: beyond the 95% or the 99.8% limits, or within.</summary>
public enum FunnelPlace { Within, High, VeryHigh, Low, VeryLow }

/// <param name="Inner">95% limits around the average for an area of this size; null for rates, which are judged by their own limits.</param>
/// <param name="Outer">99.8% limits.</param>
public sealed record FunnelArea(double Value, Interval? Inner, Interval? Outer, FunnelPlace Place);

public sealed record FunnelFigure(double Average, IReadOnlyList<FunnelArea> Areas);

/// <summary>
/// Areas against their own average: limits that open like a funnel towards small areas.
/// <para>Source: Spiegelhalter, Stat Med 2005; limits of shares are those of the score test (Wilson's interval turned round);
/// agreed case by case with PHEindicatormethods 2.1.0.</para>
/// </summary>
public static class Funnel
{
    /// <summary>2 and 3 standard errors, as they are called: one-sided 0.025 and 0.001.</summary>
    private const double Inner = 0.95, Outer = 0.998;

    public static Answer<FunnelFigure> OfShares(IReadOnlyList<Share> areas)
    {
        if (areas.Count < 2) return new NoFigure("A funnel compares areas with each other: it takes at least two.");
        var average = (double)areas.Sum(a => a.Numerator) / areas.Sum(a => a.Denominator);
        return new FunnelFigure(average, [.. areas.Select(a =>
        {
            var (inner, outer) = (Around(average, a.Denominator, Inner), Around(average, a.Denominator, Outer));
            // Judged by the area's own interval, which is the same and cannot differ by a clipped limit.
            return new FunnelArea(a.Value, inner, outer, Place(Wilson.Of(a, Inner), Wilson.Of(a, Outer), average));
        })]);
    }

    /// <param name="areas">Events and people of each area.</param>
    public static Answer<FunnelFigure> OfRates(IReadOnlyList<(long Events, double Population)> areas, double per)
    {
        if (areas.Count < 2) return new NoFigure("A funnel compares areas with each other: it takes at least two.");
        var placed = new List<FunnelArea>();
        var average = areas.Sum(a => a.Events) / areas.Sum(a => a.Population) * per;
        foreach (var (events, population) in areas)
        {
            var inner = PoissonRate.Of(events, population, per, Inner);
            var outer = PoissonRate.Of(events, population, per, Outer);
            if (inner.Figure is null || outer.Figure is null) return new NoFigure(inner.Reason!);
            placed.Add(new FunnelArea(inner.Figure.Value, null, null, Place(inner.Figure.Interval, outer.Figure.Interval, average)));
        }
        return new FunnelFigure(average, placed);
    }

    private static Interval Around(double average, long n, double confidence)
    {
        var reach = Quantiles.NormalReach(confidence) * Math.Sqrt(average * (1 - average) / n);
        return new Interval(Math.Max(0, average - reach), Math.Min(1, average + reach));
    }

    private static FunnelPlace Place(Interval inner, Interval outer, double average) =>
        outer.Lower > average ? FunnelPlace.VeryHigh : outer.Upper < average ? FunnelPlace.VeryLow
        : inner.Lower > average ? FunnelPlace.High : inner.Upper < average ? FunnelPlace.Low : FunnelPlace.Within;
}
