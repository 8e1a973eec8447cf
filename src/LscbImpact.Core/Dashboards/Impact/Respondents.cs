namespace LscbImpact.Core.Dashboards.Impact;

/// <summary>One code at one session, with its score at each interval at which it answered.</summary>
/// <param name="Highest">Top of the scale: answers on another scale are another respondent's, because they are never pooled.</param>
public sealed record Respondent(string SessionRef, string Agency, string? Role, int Highest, IReadOnlyDictionary<string, int> Scores)
{
    public bool Answered(params ReadOnlySpan<string> intervals)
    {
        foreach (var interval in intervals) if (!Scores.ContainsKey(interval)) return false;
        return true;
    }
}

/// <summary>The respondents of a window. A code that stands at one interval twice, and not the same word for word, is left out there: nobody knows which answer is whose.</summary>
/// <param name="Doubled">Codes and intervals left out.</param>
public sealed record Respondents(IReadOnlyList<Respondent> All, int Doubled)
{
    public static Respondents Of(IEnumerable<ScoreRow> scores)
    {
        var doubled = 0;
        var all = new List<Respondent>();
        foreach (var code in scores.GroupBy(s => (s.SessionRef, s.Respondent)))
        {
            var kept = new List<ScoreRow>();
            foreach (var interval in code.GroupBy(s => s.Interval))
                if (interval.Distinct().Count() == 1) kept.Add(interval.First());
                else doubled++;
            foreach (var scale in kept.GroupBy(s => s.Highest))
                all.Add(new Respondent(code.Key.SessionRef, scale.First().Agency, scale.First().Role, scale.Key, scale.ToDictionary(s => s.Interval, s => s.Score)));
        }
        return new Respondents(all, doubled);
    }

    /// <summary>What is said of codes left out; nothing when there are none.</summary>
    public string? SaidOfDoubled => Doubled == 0 ? null
        : $"{Narrative.Count(Doubled, "time")} a code stood twice at one interval with another agency, role or score: none of those answers is used for changes.";
}
