using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards;

/// <summary>What may be drawn of limits: none under 5 points or where hardly anything varies, dashed trial limits from 5 to 12, settled limits from 13.</summary>
public enum LimitsShown { None, Trial, Settled }

/// <summary>Something that happened and is marked on the chart.</summary>
/// <param name="Breaks">Figures before and after are not comparable.</param>
public sealed record TrendMarker(DateOnly Date, string Text, bool Breaks)
{
    /// <summary>The text of a day that somebody chose to look at, and that no event is recorded for.</summary>
    public const string Chosen = "Day chosen";
}

/// <param name="Xmr">Where the point stands on the control chart; null where there is no figure.</param>
public sealed record TrendPoint(QuarterFigure Figure, XmrPoint? Xmr)
{
    public Quarter Quarter => Figure.Quarter;
}

/// <summary>A published series with its control chart, target and markers: what trend charts, signals and sentences are made from.</summary>
public sealed class Trend
{
    private const int FewestForLimits = 5;

    private Trend(PublishedSeries series, IReadOnlyList<TrendPoint> points, XmrResult xmr, IReadOnlyDictionary<Quarter, decimal> targets, IReadOnlyList<TrendMarker> markers, IReadOnlyList<Rebase> rebases)
    {
        Series = series;
        Points = points;
        Xmr = xmr;
        Targets = targets;
        Markers = markers;
        Rebases = rebases;
    }

    public PublishedSeries Series { get; }

    /// <summary>Every quarter from the first figure to the last; those without a figure are gaps.</summary>
    public IReadOnlyList<TrendPoint> Points { get; }

    public XmrResult Xmr { get; }

    /// <summary>The target of each quarter that has one: set for its year, never back in time.</summary>
    public IReadOnlyDictionary<Quarter, decimal> Targets { get; }

    public IReadOnlyList<TrendMarker> Markers { get; }

    /// <summary>Recorded decisions to work the limits out anew.</summary>
    public IReadOnlyList<Rebase> Rebases { get; }

    /// <summary>Points since limits were last worked out anew.</summary>
    public int PointsInLastGroup => Xmr.Points.Count == 0 ? 0 : Xmr.Points.Count(p => p.Group == Xmr.Points[^1].Group);

    /// <summary>What may be shown of the last group's limits and signal.</summary>
    public LimitsShown Limits => Xmr.Points.Count == 0 ? LimitsShown.None : Shown(Xmr.Points[^1].Group);

    /// <summary>There are quarters enough for limits, but hardly any variation to work them out from.</summary>
    public bool HardlyVaries => PointsInLastGroup >= FewestForLimits && Limits == LimitsShown.None;

    /// <summary>The last figure is not the same as the one before it.</summary>
    public bool LastIsOther => Xmr.Points.Count > 1 && Xmr.Points[^1].Value != Xmr.Points[^2].Value;

    /// <summary>The last quarter's figure is on the wanted side of its target.</summary>
    public bool MeetsTarget => Targets.TryGetValue(Points[^1].Quarter, out var target) && Points[^1].Figure.Value is { } value && (BetterOf(Series.Definition.Better) == Better.Up ? value >= target : value <= target);

    /// <summary>A point's limits, each only where a figure can reach it: none under 0 where no figure is, none over 100% where no share is.</summary>
    public (decimal? Lower, decimal? Upper) Reachable(XmrLimits limits)
    {
        var share = Series.Definition.Unit == MeasureUnit.Percent && Xmr.Points.All(p => p.Value <= 100);
        return (limits.Lower < 0 && Xmr.Points.All(p => p.Value >= 0) ? null : limits.Lower, share && limits.Upper > 100 ? null : limits.Upper);
    }

    /// <summary>
    /// What may be shown of one group's limits and signals. Where most points are the same as the one before, limits are made of a few
    /// ranges and a run of noughts lies "below the mean": the chart cannot tell (docs/decisions/0010).
    /// </summary>
    public LimitsShown Shown(int group)
    {
        var values = Xmr.Points.Where(p => p.Group == group).Select(p => p.Value).ToList();
        return values.Count < FewestForLimits || HardlyVary(values) ? LimitsShown.None : values.Count < XmrChart.SettledFrom ? LimitsShown.Trial : LimitsShown.Settled;
    }

    /// <summary>Most are the same as the one before, and the last seven have not all left the value that most had until then: that is no chance.</summary>
    private static bool HardlyVary(List<decimal> values)
    {
        if (values.Zip(values.Skip(1)).Count(p => p.First == p.Second) * 2 <= values.Count - 1) return false;
        if (values.Count < FewestForLimits + XmrRules.RunLength) return true;
        var usual = values[..^XmrRules.RunLength].GroupBy(v => v).MaxBy(g => g.Count())!.Key;
        return values[^XmrRules.RunLength..].Contains(usual);
    }

    /// <summary>The trend up to a quarter, as it was known then.</summary>
    /// <param name="series">The series.</param>
    /// <param name="upTo">The last quarter to show.</param>
    /// <param name="targets">The board's targets.</param>
    /// <param name="events">The board's events; a breaking one starts new limits as a rebase does.</param>
    /// <param name="rebases">Recorded rebases of this series.</param>
    public static Trend Of(PublishedSeries series, Quarter upTo, IEnumerable<MeasureTarget> targets, IEnumerable<BoardEvent> events, IEnumerable<Rebase> rebases)
    {
        var figures = series.Figures.Where(f => f.Quarter <= upTo).ToList();
        while (figures.Count > 0 && figures[^1].Quarter < upTo) figures.Add(series.At(figures[^1].Quarter.Plus(1)));
        var values = figures.Where(f => f.Value is not null).Select(f => new DatedValue(f.Quarter.FirstDay, f.Value!.Value)).ToList();
        var byQuarter = TargetsOf(series.Definition, figures, targets);
        var markers = figures.Count == 0 ? [] : MarkersOf(series.Definition, figures[0].Quarter.FirstDay, upTo.LastDay, events);
        var decided = rebases.Where(r => r.Series == series.Definition.Id).OrderBy(r => r.From).ToList();
        var breaks = markers.Where(m => m.Breaks).Select(m => m.Date).Concat(decided.Select(r => r.From)).Select(d => Quarter.Of(d).FirstDay).Distinct().Where(d => values.Count > 0 && d <= values[^1].Date).ToList();
        decimal? target = values.Count > 0 && byQuarter.TryGetValue(Quarter.Of(values[^1].Date), out var last) ? last : null;
        var xmr = XmrChart.Compute(values, new XmrOptions(BetterOf(series.Definition.Better), target, breaks));
        var placed = xmr.Points.ToDictionary(p => Quarter.Of(p.Date));
        return new Trend(series, [.. figures.Select(f => new TrendPoint(f, placed.GetValueOrDefault(f.Quarter)))], xmr, byQuarter, markers, decided);
    }

    /// <summary>The same trend with a day marked, if nothing is recorded for it and it lies within.</summary>
    public Trend Marked(DateOnly day) => Points.Count == 0 || Markers.Any(m => m.Date == day) || day < Points[0].Quarter.FirstDay || day > Points[^1].Quarter.LastDay ? this
        : new Trend(Series, Points, Xmr, Targets, [.. Markers.Append(new TrendMarker(day, TrendMarker.Chosen, false)).OrderBy(m => m.Date)], Rebases);

    public static Better BetterOf(GoodDirection direction) => direction switch
    {
        GoodDirection.Higher => Better.Up,
        GoodDirection.Lower => Better.Down,
        _ => Better.Neither,
    };

    private static Dictionary<Quarter, decimal> TargetsOf(SeriesDefinition definition, List<QuarterFigure> figures, IEnumerable<MeasureTarget> targets)
    {
        var byYear = targets.Where(t => Names(definition, t.Measure)).GroupBy(t => t.Year).ToDictionary(g => g.Key, g => g.First().Target);
        return figures.Where(f => byYear.ContainsKey(f.Quarter.Year)).ToDictionary(f => f.Quarter, f => byYear[f.Quarter.Year]);
    }

    private static List<TrendMarker> MarkersOf(SeriesDefinition definition, DateOnly from, DateOnly to, IEnumerable<BoardEvent> events) =>
        [.. events.Where(e => e.Date >= from && e.Date <= to && (e.Measures is null || e.Measures.Split(';', StringSplitOptions.TrimEntries).Any(m => Names(definition, m))))
            .OrderBy(e => e.Date).Select(e => new TrendMarker(e.Date, e.WhatChanged, e.BreaksSeries == true))];

    /// <summary>A register names a series by its own id, its measure's id, or an indicator's bare code.</summary>
    private static bool Names(SeriesDefinition definition, string name) =>
        name == definition.Id || name == definition.Measure.Id || definition.Id == $"indicator.{name}";
}
