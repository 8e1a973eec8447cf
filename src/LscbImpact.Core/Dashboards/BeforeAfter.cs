using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards;

/// <summary>
/// A measure before and after a date: two lines where there are quarters enough, else the control chart with the date marked. It says
/// what coincided with the date, and never why.
/// </summary>
/// <param name="What">The event of that day; null for a day that somebody chose.</param>
/// <param name="Lines">The two lines; or why none are drawn.</param>
/// <param name="Others">What else is recorded in the time looked at.</param>
public sealed record BeforeAfter(DateOnly Date, string? What, Answer<SegmentedFigure> Lines, IReadOnlyList<string> Sentences, IReadOnlyList<TrendMarker> Others)
{
    public static BeforeAfter Of(Trend trend, DateOnly date)
    {
        var marked = trend.Markers.Where(m => m.Date == date && m.Text != TrendMarker.Chosen).ToList();
        var others = trend.Markers.Where(m => m.Date != date).ToList();
        var lines = LinesOf(trend, date, marked.Any(m => m.Breaks), out var stretch);
        var what = marked.Count == 0 ? null : string.Join("; ", marked.Select(m => m.Text));
        return new BeforeAfter(date, what, lines, lines.Figure is { } fit ? Fitted(trend, date, what, fit, stretch) : [lines.Reason!, Charted(trend, date)], others);
    }

    private static Answer<SegmentedFigure> LinesOf(Trend trend, DateOnly date, bool breaks, out IReadOnlyList<TrendPoint> stretch)
    {
        stretch = [];
        if (breaks) return new NoFigure("The event itself is recorded as a break: figures before and after it are not comparable, so they are not compared.");
        var quarter = Quarter.Of(date);
        var from = trend.Markers.Where(m => m.Breaks && Quarter.Of(m.Date) <= quarter).Select(m => Quarter.Of(m.Date)).DefaultIfEmpty(trend.Points.Count == 0 ? quarter : trend.Points[0].Quarter).Max();
        var to = trend.Markers.Where(m => m.Breaks && Quarter.Of(m.Date) > quarter).Select(m => Quarter.Of(m.Date).Plus(-1)).DefaultIfEmpty(trend.Points.Count == 0 ? quarter : trend.Points[^1].Quarter).Min();
        stretch = [.. trend.Points.Where(p => p.Quarter >= from && p.Quarter <= to)];
        // Quarters at the end that have no figure yet are no gap.
        while (stretch.Count > 0 && stretch[^1].Figure.Value is null) stretch = [.. stretch.Take(stretch.Count - 1)];
        int before = stretch.Count(p => p.Quarter < quarter), after = stretch.Count - before;
        if (before == 0 || after == 0) return new NoFigure("The date has to lie inside the figures, with quarters before it and after it.");
        if (stretch.Any(p => p.Figure.Value is null)) return new NoFigure("A quarter in between has no figure, so no line can be drawn through them.");
        if (before < SegmentedRegression.FewestBefore || after < SegmentedRegression.FewestAfter)
            return new NoFigure($"{Narrative.Count(before, "quarter")} before and {after} after, without a break: too few for two lines, which take {SegmentedRegression.FewestBefore} and {SegmentedRegression.FewestAfter}.");
        return SegmentedRegression.Of([.. stretch.Select(p => p.Figure.Value!.Value)], before);
    }

    private static List<string> Fitted(Trend trend, DateOnly date, string? what, SegmentedFigure fit, IReadOnlyList<TrendPoint> stretch)
    {
        var (unit, last) = (trend.Series.Definition.Unit, stretch[^1].Quarter);
        return
        [
            $"Two lines, through the {fit.Before} quarters before and the {fit.After} from {Quarter.Of(date)} on, which holds the date and counts as after.",
            $"The level at that quarter: {Change(fit.LevelChange, unit)}.",
            $"The slope after, against the slope before: {Change(fit.SlopeChange, unit, " a quarter")}.",
            $"By {last} the line stands at {Level(fit.FittedLast, unit)}; the line before would have gone to {Level(fit.CounterfactualLast, unit)}, had it gone on.",
            $"What changed, if anything, coincided with {(what is null ? $"the chosen day, {LondonCalendar.InWords(date)}" : $"“{what}” ({LondonCalendar.InWords(date)})")}. Figures cannot say why.",
            .. fit.Notes,
        ];
    }

    private static string Charted(Trend trend, DateOnly date)
    {
        var after = trend.Points.Where(p => p.Xmr is not null && p.Quarter >= Quarter.Of(date)).ToList();
        var flagged = after.Where(p => p.Xmr!.Signal != XmrSignal.None).ToList();
        if (trend.HardlyVaries) return "The chart marks the day; most quarters are the same as the one before, so it cannot tell a change from chance.";
        if (trend.Limits == LimitsShown.None) return "The chart marks the day; it has too few quarters for limits, so no change can be told from chance.";
        return flagged.Count == 0 ? $"The chart marks the day: none of the {Narrative.Count(after.Count, "quarter")} from then on is signalled, so nothing beyond chance coincided with it."
            : $"The chart marks the day: of the {Narrative.Count(after.Count, "quarter")} from then on, {flagged.Count} {(flagged.Count == 1 ? "is" : "are")} signalled ({string.Join(", ", flagged.Select(p => p.Quarter))}). That coincided with the date; figures cannot say why.";
    }

    private static string Change(RegressionTerm term, MeasureUnit unit, string per = "")
    {
        var shown = term.Shown;
        var beyond = !shown.Interval.Contains(0);
        var points = unit == MeasureUnit.Percent ? " percentage points" : "";
        return $"{(term.Estimate < 0 ? "down" : "up")} {FigureText.Number(Math.Abs((decimal)term.Estimate), 1)}{points}{per} ({DifferenceInterval.InWords(shown.Interval, 1)}; {PText.Of(shown.P)}){(beyond ? "" : ", which could be chance")}";
    }

    private static string Level(double value, MeasureUnit unit) => FigureText.Exact((decimal)value, unit);
}
