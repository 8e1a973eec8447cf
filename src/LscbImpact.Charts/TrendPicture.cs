using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Statistics;
using ScottPlot;

namespace LscbImpact.Charts;

/// <summary>Draws a trend with its limits, target, signals and markers. Lines are named where they end, not in a legend.</summary>
public static class TrendPicture
{
    /// <summary>Part of the width kept free at the right for the lines' names.</summary>
    private const double NameShare = 0.24;

    public const int Width = 960;

    public const int Height = 400;

    public static Picture Draw(TrendDrawing drawing)
    {
        var plot = PlainPlot.Make(drawing.Title, drawing.Stamp);
        var slots = Math.Max(2, drawing.Slots.Count);
        var range = Range(drawing);
        plot.Axes.SetLimits(-0.6, slots - 0.4 + slots * NameShare, range.Low, range.High);
        plot.Axes.Left.SetTicks([.. range.Ticks], [.. range.Ticks.Select(t => Text(drawing, (decimal)t))]);
        Periods(plot, drawing, slots);
        foreach (var marker in drawing.Markers.Select((m, i) => (m, i))) Marker(plot, marker.m, marker.i, range);
        foreach (var limits in drawing.Limits) Limits(plot, limits, range);
        foreach (var target in drawing.Targets) Level(plot, target.From - 0.5, target.To + 0.5, (double)target.Value, Palette.Target, LinePattern.DenselyDashed, 2);
        foreach (var line in drawing.Lines) plot.Rule((line.From, (double)line.FromValue), (line.To, (double)line.ToValue), Palette.Improvement, 2, line.Dashed ? LinePattern.Dashed : LinePattern.Solid);
        Values(plot, drawing);
        Words(plot, drawing, range);
        Names(plot, drawing, slots, range);
        return new Picture(plot, drawing.Title, drawing.Description, Width, Height);
    }

    /// <summary>A label for as many periods as fit: every first quarter of a year, or evenly.</summary>
    private static void Periods(Plot plot, TrendDrawing drawing, int slots)
    {
        var quarters = drawing.Slots.All(s => s.Contains(" Q", StringComparison.Ordinal));
        var every = Math.Max(1, (int)Math.Ceiling(drawing.Slots.Count / 8.0));
        var shown = Enumerable.Range(0, drawing.Slots.Count)
            .Where(i => quarters && slots > 8 ? drawing.Slots[i].EndsWith("Q1", StringComparison.Ordinal) && (slots <= 40 || drawing.Slots[i][3] is '0' or '5') : i % every == 0).ToList();
        if (shown.Count == 0 && drawing.Slots.Count > 0) shown.Add(0);
        plot.Axes.Bottom.SetTicks([.. shown.Select(i => (double)i)], [.. shown.Select(i => drawing.Slots[i])]);
    }

    private static void Values(Plot plot, TrendDrawing drawing)
    {
        // A gap in the data is a gap in the line.
        foreach (var run in Runs(drawing.Points))
        {
            var line = plot.Add.Scatter(run.Select(p => (double)p.Slot).ToArray(), run.Select(p => (double)p.Value).ToArray());
            line.Color = Palette.Common;
            line.LineWidth = 1.5f;
            line.MarkerSize = 0;
        }
        foreach (var point in drawing.Points)
        {
            var (colour, shape) = Palette.Of(point.Judgement);
            var marker = plot.Add.Marker(point.Slot, (double)point.Value, shape, point.Judgement == XmrJudgement.Common ? 8 : 13, colour);
            if (point.Judgement == XmrJudgement.Common) continue;
            marker.MarkerStyle.OutlineColor = Palette.Ink;
            marker.MarkerStyle.OutlineWidth = 1;
            if (point.Greyed) marker.MarkerStyle.FillColor = Colors.White;
        }
    }

    /// <summary>A word at the first point of each run of the same signal.</summary>
    private static void Words(Plot plot, TrendDrawing drawing, AxisRange range)
    {
        DrawnPoint? before = null;
        foreach (var point in drawing.Points)
        {
            if (point.Judgement != XmrJudgement.Common && before?.Judgement != point.Judgement)
            {
                // Away from the line, which comes from the other side of the mean.
                var above = point.Signal.IsHigh();
                var alignment = (above, point.Slot) switch { (true, 0) => Alignment.LowerLeft, (true, _) => Alignment.LowerCenter, (_, 0) => Alignment.UpperLeft, _ => Alignment.UpperCenter };
                var word = plot.Say(PlainPlot.Word(point.Judgement), point.Slot, (double)point.Value, alignment, bold: true);
                word.LabelBackgroundColor = Colors.White.WithAlpha(0.8);
                word.OffsetY = above ? -10 : 10;
            }
            before = point;
        }
    }

    private static void Limits(Plot plot, DrawnLimits limits, AxisRange range)
    {
        var (from, to) = (limits.From - 0.5, limits.To + 0.5);
        Level(plot, from, to, (double)limits.Mean, Palette.Common, LinePattern.Solid, 1);
        foreach (var limit in new[] { limits.Lower, limits.Upper }.OfType<decimal>().Where(l => (double)l >= range.Low && (double)l <= range.High))
            Level(plot, from, to, (double)limit, Palette.Common, limits.Trial ? LinePattern.Dashed : LinePattern.Solid, limits.Trial ? 1.5f : 2);
    }

    private static void Level(Plot plot, double from, double to, double level, Color colour, LinePattern pattern, float width) =>
        plot.Rule((from, level), (to, level), colour, width, pattern);

    private static void Marker(Plot plot, DrawnMarker marker, int number, AxisRange range)
    {
        plot.Rule((marker.Slot, range.Low), (marker.Slot, range.High), Palette.Common, marker.Breaks ? 2 : 1, marker.Breaks ? LinePattern.Solid : LinePattern.Dotted);
        var text = plot.Say((marker.Breaks ? "Break: " : "") + PlainPlot.Shortened(marker.Text, 46), marker.Slot, range.High, Alignment.UpperLeft, 12);
        text.LabelBackgroundColor = Colors.White;
        text.OffsetX = 4;
        text.OffsetY = 2 + number % 3 * 17;
    }

    /// <summary>Names the lines of the last group at their right end, apart enough to be read. A limit beyond what can be, as 191% of all, is neither drawn nor named.</summary>
    private static void Names(Plot plot, TrendDrawing drawing, int slots, AxisRange range)
    {
        var names = new List<(double Level, string Text, bool Bold)>();
        if (drawing.Limits is [.., var limits])
        {
            var trial = limits.Trial ? "trial " : "";
            if (limits.Upper is { } upper && (double)upper <= range.High) names.Add(((double)upper, $"{Narrative.Capital($"{trial}upper limit")} {Text(drawing, upper)}", false));
            names.Add(((double)limits.Mean, $"{drawing.CentreName} {Text(drawing, limits.Mean)}", false));
            if (limits.Lower is { } lower && (double)lower >= range.Low) names.Add(((double)lower, $"{Narrative.Capital($"{trial}lower limit")} {Text(drawing, lower)}", false));
        }
        names.AddRange(drawing.Lines.Where(l => l.Name.Length > 0).Select(l => (Math.Clamp((double)l.ToValue, range.Low, range.High), $"{l.Name} {Text(drawing, l.ToValue)}", false)));
        if (drawing.Targets is [.., var target]) names.Add(((double)target.Value, $"Target {Text(drawing, target.Value)}", false));
        if (drawing.Points is [.., var last] && last.Slot == drawing.Slots.Count - 1) names.Add(((double)last.Value, $"{drawing.Slots[last.Slot]}: {Text(drawing, last.Value)}", true));
        foreach (var (level, text, bold) in PlainPlot.Apart(names, (range.High - range.Low) * 0.062, range.Low + (range.High - range.Low) * 0.04, range.High - (range.High - range.Low) * 0.04))
            plot.Say(text, slots - 0.25, level, bold: bold);
    }

    private static AxisRange Range(TrendDrawing drawing)
    {
        var levels = drawing.Points.Select(p => p.Value)
            .Concat(drawing.Limits.SelectMany(l => new[] { l.Lower, l.Upper }.OfType<decimal>()))
            .Concat(drawing.Targets.Select(t => t.Value)).Concat(drawing.Lines.SelectMany(l => new[] { l.FromValue, l.ToValue })).Select(v => (double)v).DefaultIfEmpty(0).ToList();
        var positive = drawing.Points.All(p => p.Value >= 0);
        return AxisRange.Around(levels.Min(), levels.Max(), positive ? 0 : null, drawing.IsPercent && drawing.Points.All(p => p.Value <= 100) ? 100 : null, drawing.Markers.Count > 0 ? 0.24 : 0.08, Math.Pow(10, -drawing.Decimals));
    }

    private static IEnumerable<List<DrawnPoint>> Runs(IReadOnlyList<DrawnPoint> points)
    {
        var run = new List<DrawnPoint>();
        foreach (var point in points)
        {
            if (run.Count > 0 && point.Slot != run[^1].Slot + 1)
            {
                yield return run;
                run = [];
            }
            run.Add(point);
        }
        if (run.Count > 0) yield return run;
    }

    private static string Text(TrendDrawing drawing, decimal value) => FigureText.Number(value, drawing.Decimals) + (drawing.IsPercent ? "%" : "");
}
