using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards;

/// <summary>Plain sentences for figures, signals and charts. None says why something happened: a chart cannot know.</summary>
public static class Narrative
{
    /// <summary>The signal of the last point in two words, for the table: "Concern, high", "No signal", "Too few to tell", "Cannot tell".</summary>
    public static string Signal(Trend trend) => trend.Points.Count == 0 || trend.Points[^1].Xmr is null ? "No figure" : trend.HardlyVaries ? "Cannot tell" : trend.Limits == LimitsShown.None ? "Too few to tell" : Variation(trend.Xmr.Variation) + (trend.Limits == LimitsShown.Trial ? " (trial)" : "");

    public static string Variation(XmrVariation variation) => variation switch
    {
        XmrVariation.Common => "No signal",
        XmrVariation.ImprovementHigh => "Improvement, high",
        XmrVariation.ImprovementLow => "Improvement, low",
        XmrVariation.ConcernHigh => "Concern, high",
        XmrVariation.ConcernLow => "Concern, low",
        XmrVariation.NeutralHigh => "Change, high",
        XmrVariation.NeutralLow => "Change, low",
        _ => "Cannot tell",
    };

    /// <summary>"will miss it", "will meet it", "hit or miss", or nothing without a target. Where there are no limits, or the last figure is a signal and they tell of how things were, only whether this quarter met the target is said.</summary>
    public static string Assurance(Trend trend) => trend.Points.Count == 0 || trend.Points[^1].Xmr is not { } last || !trend.Targets.ContainsKey(trend.Points[^1].Quarter) || Trend.BetterOf(trend.Series.Definition.Better) == Better.Neither ? "" : trend.Xmr.Assurance switch
    {
        _ when trend.Limits == LimitsShown.None || last.Signal != XmrSignal.None => trend.MeetsTarget ? "met this quarter" : "missed this quarter",
        XmrAssurance.Fail => "will miss it as things are",
        XmrAssurance.Pass => "will meet it as things are",
        XmrAssurance.HitOrMiss => "hit or miss",
        _ => "",
    };

    /// <summary>One sentence on the last quarter of a trend.</summary>
    public static string Sentence(Trend trend)
    {
        if (trend.Points.Count == 0) return $"{Capital(trend.Series.Audience.NoFigure)}.";
        var last = trend.Points[^1];
        if (last.Xmr is null) return $"No figure for {last.Quarter}: {last.Figure.Why}.";
        var n = trend.PointsInLastGroup;
        if (trend.HardlyVaries)
            return trend.Xmr.Points[^1].Limits is null ? "Every quarter is the same, so there is no variation to judge by."
                : $"Most quarters are the same as the one before, so the chart cannot tell a change from chance.{(trend.LastIsOther ? " This one is not the same." : "")}";
        if (trend.Limits == LimitsShown.None) return $"{Count(n, "quarter")} so far: too few to tell a change from chance. Limits appear at 5.";
        var said = Rule(last.Xmr.Signal);
        return trend.Limits == LimitsShown.Trial ? $"{said} Trial limits from {n} quarters; they settle at {XmrChart.SettledFrom}." : said;
    }

    /// <summary>Why a point is flagged, in words.</summary>
    public static string Rule(XmrSignal signal) => signal switch
    {
        XmrSignal.OutsideHigh => "Above the upper limit: unlikely to be chance alone.",
        XmrSignal.OutsideLow => "Below the lower limit: unlikely to be chance alone.",
        XmrSignal.TrendUp => "Part of seven or more quarters rising in a row: unlikely to be chance alone.",
        XmrSignal.TrendDown => "Part of seven or more quarters falling in a row: unlikely to be chance alone.",
        XmrSignal.NearHigh => "Two of three quarters near the upper limit: unlikely to be chance alone.",
        XmrSignal.NearLow => "Two of three quarters near the lower limit: unlikely to be chance alone.",
        XmrSignal.ShiftHigh => "Seven or more quarters in a row above the mean: unlikely to be chance alone.",
        XmrSignal.ShiftLow => "Seven or more quarters in a row below the mean: unlikely to be chance alone.",
        _ => "Within what chance alone would give.",
    };

    /// <summary>What a trend chart shows, for those who do not see it. The table beside it has every figure.</summary>
    public static string OfChart(Trend trend)
    {
        var unit = trend.Series.Definition.Unit;
        var known = trend.Points.Where(p => p.Figure.Value is not null).ToList();
        if (known.Count == 0) return $"{trend.Series.Title}: no figures.";
        var said = new List<string> { $"{trend.Series.Title}, {known[0].Quarter} to {known[^1].Quarter}: {Count(known.Count, "quarter")} with a figure, from {FigureText.Value(known.Min(p => p.Figure.Value), unit)} to {FigureText.Value(known.Max(p => p.Figure.Value), unit)}, last {FigureText.Value(known[^1].Figure.Value, unit)}." };
        if (known.Count < trend.Points.Count) said.Add($"{Count(trend.Points.Count - known.Count, "quarter")} without a figure.");
        if (trend.Limits != LimitsShown.None && trend.Xmr.Points[^1] is { Limits: { } limits } last)
            said.Add($"Mean {FigureText.Value(last.Mean, unit)}, {(trend.Limits == LimitsShown.Trial ? "trial limits" : "limits")} {Limits(trend, limits, FigureText.Value)}.");
        if (trend.Targets.TryGetValue(known[^1].Quarter, out var target)) said.Add($"Target {FigureText.Value(target, unit)}.");
        said.Add(Sentence(trend));
        said.AddRange(trend.Markers.Select(m => $"{LondonCalendar.InWords(m.Date)}: {m.Text}{(m.Breaks ? " (figures before and after are not comparable)" : "")}."));
        return string.Join(' ', said);
    }

    /// <summary>"42% to 61%"; "42% and above" where the other limit is beyond what can be, as 191% of all.</summary>
    public static string Limits(Trend trend, XmrLimits limits, Func<decimal?, MeasureUnit, string> text)
    {
        var unit = trend.Series.Definition.Unit;
        return trend.Reachable(limits) switch
        {
            (null, null) => "wider than 0% to 100%",
            ({ } lower, null) => $"{text(lower, unit)} and above",
            (null, { } upper) => $"{text(upper, unit)} and below",
            var (lower, upper) => $"{text(lower, unit)} to {text(upper, unit)}",
        };
    }

    public static string OfOwnChart(string title, XmrResult xmr)
    {
        if (xmr.Points.Count == 0) return $"{title}: no figures.";
        var last = xmr.Points[^1];
        var limits = last.Limits is { } l ? $" Mean {FigureText.Number(last.Mean, 1)}, limits {FigureText.Number(l.Lower, 1)} to {FigureText.Number(l.Upper, 1)}." : "";
        return $"{title}, {xmr.Points[0].Date:yyyy-MM-dd} to {last.Date:yyyy-MM-dd}, {Count(xmr.Points.Count, "point")}.{limits} {Variation(xmr.Variation)}.";
    }

    /// <summary>"by agency" becomes "By agency".</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"1 quarter", "5 quarters".</summary>
    public static string Count(int number, string noun) => Count(number, noun, noun + "s");

    /// <summary>"1 agency", "3 agencies".</summary>
    public static string Count(int number, string one, string several) => $"{number} {(number == 1 ? one : several)}";
}
