namespace LscbImpact.Core.Dashboards.Rounds;

/// <summary>How many judgements of one round and standard had one grade. Those to which the standard did not apply are not among them.</summary>
public sealed record GradedCount(int Round, string? QuestionSet, string Scale, string Standard, string Grade, int Cases, DateOnly From, DateOnly To);

/// <summary>One numbered case's grade on one standard by one agency.</summary>
public sealed record NumberedGrade(int Round, string Standard, string Agency, int CaseNo, string Grade);

/// <summary>How many judgements moderation left at, or moved to, a grade.</summary>
/// <param name="First">The grade before moderation.</param>
public sealed record ModeratedCount(string Scale, string First, string Final, int Cases);
