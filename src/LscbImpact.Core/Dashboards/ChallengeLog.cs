using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Registers;

namespace LscbImpact.Core.Dashboards;

/// <summary>What dates tell of the answer to a challenge.</summary>
public enum AnswerState { CannotTell, InTime, Late, Waiting, Overdue }

/// <summary>One challenge as it stands on a day.</summary>
/// <param name="AgencyName">Whom it was put to; null where the register does not say.</param>
public sealed record ChallengeLine(Challenge Challenge, string? AgencyName, DateOnly Today)
{
    public AnswerState State => Challenge switch
    {
        { ResponseDate: { } on } when on < Challenge.Date || on > Today => AnswerState.CannotTell,
        { ResponseDate: { } on, ResponseDue: { } due } => on <= due ? AnswerState.InTime : AnswerState.Late,
        { ResponseDue: { } due } when !IsAnswered => due < Today ? AnswerState.Overdue : AnswerState.Waiting,
        _ => AnswerState.CannotTell,
    };

    /// <summary>The register says that there was an answer, with its day or without.</summary>
    public bool IsAnswered => Challenge.ResponseDate is not null || Challenge.Response is not null || Challenge.Status is "answered" or "closed";

    /// <summary>Days past the day that was due: until the answer, or until today.</summary>
    public int? DaysLate => State switch
    {
        AnswerState.Late => Days(Challenge.ResponseDue, Challenge.ResponseDate),
        AnswerState.Overdue => Days(Challenge.ResponseDue, Today),
        _ => null,
    };

    /// <summary>"✓ answered after 26 days, in time", "▲ not answered, due 49 days ago".</summary>
    public string InWords => State switch
    {
        AnswerState.InTime => $"✓ {Answered}, in time",
        AnswerState.Late => $"▲ {Answered}, late by {Narrative.Count(DaysLate!.Value, "day")}",
        AnswerState.Waiting => $"○ not answered, due {(Challenge.ResponseDue == Today ? "today" : $"in {Narrative.Count(Days(Today, Challenge.ResponseDue), "day")}")}",
        AnswerState.Overdue => $"▲ not answered, due {Narrative.Count(DaysLate!.Value, "day")} ago",
        _ => $"? {Unknown}",
    };

    private string Answered => Days(Challenge.Date, Challenge.ResponseDate) is var days and > 0 ? $"answered after {Narrative.Count(days, "day")}" : "answered the same day";

    private string Unknown => Challenge switch
    {
        { ResponseDate: { } on } when on < Challenge.Date => "answered before it was raised, as dates have it: cannot tell whether in time",
        { ResponseDate: { } on } when on > Today => "answered on a day still to come, as dates have it: cannot tell whether in time",
        { ResponseDate: not null } => $"{Answered}; no day was due: cannot tell whether in time",
        _ when IsAnswered => "answered on a day not given: cannot tell whether in time",
        _ => "not answered; no day is due: cannot tell whether late",
    };

    private static int Days(DateOnly? from, DateOnly? to) => to!.Value.DayNumber - from!.Value.DayNumber;
}

/// <summary>The log of challenges on a day, newest first.</summary>
public sealed record ChallengeLog(DateOnly Today, IReadOnlyList<ChallengeLine> Lines)
{
    public static ChallengeLog Of(IEnumerable<Challenge> challenges, Func<string, string> name, DateOnly today) => new(today,
        [.. challenges.OrderByDescending(c => c.Date).ThenByDescending(c => c.ChallengeRef, StringComparer.Ordinal).Select(c => new ChallengeLine(c, c.ToAgency is { } agency ? name(agency) : null, today))]);

    /// <summary>What was raised of late, how many had their answer in time, and of how many an outcome is written down.</summary>
    public string OfLate
    {
        get
        {
            var period = new RecentQuarters(Today);
            var raised = Lines.Where(l => period.Contains(l.Challenge.Date)).ToList();
            return raised.Count == 0 ? $"No challenge was raised {period.InWords}."
                : $"{Narrative.Count(raised.Count, "challenge was", "challenges were")} raised {period.InWords}. {InTime(raised)} An outcome is written down for {raised.Count(l => l.Challenge.Outcome is not null)} of {raised.Count}: its words must say whether anything changed.";
        }
    }

    /// <summary>How many wait for an answer past their day, whenever they were raised.</summary>
    public string Overdue
    {
        get
        {
            var late = Lines.Where(l => l.State == AnswerState.Overdue).ToList();
            var undated = Lines.Count(l => l is { State: AnswerState.CannotTell, IsAnswered: false });
            var said = late.Count switch
            {
                0 => "No challenge is past its day without an answer.",
                1 => $"1 challenge is past its day without an answer, by {Narrative.Count(late[0].DaysLate!.Value, "day")}.",
                _ => $"{late.Count} challenges are past their day without an answer, whenever they were raised, the longest by {Narrative.Count(late.Max(l => l.DaysLate!.Value), "day")}.",
            };
            return undated == 0 ? said : $"{said} {undated} without an answer {(undated == 1 ? "has" : "have")} no day due: cannot tell.";
        }
    }

    private static string InTime(List<ChallengeLine> raised)
    {
        var known = raised.Count(l => l.State is AnswerState.InTime or AnswerState.Late or AnswerState.Overdue);
        var unknown = raised.Count(l => l.State == AnswerState.CannotTell);
        var said = known == 0 ? "None is known to have been answered in time or late" : $"Of {known} answered or past {(known == 1 ? "its" : "their")} day, {Narrative.Count(raised.Count(l => l.State == AnswerState.InTime), "was", "were")} answered in time";
        return unknown == 0 ? $"{said}." : $"{said}; of {unknown} more the dates cannot tell.";
    }
}
