using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Charts;

/// <param name="Name">Printed at the left.</param>
/// <param name="Text">Printed at the bar's end: value and parts.</param>
/// <param name="Value">Null where there is no figure, and the text says why.</param>
public sealed record DrawnBar(string Name, decimal? Value, string Text);

/// <summary>One figure for each of several places, as bars from zero. Not in order of size: this is no league table.</summary>
public sealed record BarDrawing(string Title, string Stamp, string Description, IReadOnlyList<DrawnBar> Bars, decimal? Target, string? TargetText, bool IsPercent)
{
    /// <summary>How many of an analyst's own pairs improved, stayed and got worse.</summary>
    public static BarDrawing Of(OwnFileTable file, PairedFigure change, bool higherIsBetter)
    {
        var title = string.Join(" to ", file.Columns.Select(c => c.Heading));
        var (improved, worse) = higherIsBetter ? (change.Rose, change.Fell) : (change.Fell, change.Rose);
        DrawnBar Bar(string name, int n) => new(name, n, $"{n} of {change.N} ({FigureText.Number(100m * n / change.N, 0)}%)");
        DrawnBar[] bars = [Bar("Improved", improved), Bar("Same", change.Same), Bar("Worse", worse)];
        return new BarDrawing(title, "From a file of one's own, not checked and not published", $"{title}: {string.Join(", ", bars.Select(b => $"{b.Name.ToLowerInvariant()} {b.Text}"))}.", bars, null, null, false);
    }
}
