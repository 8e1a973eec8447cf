using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Core.Returns.ReviewActions;

namespace LscbImpact.Core.Dashboards;

/// <summary>Whether the audit that an action names to check its impact could see what it changed.</summary>
public enum ImpactCheck { NoneNamed, NotHeld, StillOpen, CannotTell, Before, After }

/// <summary>One action as it stands at the quarter's end.</summary>
/// <param name="DaysLate">Days past its date as last revised; null when it is not late, or done.</param>
/// <param name="DatedRag">The RAG that status and dates give.</param>
/// <param name="AuditedUpTo">The last day of fieldwork by then of the audit named to check its impact; null where it has not taken place.</param>
public sealed record ActionLine(ReviewAction Action, string AgencyName, int? DaysLate, string? DatedRag, DateOnly? AuditedUpTo)
{
    public ImpactCheck Check => (Action.ImpactCheckRef, AuditedUpTo, IsOpen, Action.CompletedDate) switch
    {
        (null, _, _, _) => ImpactCheck.NoneNamed,
        (_, null, _, _) => ImpactCheck.NotHeld,
        (_, _, true, _) => ImpactCheck.StillOpen,
        (_, _, _, null) => ImpactCheck.CannotTell,
        var (_, audited, _, completed) => audited > completed ? ImpactCheck.After : ImpactCheck.Before,
    };

    /// <summary>What is said of the audit after its name: "audited after it was done".</summary>
    public string CheckInWords => Check switch
    {
        ImpactCheck.NotHeld => "not yet",
        ImpactCheck.StillOpen => "audited, and the action is still open",
        ImpactCheck.CannotTell => "audited; done on a day not given: cannot tell whether before",
        ImpactCheck.Before => "audited before it was done",
        ImpactCheck.After => "audited after it was done",
        _ => "none named",
    };

    public bool IsOpen => ActionStatus.IsOpen(Action.Status);

    public bool Redated => Action is { RevisedDueDate: { } revised, DueDate: { } due } && revised != due;
}

/// <summary>A recommendation with all its actions.</summary>
public sealed record RecommendationLine(string Number, string? Text, IReadOnlyList<ActionLine> Actions)
{
    /// <summary>How far it has come along recommendation, action, evidence, impact check.</summary>
    public string Reached => Actions.Count(a => a.Check == ImpactCheck.After) is var audited and > 0 ? $"{audited} of {Actions.Count} actions done and audited since" : Actions.All(a => a.Action.Status == ActionStatus.ClosedAndEvidenced) ? "closed and evidenced, impact not checked"
        : Actions.All(a => !a.IsOpen) ? "complete, not all evidenced" : $"{Actions.Count(a => !a.IsOpen)} of {Actions.Count} actions done";
}

public sealed record ReviewLine(string ReviewRef, string ReviewType, string? Title, IReadOnlyList<RecommendationLine> Recommendations);

/// <summary>One agency's actions in figures.</summary>
public sealed record AgencyActions(string Name, int Open, int Overdue, int OnTrackButOverdue, int Redated, int Complete, int Evidenced);

/// <summary>Review actions at a quarter's end: each on its way from recommendation to impact, and what dates say beside what is said.</summary>
public sealed record ActionsDashboard(Quarter Quarter, IReadOnlyList<ReviewLine> Reviews, IReadOnlyList<(string Age, int Count)> OverdueByAge, IReadOnlyList<(string Declared, string Dated, int Count)> DeclaredAgainstDated, IReadOnlyList<AgencyActions> Agencies)
{
    private static readonly (string Name, int To)[] Ages = [("up to 30 days", 30), ("31 to 90 days", 90), ("91 to 180 days", 180), ("181 days to a year", 365), ("more than a year", int.MaxValue)];

    /// <param name="actions">The actions of the quarter's returns.</param>
    /// <param name="reviews">The register of reviews.</param>
    /// <param name="audited">Audits with fieldwork by the quarter's end, each with its last day.</param>
    public static ActionsDashboard Of(Quarter quarter, IReadOnlyList<ReviewAction> actions, IReadOnlyList<Review> reviews, IReadOnlyDictionary<string, DateOnly> audited, Func<string, string> name)
    {
        var end = quarter.LastDay;
        var lines = actions.Where(a => a.Status is not (ActionStatus.Superseded or ActionStatus.NotAccepted)).Select(a => new ActionLine(
            a, name(a.Agency), ActionStatus.IsOpen(a.Status) && ReviewActionChecks.Due(a) is { } due && due < end ? end.DayNumber - due.DayNumber : null,
            ReviewActionChecks.DatedRag(a, end), a.ImpactCheckRef is { } check && audited.TryGetValue(check, out var last) ? last : null)).ToList();
        var late = lines.Where(l => l.DaysLate is not null).ToList();
        return new ActionsDashboard(quarter,
            [.. lines.GroupBy(l => l.Action.ReviewRef).OrderByDescending(g => g.Count(l => l.IsOpen)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => ReviewOf([.. g], reviews))],
            [.. Ages.Select((age, i) => (age.Name, late.Count(l => l.DaysLate <= age.To && (i == 0 || l.DaysLate > Ages[i - 1].To))))],
            [.. lines.Where(l => l.Action.Rag is not null && l.DatedRag is not null).GroupBy(l => (l.Action.Rag!, l.DatedRag!)).Select(g => (g.Key.Item1, g.Key.Item2, g.Count())).OrderBy(g => g.Item1, StringComparer.Ordinal).ThenBy(g => g.Item2, StringComparer.Ordinal)],
            [.. lines.GroupBy(l => l.AgencyName).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new AgencyActions(g.Key, g.Count(l => l.IsOpen), g.Count(l => l.DaysLate is not null),
                g.Count(l => l.DaysLate is not null && l.Action.Rag is ("green" or "amber" or "blue")), g.Count(l => l.IsOpen && l.Redated), g.Count(l => !l.IsOpen), g.Count(l => l.Action.Status == ActionStatus.ClosedAndEvidenced)))]);
    }

    private static ReviewLine ReviewOf(List<ActionLine> lines, IReadOnlyList<Review> reviews)
    {
        var first = lines[0].Action;
        return new ReviewLine(first.ReviewRef, first.ReviewType, reviews.FirstOrDefault(r => r.ReviewRef == first.ReviewRef)?.Title,
            [.. lines.GroupBy(l => l.Action.RecommendationNo).OrderBy(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new RecommendationLine(g.Key, g.Select(l => l.Action.Recommendation).FirstOrDefault(t => t is not null), [.. g.OrderBy(l => l.Action.ActionNo, StringComparer.Ordinal).ThenBy(l => l.AgencyName, StringComparer.Ordinal)]))]);
    }
}
