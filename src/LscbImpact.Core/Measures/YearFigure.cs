using LscbImpact.Core.Board;

namespace LscbImpact.Core.Measures;

/// <summary>A measure's figure for one financial year; or the reason why there is none.</summary>
/// <param name="Quarters">Quarters of the year that have a figure.</param>
public sealed record YearFigure(string Year, decimal? Value, decimal? Numerator, decimal? Denominator, long N, int Quarters, string? Why)
{
    /// <summary>
    /// A flow's year is the sum of its quarters' parts, a stock's its last quarter; percentages are never averaged. A count needs all
    /// four quarters, or a missing return would look like a fall.
    /// </summary>
    public static YearFigure Of(SeriesDefinition definition, int startYear, IEnumerable<QuarterFigure> figures)
    {
        var year = Quarter.FinancialYear(startYear);
        var ofYear = figures.Where(f => f.Quarter.StartYear == startYear).ToList();
        var known = ofYear.Where(f => f.Value is not null).OrderBy(f => f.Quarter).ToList();
        YearFigure None(string why) => new(year, null, null, null, 0, known.Count, why);
        if (ofYear.Find(f => f.Hidden && (!definition.IsStock || f.Quarter.Number == 4)) is { } hidden) return None($"{hidden.Quarter} is hidden");
        if (known.Count == 0) return None("no quarter of the year has a figure");
        if (definition.Measure.Parts is Parts.LargestAgency or Parts.EffectiveAgencies) return None("the quarters' figures cannot be added up to a year's");
        if (definition.IsStock) return known[^1] is { Quarter.Number: 4 } end ? new(year, end.Value, end.Numerator, end.Denominator, end.N, known.Count, null) : None("the year's last quarter has no figure");
        var based = known.TrueForAll(f => f.Denominator is not null);
        if (!based && definition.Unit != MeasureUnit.Count) return None("the quarters came without numerators and denominators, and cannot be added up");
        if (!based || definition.IsRate)
            if (known.Count < 4) return None($"{known.Count} of 4 quarters have a figure");
        var numerator = known.Sum(f => f.Numerator ?? f.Value!.Value);
        decimal? denominator = !based ? null : definition.IsRate ? known[^1].Denominator : known.Sum(f => f.Denominator!.Value);
        if (denominator == 0) return None("the denominator is 0");
        return new(year, denominator is { } d ? numerator / d * definition.Multiplier : numerator, numerator, denominator, known.Sum(f => f.N), known.Count, null);
    }

    /// <summary>The same parts as a quarter's figure has them, for the words and texts of figures.</summary>
    public QuarterFigure AsFigure() => new(Quarter.Of(int.Parse(Year[..4], System.Globalization.CultureInfo.InvariantCulture), 4), Value, Numerator, Denominator, N, [], Why: Why);
}
