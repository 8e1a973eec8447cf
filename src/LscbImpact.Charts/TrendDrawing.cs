using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Charts;

/// <param name="Slot">Position on the axis of periods, from 0; a period without a value is an empty slot.</param>
/// <param name="Judgement">Decides shape and colour.</param>
/// <param name="Greyed">From trial limits: the signal is shown but not pressed.</param>
public sealed record DrawnPoint(int Slot, decimal Value, XmrSignal Signal, XmrJudgement Judgement, bool Greyed);

/// <param name="From">First slot.</param>
/// <param name="To">Last slot.</param>
public sealed record DrawnLimits(int From, int To, decimal Mean, decimal? Lower, decimal? Upper, bool Trial);

/// <summary>A straight line between two points of the axis, with its name at its end.</summary>
public sealed record DrawnLine(int From, decimal FromValue, int To, decimal ToValue, bool Dashed, string Name);

public sealed record DrawnTarget(int From, int To, decimal Value);

/// <param name="Slot">Where on the axis, as a fraction of slots.</param>
public sealed record DrawnMarker(double Slot, string Text, bool Breaks);

/// <summary>
/// All that a trend chart shows, as plain values: made from a published trend or from an analyst's own file, and from nothing else.
/// </summary>
public sealed partial record TrendDrawing
{
    private TrendDrawing() { }

    public required string Title { get; init; }

    /// <summary>Audience and source, printed in the picture.</summary>
    public required string Stamp { get; init; }

    /// <summary>What the picture shows, in a few sentences, for those who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>A label for each slot, of which as many are printed as fit.</summary>
    public required IReadOnlyList<string> Slots { get; init; }

    public required IReadOnlyList<DrawnPoint> Points { get; init; }

    public required IReadOnlyList<DrawnLimits> Limits { get; init; }

    public required IReadOnlyList<DrawnTarget> Targets { get; init; }

    public required IReadOnlyList<DrawnMarker> Markers { get; init; }

    /// <summary>What the centre line is.</summary>
    public string CentreName { get; init; } = "Mean";

    public IReadOnlyList<DrawnLine> Lines { get; init; } = [];

    public required bool IsPercent { get; init; }

    /// <summary>Decimals of the figures printed beside lines.</summary>
    public required int Decimals { get; init; }

    public static TrendDrawing Of(Trend trend)
    {
        var start = trend.Points.Count == 0 ? default : trend.Points[0].Quarter;
        int Slot(Quarter quarter) => quarter.Ordinal - start.Ordinal;
        var groups = trend.Points.Where(p => p.Xmr is not null).GroupBy(p => p.Xmr!.Group).Select(g => (First: Slot(g.First().Quarter), Last: Slot(g.Last().Quarter), Xmr: g.First().Xmr!, Shown: trend.Shown(g.Key))).ToList();
        var shown = groups.ToDictionary(g => g.Xmr.Group, g => g.Shown);
        return new TrendDrawing
        {
            Title = trend.Series.Title,
            Stamp = trend.Series.Audience.Stamp,
            Description = Narrative.OfChart(trend),
            Slots = [.. trend.Points.Select(p => p.Quarter.ToString())],
            Points = [.. trend.Points.Where(p => p.Xmr is not null).Select(p => shown[p.Xmr!.Group] == LimitsShown.None
                ? new DrawnPoint(Slot(p.Quarter), p.Xmr.Value, XmrSignal.None, XmrJudgement.Common, false)
                : new DrawnPoint(Slot(p.Quarter), p.Xmr.Value, p.Xmr.Signal, p.Xmr.Judgement, shown[p.Xmr.Group] == LimitsShown.Trial))],
            Limits = [.. groups.Where(g => g.Shown != LimitsShown.None).Select(g => (Group: g, Limits: trend.Reachable(g.Xmr.Limits!.Value))).Select(g => new DrawnLimits(g.Group.First, g.Group.Last, g.Group.Xmr.Mean, g.Limits.Lower, g.Limits.Upper, g.Group.Shown == LimitsShown.Trial))],
            Targets = Runs(trend.Targets.OrderBy(t => t.Key).Select(t => (Slot(t.Key), t.Value))),
            Markers = [.. trend.Markers.Select(m => new DrawnMarker(Slot(Quarter.Of(m.Date)) + Within(m.Date) - 0.5, m.Text, m.Breaks))],
            IsPercent = trend.Series.Definition.Unit == MeasureUnit.Percent,
            Decimals = trend.Series.Definition.Unit is MeasureUnit.Percent or MeasureUnit.Count ? 0 : 1,
        };
    }

    private static double Within(DateOnly date) => (date.DayNumber - Quarter.Of(date).FirstDay.DayNumber) / 92.0;

    /// <summary>Neighbouring slots with the same target as one line.</summary>
    private static List<DrawnTarget> Runs(IEnumerable<(int Slot, decimal Value)> targets)
    {
        var runs = new List<DrawnTarget>();
        foreach (var (slot, value) in targets)
            if (runs.Count > 0 && runs[^1].Value == value && runs[^1].To == slot - 1) runs[^1] = runs[^1] with { To = slot };
            else runs.Add(new DrawnTarget(slot, slot, value));
        return runs;
    }
}
