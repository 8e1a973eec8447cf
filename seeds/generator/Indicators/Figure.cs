namespace LscbImpact.Seeds.Indicators;

/// <summary>One figure as its sender knows it.</summary>
/// <param name="Period">A <see cref="Quarter"/>, or a <see cref="Month"/>.</param>
/// <param name="Numerator">A number, or what is written in its place.</param>
internal sealed record Figure(string Code, object Period, object? Numerator, decimal? Denominator = null)
{
    /// <summary>Whose figure it is; null for the whole area.</summary>
    public string? Agency { get; init; }

    public string? Locality { get; init; }

    public string? Level { get; init; }

    public object? Value { get; init; }

    /// <summary>As printed in another report.</summary>
    public string? Published { get; init; }

    public decimal Share => Numerator is int number ? number / Denominator!.Value : 0;
}

internal readonly record struct Month(DateOnly First);
