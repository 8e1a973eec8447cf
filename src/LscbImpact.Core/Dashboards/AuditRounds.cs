using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Core.Returns.Specification;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards;

/// <summary>One round of an audit: when its fieldwork was, and the grades on the whole case.</summary>
/// <param name="Grades">Cases by grade on the standard "overall", those that did not apply left out.</param>
public sealed record AuditRoundHeld(string AuditRef, string Title, int Round, string? QuestionSet, string Scale, DateOnly From, DateOnly To, int Agencies, IReadOnlyDictionary<string, int> Grades)
{
    public int Cases => Grades.Values.Sum();

    public int Good(GradingScale scale) => Grades.Where(g => scale.Grades.Any(s => s.Code == g.Key && s.Good)).Sum(g => g.Value);
}

/// <summary>The rounds of one audit that may stand side by side: same question set, same scale.</summary>
/// <param name="Breaks">Why earlier rounds are left out, if any are.</param>
public sealed record RoundsBeside(string AuditRef, string Title, GradingScale Scale, IReadOnlyList<AuditRoundHeld> Rounds, string? Breaks)
{
    /// <summary>The last two rounds, read as different cases, in a sentence; nothing when there is only one.</summary>
    public string? Difference => Rounds.Count < 2 || Share.Of(Rounds[^2].Good(Scale), Rounds[^2].Cases).Figure is not { } before || Share.Of(Rounds[^1].Good(Scale), Rounds[^1].Cases).Figure is not { } after ? null
        : DifferenceSentence.Of($"From round {Rounds[^2].Round} to round {Rounds[^1].Round}, cases graded good or better", before, after);

    /// <summary>Puts each audit's rounds side by side, from its latest question set and scale back.</summary>
    public static IReadOnlyList<RoundsBeside> Of(IEnumerable<AuditRoundHeld> rounds, IReadOnlyList<GradingScale> scales) =>
        [.. rounds.GroupBy(r => r.AuditRef).Select(g => One([.. g.OrderBy(r => r.Round).ThenBy(r => r.From)], scales)).OfType<RoundsBeside>()
            .OrderByDescending(a => a.Rounds[^1].To).ThenBy(a => a.AuditRef, StringComparer.Ordinal)];

    private static RoundsBeside? One(List<AuditRoundHeld> rounds, IReadOnlyList<GradingScale> scales)
    {
        var last = rounds[^1];
        if (scales.FirstOrDefault(s => s.Code == last.Scale) is not { } scale) return null;
        var beside = rounds.Where(r => r.Scale == last.Scale && r.QuestionSet == last.QuestionSet && r.Cases > 0).ToList();
        var left = rounds.Count(r => r.Cases > 0) - beside.Count;
        return beside.Count == 0 ? null : new RoundsBeside(last.AuditRef, last.Title, scale, beside,
            left == 0 ? null : $"{Narrative.Count(left, "earlier round")} used another question set or scale and cannot be compared.");
    }
}

/// <summary>One entry of the audit programme beside what was done. What is late has its mark where it is said.</summary>
public sealed record ProgrammeLine(PlannedAudit Planned, IReadOnlyList<(int Round, DateOnly From)> Done, string Baseline, string Reaudit)
{
    private const string LateMark = "▲";

    public static ProgrammeLine Of(PlannedAudit planned, IEnumerable<(int Round, DateOnly From)> rounds, DateOnly today)
    {
        var done = rounds.OrderBy(r => r.Round).ToList();
        var first = done.Count == 0 ? (DateOnly?)null : done[0].From;
        var again = done.FirstOrDefault(r => r.Round > 1);
        string baseline;
        if (!Quarter.TryParse(planned.PlannedQuarter, out var quarter)) baseline = first is { } day ? $"done in {Quarter.Of(day)}" : "no quarter planned";
        else if (first is { } held) baseline = Quarter.Of(held) <= quarter ? $"done in {Quarter.Of(held)}, as planned" : $"done in {Quarter.Of(held)}, {Narrative.Count(Quarter.Of(held).Ordinal - quarter.Ordinal, "quarter")} late";
        else baseline = quarter.LastDay < today ? $"{LateMark} not done, late since {LondonCalendar.InWords(quarter.LastDay)}" : "planned";
        var overdue = again.Round == 0 && planned.ReauditDue < today;
        var reaudit = again.Round > 0 ? $"done in {Quarter.Of(again.From)}" : planned.ReauditDue is not { } due ? "none planned" : overdue ? $"{LateMark} overdue since {LondonCalendar.InWords(due)}" : $"due by {LondonCalendar.InWords(due)}";
        return new ProgrammeLine(planned, done, baseline, reaudit);
    }
}
