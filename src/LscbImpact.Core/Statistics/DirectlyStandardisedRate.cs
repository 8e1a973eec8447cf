namespace LscbImpact.Core.Statistics;

/// <summary>One age band: its events, its people, and its people in the standard population.</summary>
public readonly record struct AgeBand(long Events, double Population, double Standard);

/// <summary>
/// The rate an area would have if it had the standard population's ages.
/// <para>Source: Dobson, Kuulasmaa, Eberle and Scherer, Stat Med 1991, with Byar's limits; Public Health England, Technical Guide.</para>
/// </summary>
public static class DirectlyStandardisedRate
{
    private const int FewestEvents = 10;

    public static Answer<RateFigure> Of(IReadOnlyList<AgeBand> bands, double per, double confidence = 0.95)
    {
        if (bands.Count == 0) return new NoFigure("There are no age bands.");
        if (bands.Any(b => b.Events < 0 || b.Standard < 0)) return new NoFigure("A count cannot be below 0.");
        if (bands.Any(b => b.Population <= 0)) return new NoFigure("An age band has nobody in it, so it has no rate.");
        var weights = bands.Sum(b => b.Standard);
        if (weights <= 0) return new NoFigure("The standard population is empty.");
        var events = bands.Sum(b => b.Events);
        if (events < FewestEvents) return new NoFigure($"There are {events} events in all: below {FewestEvents} a standardised rate says nothing.");
        var rate = bands.Sum(b => b.Standard * b.Events / b.Population) / weights;
        var variance = bands.Sum(b => b.Standard * b.Standard * b.Events / (b.Population * b.Population)) / (weights * weights);
        var byar = PoissonRate.Byar(events, confidence);
        double Limit(double count) => (rate + Math.Sqrt(variance / events) * (count - events)) * per;
        return new RateFigure(rate * per, new Interval(Limit(byar.Lower), Limit(byar.Upper)), "Dobson");
    }
}
