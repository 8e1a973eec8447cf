namespace LscbImpact.Core.Statistics;

/// <param name="Useful">Points not on the centre line: the others neither break a run nor belong to one.</param>
/// <param name="LongestRunLimit">A longer run than this is a signal.</param>
/// <param name="CrossingsLimit">Fewer crossings than this are a signal.</param>
public sealed record RunsFigure(int Useful, int LongestRun, int LongestRunLimit, int Crossings, int CrossingsLimit)
{
    /// <summary>Unlikely to be chance alone.</summary>
    public bool Signal => LongestRun > LongestRunLimit || Crossings < CrossingsLimit;

    /// <summary>Too few useful points for the rules to find anything but the plainest shift.</summary>
    public bool TooFew => Useful < 10;
}

public sealed record RunChartFigure(decimal Median, RunsFigure Runs);

/// <summary>
/// The run chart: a median, and whether the points cross it as often as chance would have them. It needs no limits, so it suits rare counts.
/// <para>Source: Anhøj and Olesen, PLoS ONE 2014; Schilling, Coll Math J 1990 (longest run: log2 n + 3, rounded as R does; crossings: 5% of the binomial).</para>
/// </summary>
public static class RunChart
{
    public static Answer<RunChartFigure> Of(IReadOnlyList<decimal> values)
    {
        if (values.Count == 0) return new NoFigure("There are no values to chart.");
        if (values.Count == 1) return new NoFigure("There is only one value: a run chart takes at least two.");
        if (values.All(v => v == values[0])) return new NoFigure("Every value is the same, so there are no runs to judge.");
        var median = Spread.Median(values);
        var runs = Runs([.. values.Select(v => Math.Sign(v - median))]);
        return runs.Figure is { } figure ? new RunChartFigure(median, figure) : new NoFigure(runs.Reason!);
    }

    /// <param name="sides">-1, 0 or 1 for each point below, on or above its centre line.</param>
    public static Answer<RunsFigure> Runs(IReadOnlyList<int> sides)
    {
        var useful = sides.Where(s => s != 0).ToList();
        if (useful.Count < 2) return new NoFigure("Fewer than two points lie off the centre line, so there are no runs to judge.");
        var (longest, length, crossings) = (1, 1, 0);
        for (var i = 1; i < useful.Count; i++)
        {
            length = useful[i] == useful[i - 1] ? length + 1 : 1;
            if (length == 1) crossings++;
            longest = Math.Max(longest, length);
        }
        return new RunsFigure(useful.Count, longest, (int)Math.Round(Math.Log2(useful.Count), MidpointRounding.ToEven) + 3, crossings, Quantiles.Half(0.05, useful.Count - 1));
    }
}
