namespace LscbImpact.Charts;

/// <param name="Name">Printed above.</param>
/// <param name="Values">One for each period; null is a gap.</param>
/// <param name="Last">Printed at the last value.</param>
public sealed record DrawnMultiple(string Name, IReadOnlyList<decimal?> Values, string Last);

/// <summary>The same measure at several places, each in a small chart of its own on one scale.</summary>
/// <param name="First">Label of the first period.</param>
/// <param name="Final">Label of the last period.</param>
public sealed record MultiplesDrawing(string Title, string Stamp, string Description, string First, string Final, IReadOnlyList<DrawnMultiple> Multiples, bool IsPercent, int Decimals);
