using System.Globalization;
using LscbImpact.Core.Board;

namespace LscbImpact.Core.Returns.Indicators;

public enum PeriodLength { Month, Quarter, Year }

/// <summary>The period of an indicator: a month, a quarter or a year, standing at its last month.</summary>
/// <param name="Length">How long it is.</param>
/// <param name="Last">Its last month.</param>
public readonly record struct Period(PeriodLength Length, Month Last)
{
    /// <summary>"2025-07", "2025-26 Q2", "2024-25", or "2024-09 year" for a year that does not end in March.</summary>
    public override string ToString() => Length switch
    {
        PeriodLength.Month => string.Create(CultureInfo.InvariantCulture, $"{Last.Year}-{Last.Number:00}"),
        PeriodLength.Quarter => Last.Quarter.ToString(),
        _ when Last.Number == 3 => Last.Quarter.Year,
        _ => string.Create(CultureInfo.InvariantCulture, $"{Last.Year}-{Last.Number:00} year"),
    };
}
