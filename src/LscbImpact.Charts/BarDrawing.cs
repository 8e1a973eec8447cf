namespace LscbImpact.Charts;

/// <param name="Name">Printed at the left.</param>
/// <param name="Text">Printed at the bar's end: value and parts.</param>
/// <param name="Value">Null where there is no figure, and the text says why.</param>
public sealed record DrawnBar(string Name, decimal? Value, string Text);

/// <summary>One figure for each of several places, as bars from zero. Not in order of size: this is no league table.</summary>
public sealed record BarDrawing(string Title, string Stamp, string Description, IReadOnlyList<DrawnBar> Bars, decimal? Target, string? TargetText, bool IsPercent);
