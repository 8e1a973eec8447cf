namespace LscbImpact.Core.Dashboards.Impact;

/// <summary>A session within the window.</summary>
/// <param name="Priorities">Codes of the priorities it stands under.</param>
public sealed record SessionGiven(string SessionRef, string Course, DateOnly Date, IReadOnlyList<string> Priorities);

public sealed record AttendedRow(string SessionRef, string Agency, string? Role, int Attended);

/// <summary>Evaluations returned on one day; of a day that is not told, without one.</summary>
public sealed record AnsweredRow(string SessionRef, string Agency, string? Role, string Interval, DateOnly? On, int Count);

/// <summary>One score under a code.</summary>
public sealed record ScoreRow(string SessionRef, string Agency, string? Role, string Respondent, string Interval, int Score, int Highest);

/// <summary>How many gave one score; with or without a code.</summary>
public sealed record ScoreCount(string Item, string Interval, int Highest, int Score, int Count);

/// <summary>What the returns of a window say, as far as filters let it through.</summary>
/// <param name="Scores">Of the item asked for, with a code.</param>
/// <param name="Counts">Of every item.</param>
public sealed record ImpactRows(IReadOnlyList<SessionGiven> Sessions, IReadOnlyList<AttendedRow> Attended, IReadOnlyList<AnsweredRow> Answered, IReadOnlyList<ScoreRow> Scores, IReadOnlyList<ScoreCount> Counts);
