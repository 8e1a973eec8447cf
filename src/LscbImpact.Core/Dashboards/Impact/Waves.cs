using LscbImpact.Core.Returns.Specification;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards.Impact;

/// <summary>Who answered at one interval.</summary>
/// <param name="Answered">Evaluations returned, of any session.</param>
/// <param name="Late">Of them, those dated outside the interval's window.</param>
/// <param name="Response">Of the sessions whose window has closed: evaluations returned of people who attended; or why there is no rate.</param>
/// <param name="Matched">Codes with a score on the item both then and at the start; null for the start itself.</param>
public sealed record WaveAnswers(string Interval, int Answered, int Late, Answer<Share> Response, int? Matched)
{
    /// <param name="people">Respondents of the group.</param>
    /// <param name="toldUpTo">What happened up to then has been told of.</param>
    public static IReadOnlyList<WaveAnswers> Of(IReadOnlyList<EvaluationInterval> intervals, IReadOnlyDictionary<string, SessionGiven> sessions, IReadOnlyList<AttendedRow> attended, IReadOnlyList<AnsweredRow> answered, IReadOnlyList<Respondent> people, DateOnly toldUpTo) =>
        [.. intervals.Select(interval =>
        {
            var answers = answered.Where(a => a.Interval == interval.Code).ToList();
            var closed = sessions.Values.Where(s => IsClosed(s.Date, interval, toldUpTo)).Select(s => s.SessionRef).ToHashSet();
            var came = attended.Where(a => closed.Contains(a.SessionRef)).Sum(a => a.Attended);
            return new WaveAnswers(interval.Code, answers.Sum(a => a.Count), answers.Where(a => IsLate(a, interval, sessions[a.SessionRef].Date)).Sum(a => a.Count),
                closed.Count == 0 || came == 0 ? new NoFigure("No session's window has closed yet.") : Share.Of(answers.Where(a => closed.Contains(a.SessionRef)).Sum(a => a.Count), came),
                interval.Code == TrainingImpact.Start ? null : people.Count(p => p.Answered(TrainingImpact.Start, interval.Code)));
        })];

    /// <summary>The interval and its window have passed, and the return with the last answers has fallen due.</summary>
    public static bool IsClosed(DateOnly session, EvaluationInterval interval, DateOnly toldUpTo) => session.AddDays(interval.TargetDays + interval.WindowDays) <= toldUpTo;

    private static bool IsLate(AnsweredRow row, EvaluationInterval interval, DateOnly session) =>
        row.On is { } day && Math.Abs(day.DayNumber - session.DayNumber - interval.TargetDays) > interval.WindowDays;
}
