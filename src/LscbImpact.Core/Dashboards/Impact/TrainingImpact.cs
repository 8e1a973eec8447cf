using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Dashboards.Impact;

/// <summary>Training and what changed in the people who came, over the intervals at which they were asked.</summary>
/// <param name="Lines">By course, or what else was asked for; changes of one table are corrected for their number.</param>
/// <param name="All">Everybody together, a line for each scale.</param>
/// <param name="Spreads">Every item's scores, whoever gave them.</param>
/// <param name="Managers">What managers said of the same people at the same time, a line for each interval and scale.</param>
/// <param name="Doubled">What is said of codes that stand twice.</param>
public sealed record TrainingImpact(ImpactQuestion Question, SchemaField Item, int Sessions, IReadOnlyList<ImpactLine> Lines, IReadOnlyList<ImpactLine> All, IReadOnlyList<ScoreSpread> Spreads, IReadOnlyList<ManagersView> Managers, string? Doubled)
{
    public const string Start = "start", End = "end";

    /// <summary>Intervals to which a change can be followed.</summary>
    public static IReadOnlyList<string> LaterIntervals(IReadOnlyList<EvaluationInterval> intervals) =>
        [.. intervals.Where(i => i.TargetDays > 0 && !ManagersView.IsManagers(i.Code)).Select(i => i.Code)];

    /// <summary>The asked item's spreads, one for each scale.</summary>
    public IEnumerable<ScoreSpread> SpreadsOfItem => Spreads.Where(s => s.Item == Item.Name);

    /// <summary>The lines, and everybody together below them where that is not the same again.</summary>
    public IReadOnlyList<ImpactLine> LinesAndAll => Lines.Count == All.Count ? Lines : [.. Lines, .. All];

    /// <param name="rows">What returns say.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="specifications">Items and intervals.</param>
    /// <param name="toldUpTo">What happened up to then has been told of.</param>
    /// <param name="name">The name of a line from its code.</param>
    public static TrainingImpact Of(ImpactRows rows, ImpactQuestion question, ReturnSpecifications specifications, DateOnly toldUpTo, Func<string, string> name)
    {
        var (intervals, item) = (specifications.Intervals, specifications.RatingItems.First(i => i.Name == question.Item));
        var sessions = rows.Sessions.ToDictionary(s => s.SessionRef);
        var respondents = Respondents.Of(rows.Scores);
        var later = intervals.First(i => i.Code == question.Later);
        ImpactLine Line(string code, string title, int highest, IReadOnlyList<AttendedRow> attended, IReadOnlyList<AnsweredRow> answered, IReadOnlyList<Respondent> people)
        {
            var given = attended.Select(a => a.SessionRef).Concat(answered.Select(a => a.SessionRef)).Distinct().ToDictionary(s => s, s => sessions[s]);
            return ImpactLine.Of(code, title, highest, attended.Sum(a => a.Attended), Waves(given, attended, answered, people), people, [.. people.Where(p => WaveAnswers.IsClosed(sessions[p.SessionRef].Date, later, toldUpTo))], question.Later);
        }
        IReadOnlyList<WaveAnswers> Waves(Dictionary<string, SessionGiven> given, IReadOnlyList<AttendedRow> attended, IReadOnlyList<AnsweredRow> answered, IReadOnlyList<Respondent> people) => WaveAnswers.Of(intervals, given, attended, answered, people, toldUpTo);
        IEnumerable<string> Keys(string session, string agency, string? role) => ImpactBy.Keys(question.By, sessions[session], agency, role);
        var attended = rows.Attended.SelectMany(a => Keys(a.SessionRef, a.Agency, a.Role).Select(k => (k, a))).ToLookup(x => x.k, x => x.a);
        var answered = rows.Answered.SelectMany(a => Keys(a.SessionRef, a.Agency, a.Role).Select(k => (k, a))).ToLookup(x => x.k, x => x.a);
        var people = respondents.All.SelectMany(p => Keys(p.SessionRef, p.Agency, p.Role).Select(k => (k, p))).ToLookup(x => x.k, x => x.p);
        var lines = attended.Select(a => a.Key).Union(people.Select(p => p.Key)).Order(StringComparer.Ordinal)
            .SelectMany(k => Scales(people[k], item).Select(h => Line(k, name(k), h, [.. attended[k]], [.. answered[k]], [.. people[k].Where(p => p.Highest == h)]))).ToList();
        var all = Scales(respondents.All, item).Select(h => Line("", "All together", h, rows.Attended, rows.Answered, [.. respondents.All.Where(p => p.Highest == h)])).ToList();
        return new TrainingImpact(question, item, sessions.Count, Corrected(lines), all, ScoreSpread.Of(rows.Counts, specifications.RatingItems, intervals), ManagersView.Of(respondents.All, intervals), respondents.SaidOfDoubled);
    }

    /// <summary>The scales on which people answered; the declared one when nobody did.</summary>
    private static IEnumerable<int> Scales(IEnumerable<Respondent> people, SchemaField item) => people.Select(p => p.Highest).Distinct().Order().DefaultIfEmpty(item.Lscb.Rating![1]);

    private static IReadOnlyList<ImpactLine> Corrected(List<ImpactLine> lines)
    {
        var (gain, kept, net) = (MatchedChange.Corrected([.. lines.Select(l => l.Gain)]), MatchedChange.Corrected([.. lines.Select(l => l.Kept)]), MatchedChange.Corrected([.. lines.Select(l => l.Net)]));
        return [.. lines.Select((l, i) => l with { Gain = gain[i], Kept = kept[i], Net = net[i] })];
    }
}
