using LscbImpact.Core.Board;

namespace LscbImpact.Core.Measures;

/// <summary>A measure's figure for one quarter: value, parts, number counted and where it comes from; or the reason why there is none.</summary>
/// <param name="Value">In the series' unit, not rounded; null with a reason.</param>
/// <param name="Numerator">Null where there is no figure.</param>
/// <param name="Denominator">Null for a count, or a figure that came ready made.</param>
/// <param name="N">Units counted.</param>
/// <param name="Versions">Ids of the versions of returns it is made of.</param>
/// <param name="Note">What the sender said of it.</param>
/// <param name="Why">Why there is no value.</param>
/// <param name="Hidden">There is one, and whoever asks may not see it.</param>
public sealed record QuarterFigure(Quarter Quarter, decimal? Value, decimal? Numerator, decimal? Denominator, long N, IReadOnlyList<int> Versions, string? Note = null, string? Why = null, bool Hidden = false)
{
    public static QuarterFigure None(Quarter quarter, string why) => new(quarter, null, null, null, 0, [], Why: why);
}

/// <summary>A series by quarters, from its first figure to its last, with the quarters between that have none.</summary>
/// <param name="Of">The agency's, locality's or priority's code; empty for the board.</param>
/// <param name="NotIn">Why other quarters have none.</param>
public sealed record MeasureSeries(SeriesDefinition Definition, Grain Grain, string Of, IReadOnlyList<QuarterFigure> Quarters, ReturnsNotIn NotIn)
{
    /// <summary>Rolls monthly points up: a flow's quarter is the sum of its months, a stock's its last month.</summary>
    public static MeasureSeries Roll(SeriesDefinition definition, Grain grain, string of, IEnumerable<MeasurePoint> points, ReturnsNotIn notIn)
    {
        var byQuarter = points.GroupBy(p => p.Month.Quarter).ToDictionary(g => g.Key, g => g.OrderBy(p => p.Month).ToList());
        if (byQuarter.Count == 0) return new MeasureSeries(definition, grain, of, [], notIn);
        // An indicator that ever came for the months within a quarter comes monthly, and a quarter then needs all three.
        var monthly = definition.Measure.Choose is not null && !definition.IsStock && byQuarter.Values.Any(q => q.Exists(p => p.Month != p.Month.Quarter.LastMonth));
        return new MeasureSeries(definition, grain, of,
            [.. Quarter.Range(byQuarter.Keys.Min(), byQuarter.Keys.Max()).Select(q => byQuarter.TryGetValue(q, out var months) ? Figure(definition, q, months, monthly) : QuarterFigure.None(q, notIn.Why(definition, grain, of, q, isLast: false)))], notIn);
    }

    private static QuarterFigure Figure(SeriesDefinition definition, Quarter quarter, List<MeasurePoint> months, bool monthly)
    {
        if (definition.IsStock) months = [months[^1]];
        var versions = months.SelectMany(m => m.Versions).Distinct().Order().ToList();
        var note = months.Select(m => m.Note).LastOrDefault(n => n is not null);
        var numerator = months.Sum(m => (decimal)m.Numerator);
        decimal? denominator = months.Exists(m => m.Denominator is null) ? null : definition.IsRate ? (decimal)months[^1].Denominator!.Value : months.Sum(m => (decimal)m.Denominator!.Value);
        var n = months.Sum(m => m.N);
        if (monthly && months.Count < 3 && definition.Unit is MeasureUnit.Count or MeasureUnit.PerThousand or MeasureUnit.PerTenThousand)
            return new QuarterFigure(quarter, null, numerator, denominator, n, versions, note, $"{months.Count} of 3 months are in");
        if (denominator is null && definition.Unit != MeasureUnit.Count && months.Count > 1)
            return new QuarterFigure(quarter, null, null, null, n, versions, note, "the months came without numerators and denominators, and cannot be added up");
        var value = denominator is null ? numerator : denominator == 0 ? (decimal?)null : numerator / denominator * definition.Multiplier;
        return new QuarterFigure(quarter, value, numerator, denominator, n, versions, note, value is null ? "the denominator is 0" : null);
    }
}
