namespace LscbImpact.Core.Statistics;

/// <summary>A count out of, or over, a denominator at a date; a count alone has the denominator 1.</summary>
public readonly record struct DatedCount(DateOnly Date, decimal Count, decimal Denominator);

/// <param name="Value">Count over denominator.</param>
/// <param name="Lower">Limit for a denominator of this size; null where no limits can be worked out.</param>
/// <param name="Side">1 above the centre line, -1 below, exactly 0 on it.</param>
public sealed record AttributePoint(DateOnly Date, decimal Count, decimal Denominator, double Value, double? Lower, double? Upper, int Side)
{
    public bool OutsideHigh => Value > Upper;

    public bool OutsideLow => Value < Lower;
}

/// <param name="SigmaZ">On a prime chart, how many times the spread is what counting alone would give.</param>
/// <param name="Runs">The run rules about the centre line.</param>
public sealed record AttributeFigure(double Centre, double? SigmaZ, IReadOnlyList<AttributePoint> Points, Answer<RunsFigure> Runs, IReadOnlyList<string> Notes);

/// <summary>What P, U and C charts have in common: a centre weighted by denominators, and limits three standard errors away.</summary>
internal static class AttributeChart
{
    /// <summary>Average moving range over standard deviation, for ranges of two.</summary>
    private const double RangeOfTwo = 1.128;

    /// <param name="error">Standard error of a point by its centre and denominator.</param>
    /// <param name="ceiling">What a value cannot exceed; null when there is no such thing.</param>
    public static Answer<AttributeFigure> Of(IEnumerable<DatedCount> counts, bool prime, double? ceiling, Func<double, double, double> error)
    {
        var all = counts.OrderBy(c => c.Date).ToList();
        if (all.Zip(all.Skip(1)).Any(p => p.First.Date == p.Second.Date)) return new NoFigure("Two rows share a date: a chart needs one a date.");
        if (all.Any(c => c.Count < 0 || c.Denominator < 0)) return new NoFigure("A count cannot be below 0.");
        if (ceiling is not null && all.Where(c => c.Count > c.Denominator).ToList() is [var wrong, ..]) return new NoFigure($"On {wrong.Date:yyyy-MM-dd} the numerator ({wrong.Count:0.##}) is larger than its denominator ({wrong.Denominator:0.##}).");
        var notes = all.Where(c => c.Denominator == 0).Select(c => $"The denominator of {c.Date:yyyy-MM-dd} is 0: left out.").ToList();
        var used = all.Where(c => c.Denominator > 0).ToList();
        if (used.Count == 0) return new NoFigure(all.Count == 0 ? "There are no values to chart." : "Every denominator is 0, so there is nothing to chart.");
        if (used.Count == 1) return new NoFigure("There is only one value: a control chart takes at least two.");
        var (count, denominator) = (used.Sum(c => c.Count), used.Sum(c => c.Denominator));
        var centre = (double)(count / denominator);
        if (count == 0) notes.Add("Every count is 0: there is no variation to work limits out from.");
        else if (ceiling is not null && count == denominator) notes.Add("Every numerator is its denominator: there is no variation to work limits out from.");
        var limited = count > 0 && !(ceiling is not null && count == denominator);
        var sigma = prime && limited ? SigmaZ([.. used.Select(c => ((double)(c.Count / c.Denominator) - centre) / error(centre, (double)c.Denominator))], notes) : null;
        limited = limited && !(prime && sigma is null);
        if (limited && used.Count < XmrChart.SettledFrom) notes.Add($"Trial limits from {used.Count} points: they settle at {XmrChart.SettledFrom}.");
        var points = used.Select(c =>
        {
            var reach = limited ? 3 * error(centre, (double)c.Denominator) * (sigma ?? 1) : (double?)null;
            return new AttributePoint(c.Date, c.Count, c.Denominator, (double)(c.Count / c.Denominator),
                reach is null ? null : Math.Max(0, centre - reach.Value), reach is null ? null : Math.Min(ceiling ?? double.MaxValue, centre + reach.Value),
                Math.Sign(c.Count / c.Denominator - count / denominator));
        }).ToList();
        return new AttributeFigure(centre, sigma, points, RunChart.Runs([.. points.Select(p => p.Side)]), notes);
    }

    private static double? SigmaZ(List<double> z, List<string> notes)
    {
        var sigma = z.Zip(z.Skip(1), (a, b) => Math.Abs(b - a)).Average() / RangeOfTwo;
        if (sigma > 1e-12) return sigma;
        notes.Add("No point differs from the one before: there is no variation to work limits out from.");
        return null;
    }
}
