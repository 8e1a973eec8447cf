using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Dashboards;

/// <summary>A session held, and how many answered at each interval, as far as returns tell.</summary>
public sealed record SessionHeld(string SessionRef, string Course, DateOnly Date, int Attended, IReadOnlyDictionary<string, int> Answered);

public enum FollowUpState { Coming, Open, Closed }

/// <summary>One evaluation to send for one session.</summary>
/// <param name="Due">The day it falls due.</param>
/// <param name="Opens">From this day answers count.</param>
/// <param name="Closes">Until this day answers count as on time.</param>
/// <param name="NextStep">What the course administrator does next.</param>
public sealed record FollowUp(SessionHeld Session, string Interval, DateOnly Due, DateOnly Opens, DateOnly Closes, int Answered, FollowUpState State, string NextStep);

/// <summary>Which follow-up evaluations are coming, open and lately closed. The program sends nothing itself: it holds no addresses.</summary>
public static class FollowUpList
{
    private const int LookAhead = 28;
    private const int LookBack = 28;

    public static IReadOnlyList<FollowUp> Of(IEnumerable<SessionHeld> sessions, IReadOnlyList<EvaluationInterval> intervals, DateOnly today) =>
        [.. sessions.Where(s => s.Attended > 0)
            .SelectMany(s => intervals.Where(i => i.TargetDays > 0).Select(i => One(s, i, today)))
            .Where(f => f.Opens <= today.AddDays(LookAhead) && f.Closes >= today.AddDays(-LookBack))
            .OrderBy(f => f.State switch { FollowUpState.Open => 0, FollowUpState.Coming => 1, _ => 2 }).ThenBy(f => f.Closes).ThenBy(f => f.Session.SessionRef, StringComparer.Ordinal).ThenBy(f => f.Interval, StringComparer.Ordinal)];

    public static string InWords(IReadOnlyList<FollowUp> list)
    {
        int open = list.Count(f => f.State == FollowUpState.Open), coming = list.Count(f => f.State == FollowUpState.Coming);
        return open + coming == 0 ? "no follow-up is due." : $"{Narrative.Count(open, "follow-up")} open, {coming} coming within {LookAhead} days.";
    }

    private static FollowUp One(SessionHeld session, EvaluationInterval interval, DateOnly today)
    {
        var due = session.Date.AddDays(interval.TargetDays);
        var (opens, closes) = (due.AddDays(-interval.WindowDays), due.AddDays(interval.WindowDays));
        var answered = session.Answered.GetValueOrDefault(interval.Code);
        var state = today < opens ? FollowUpState.Coming : today > closes ? FollowUpState.Closed : FollowUpState.Open;
        return new FollowUp(session, interval.Code, due, opens, closes, answered, state, NextStep(session, interval, opens, closes, answered, state));
    }

    private static string NextStep(SessionHeld session, EvaluationInterval interval, DateOnly opens, DateOnly closes, int answered, FollowUpState state)
    {
        var whom = interval.Code.StartsWith("manager", StringComparison.Ordinal) ? $"the managers of the {session.Attended} who attended" : $"the {session.Attended} who attended";
        return state switch
        {
            FollowUpState.Coming => $"Prepare the form; send it to {whom} from {LondonCalendar.InWords(opens)}.",
            FollowUpState.Open when answered == 0 => $"Send the form to {whom}; answers count until {LondonCalendar.InWords(closes)}.",
            FollowUpState.Open => $"Remind once more: {answered} of {session.Attended} answered in the returns so far; answers count until {LondonCalendar.InWords(closes)}.",
            _ => $"Put the last answers into the next return: {answered} of {session.Attended} answered so far.",
        };
    }
}
