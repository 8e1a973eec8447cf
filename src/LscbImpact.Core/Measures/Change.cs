namespace LscbImpact.Core.Measures;

/// <summary>
/// The difference between two figures of a series. Two percentages differ by percentage points; counts and rates change by per cent
/// of the first; means by their own unit.
/// </summary>
/// <param name="Difference">Later minus earlier, in the unit.</param>
/// <param name="Unit">"percentage points", "per cent" or "" for the series' own unit.</param>
public sealed record Change(decimal Difference, string Unit)
{
    public const string Points = "percentage points";
    public const string PerCent = "per cent";

    /// <returns>Null when either figure is missing, or when counts changed from 0, of which there is no percentage.</returns>
    public static Change? Between(decimal? earlier, decimal? later, MeasureUnit unit) => (earlier, later) switch
    {
        (null, _) or (_, null) => null,
        ({ } a, { } b) when unit == MeasureUnit.Percent => new Change(b - a, Points),
        ({ } a, { } b) when unit is MeasureUnit.Mean or MeasureUnit.Days or MeasureUnit.PerHundred => new Change(b - a, ""),
        (0, _) => null,
        ({ } a, { } b) => new Change((b - a) / a * 100, PerCent),
    };
}
