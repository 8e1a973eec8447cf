namespace LscbImpact.Core.Statistics;

/// <summary>
/// The individuals and moving range chart ("XmR") as the NHS Making Data Count programme draws it: mean, limits at
/// 2.66 average moving ranges, and its four rules. Every figure is computed on decimals as they were entered, so that a
/// point exactly on the mean is on the mean.
/// <para>Source: Wheeler, Understanding Variation; NHS England, Making Data Count; agreed case by case with the R package NHSRplotthedots 0.2.2.</para>
/// </summary>
public static class XmrChart
{
    /// <summary>Limits from fewer points than this are trial limits.</summary>
    public const int SettledFrom = 13;

    private const decimal LimitFactor = 2.66m;
    private const decimal ScreeningFactor = 3.267m;

    /// <summary>Computes the chart of one series.</summary>
    /// <param name="values">Dated values in any order, at most one a date; a missing period is simply not there, and the moving range bridges it.</param>
    /// <param name="options">Direction of good, target, rebases, screening.</param>
    /// <returns>Points in order of date with limits and signals, or the reason why there are none.</returns>
    /// <exception cref="ArgumentException">Two values share a date, a rebase lies after the last point, or limits are to be fixed after fewer than 12 points.</exception>
    public static XmrResult Compute(IEnumerable<DatedValue> values, XmrOptions options)
    {
        var series = values.OrderBy(v => v.Date).ToList();
        Refuse(series, options);
        var notes = new List<string>();
        var starts = RebaseStarts(series, options.Rebases, notes);
        var points = new List<XmrPoint>();
        for (var g = 0; g < starts.Count; g++)
        {
            var end = g + 1 < starts.Count ? starts[g + 1] : series.Count;
            points.AddRange(Group(series[starts[g]..end], g, options, notes));
        }
        if (series.Count == 0) notes.Add("There are no values to chart.");
        return new XmrResult(points, Variation(points), Assurance(points, options), notes);
    }

    private static void Refuse(List<DatedValue> series, XmrOptions options)
    {
        for (var i = 1; i < series.Count; i++)
            if (series[i].Date == series[i - 1].Date)
                throw new ArgumentException($"Two values share the date {series[i].Date:yyyy-MM-dd}: a chart needs one value a date.");
        if (options.FixAfter is { } n and < 12)
            throw new ArgumentException($"Limits cannot be fixed after {n} points: it takes at least 12.");
        if (series.Count > 0 && options.Rebases.Where(r => r > series[^1].Date).Order().ToList() is [var late, ..])
            throw new ArgumentException($"The rebase date {late:yyyy-MM-dd} lies after the last value ({series[^1].Date:yyyy-MM-dd}).");
    }

    /// <summary>Indexes at which a group begins. A rebase date without a value moves to the next value, and says so.</summary>
    private static List<int> RebaseStarts(List<DatedValue> series, IReadOnlyList<DateOnly> rebases, List<string> notes)
    {
        var starts = new SortedSet<int>();
        if (series.Count > 0) starts.Add(0);
        foreach (var rebase in rebases.Order())
        {
            var index = series.FindIndex(v => v.Date >= rebase);
            if (index < 0) continue;
            if (series[index].Date != rebase)
                notes.Add($"No value is dated {rebase:yyyy-MM-dd}: the limits are worked out anew from the next one, {series[index].Date:yyyy-MM-dd}.");
            starts.Add(index);
        }
        return [.. starts];
    }

    private static List<XmrPoint> Group(List<DatedValue> group, int number, XmrOptions options, List<string> notes)
    {
        var judged = group.Select(v => v.Value).ToList();
        var basis = options.FixAfter is { } n && n < judged.Count ? judged[..n] : judged;
        var mean = basis.Sum() / basis.Count;
        var limits = Limits(basis, mean, options.Screening, notes, group[0].Date);
        var signals = limits is null ? new XmrSignal[judged.Count] : XmrRules.Signals(judged, limits.Value);
        var trial = judged.Count < SettledFrom;
        if (trial && limits is not null)
            notes.Add($"Trial limits from {judged.Count} points since {group[0].Date:yyyy-MM-dd}: they settle at {SettledFrom}.");
        return [.. group.Select((v, i) => new XmrPoint(v.Date, v.Value, number, mean, limits, signals[i], XmrRules.Judge(signals[i], options.Better), trial))];
    }

    private static XmrLimits? Limits(List<decimal> basis, decimal mean, bool screening, List<string> notes, DateOnly from)
    {
        var ranges = basis.Zip(basis.Skip(1), (a, b) => Math.Abs(b - a)).ToList();
        if (ranges.Count == 0 || ranges.All(r => r == 0))
        {
            notes.Add(basis.Count == 1
                ? $"Only one value since {from:yyyy-MM-dd}: there is no variation to work limits out from."
                : $"Every value since {from:yyyy-MM-dd} is the same: there is no variation to work limits out from.");
            return null;
        }
        var average = ranges.Average();
        if (screening)
        {
            var screened = ranges.Where(r => r < ScreeningFactor * average).Average();
            // Screening a nearly constant count would leave limits of no width, and nearly every point outside them.
            if (screened == 0) notes.Add($"Almost every value since {from:yyyy-MM-dd} is the same, so no range was screened out. For rare events, count the time between them.");
            else average = screened;
        }
        return new XmrLimits(mean, LimitFactor * average);
    }

    private static XmrVariation Variation(List<XmrPoint> points)
    {
        if (points.Count == 0 || points[^1].Limits is null) return XmrVariation.None;
        var last = points[^1];
        return (last.Judgement, last.Signal.IsHigh()) switch
        {
            (XmrJudgement.Common, _) => XmrVariation.Common,
            (XmrJudgement.Improvement, true) => XmrVariation.ImprovementHigh,
            (XmrJudgement.Improvement, false) => XmrVariation.ImprovementLow,
            (XmrJudgement.Concern, true) => XmrVariation.ConcernHigh,
            (XmrJudgement.Concern, false) => XmrVariation.ConcernLow,
            (_, true) => XmrVariation.NeutralHigh,
            (_, false) => XmrVariation.NeutralLow,
        };
    }

    private static XmrAssurance Assurance(List<XmrPoint> points, XmrOptions options)
    {
        if (points.Count == 0 || points[^1].Limits is not { } limits || options.Target is not { } target || options.Better == Better.Neither)
            return XmrAssurance.None;
        var up = options.Better == Better.Up;
        if (target > limits.Upper) return up ? XmrAssurance.Fail : XmrAssurance.Pass;
        if (target < limits.Lower) return up ? XmrAssurance.Pass : XmrAssurance.Fail;
        return XmrAssurance.HitOrMiss;
    }
}
