namespace LscbImpact.Core.Statistics;

/// <param name="Method">"Exact" or "Byars".</param>
public sealed record RateFigure(double Value, Interval Interval, string Method);

/// <summary>
/// A rate per so many people, from a count of events: exact Poisson limits below 10 events, Byar's approximation from 10.
/// <para>Source: Breslow and Day, Statistical Methods in Cancer Research II, 1987; Public Health England, Technical Guide on
/// Confidence Intervals; agreed case by case with PHEindicatormethods 2.1.0 and R's poisson.test.</para>
/// </summary>
public static class PoissonRate
{
    private const int ByarFrom = 10;

    /// <param name="events">Events; may be more than people.</param>
    /// <param name="population">People, or person-years.</param>
    /// <param name="per">10,000 for a rate per 10,000.</param>
    public static Answer<RateFigure> Of(long events, double population, double per, double confidence = 0.95)
    {
        if (events < 0) return new NoFigure("A count of events cannot be below 0.");
        if (!double.IsFinite(population) || population <= 0) return new NoFigure("The population is 0 or missing, so there is no rate.");
        if (!double.IsFinite(per) || per <= 0) return new NoFigure("A rate is per so many people: the multiplier has to be above 0.");
        var limits = events < ByarFrom ? Exact(events, confidence) : Byar(events, confidence);
        double Scaled(double count) => count / population * per;
        return new RateFigure(Scaled(events), new Interval(Scaled(limits.Lower), Scaled(limits.Upper)), events < ByarFrom ? "Exact" : "Byars");
    }

    /// <summary>Exact limits of a count of events.</summary>
    public static Interval Exact(long events, double confidence)
    {
        var tail = (1 - confidence) / 2;
        return new Interval(events == 0 ? 0 : Quantiles.ChiSquared(tail, 2.0 * events) / 2, Quantiles.ChiSquared(1 - tail, 2.0 * events + 2) / 2);
    }

    /// <summary>Byar's limits of a count of events.</summary>
    public static Interval Byar(long events, double confidence)
    {
        var z = Quantiles.NormalReach(confidence);
        double x = events, next = x + 1;
        return new Interval(x * Math.Pow(1 - 1 / (9 * x) - z / (3 * Math.Sqrt(x)), 3), next * Math.Pow(1 - 1 / (9 * next) + z / (3 * Math.Sqrt(next)), 3));
    }
}
