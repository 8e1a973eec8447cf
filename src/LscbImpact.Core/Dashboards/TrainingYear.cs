using LscbImpact.Core.Measures;

namespace LscbImpact.Core.Dashboards;

/// <summary>How many of each agency came to each course.</summary>
public sealed record AgenciesByCourse(IReadOnlyList<(string Code, string Title)> Courses, IReadOnlyList<(string Name, IReadOnlyList<int> Attended)> Agencies)
{
    public static AgenciesByCourse Of(IReadOnlyCollection<(string Course, string Title, string Agency, int Attended)> attended)
    {
        var courses = attended.GroupBy(a => a.Course).Select(g => (Code: g.Key, g.First().Title)).OrderBy(c => c.Code, StringComparer.Ordinal).ToList();
        return new AgenciesByCourse(courses, [.. attended.GroupBy(a => a.Agency).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, (IReadOnlyList<int>)[.. courses.Select(c => g.Where(a => a.Course == c.Code).Sum(a => a.Attended))]))]);
    }
}

/// <summary>What was answered at one interval.</summary>
/// <param name="Scores">Mean and number of answers by rating item; null where nobody answered.</param>
/// <param name="Matched">Of those who answered, how many also answered at the start under the same code.</param>
/// <param name="Response">Answers of attendances, where the interval has closed.</param>
public sealed record IntervalScores(string Interval, IReadOnlyDictionary<string, (decimal Mean, long Answers)> Scores, int Matched, (decimal Answers, decimal Attended)? Response)
{
    /// <summary>Adds up the figures of several quarters of published series: sums over counts, never means of means.</summary>
    public static IReadOnlyList<IntervalScores> Of(IReadOnlyList<string> intervals, IReadOnlyList<string> items, Func<string, IReadOnlyList<QuarterFigure>> figures, IReadOnlyDictionary<string, int> matched) =>
        [.. intervals.Select(interval =>
        {
            var slug = interval.Replace(' ', '-');
            var scores = items.Select(item => (item, Sum: Sum(figures($"training-rating.{item.Replace('_', '-')}.{slug}")))).Where(s => s.Sum is not null)
                .ToDictionary(s => s.item, s => (s.Sum!.Value.Numerator / s.Sum.Value.Denominator, (long)s.Sum.Value.Denominator));
            return new IntervalScores(interval, scores, matched.GetValueOrDefault(interval), Sum(figures($"training-response-rate.{slug}")));
        }).Where(i => i.Scores.Count > 0 || i.Response is not null)];

    private static (decimal Numerator, decimal Denominator)? Sum(IReadOnlyList<QuarterFigure> figures)
    {
        var known = figures.Where(f => f is { Numerator: not null, Denominator: > 0 }).ToList();
        return known.Count == 0 ? null : (known.Sum(f => f.Numerator!.Value), known.Sum(f => f.Denominator!.Value));
    }
}
