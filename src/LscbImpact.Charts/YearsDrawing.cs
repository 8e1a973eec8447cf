namespace LscbImpact.Charts;

/// <param name="Name">Printed at the left.</param>
/// <param name="Texts">One for each year: value and parts, or why there is none.</param>
/// <param name="Shares">Length of each year's bar, 0 to 1; null where there is no figure.</param>
public sealed record DrawnYears(string Name, IReadOnlyList<string> Texts, IReadOnlyList<decimal?> Shares);

/// <summary>A table with bars: each line a measure, each column a year. The bars of a line compare its years, never two measures.</summary>
public sealed record YearsDrawing(string Title, string Stamp, string Description, IReadOnlyList<string> Years, IReadOnlyList<DrawnYears> Rows);
