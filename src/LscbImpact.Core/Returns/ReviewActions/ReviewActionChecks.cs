using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Findings;

namespace LscbImpact.Core.Returns.ReviewActions;

/// <summary>What only code can say of review actions: status, RAG and dates agree, and no open action vanishes.</summary>
public static class ReviewActionChecks
{
    public static readonly ReturnKind<ReviewAction> Kind = new("review-actions")
    {
        IsStock = true,
        Checks = context =>
        [
            new RowRule<ReviewAction>(Messages.CompleteWithoutDate, "completed_date", r => ActionStatus.IsDone(r.Status) && r.CompletedDate is null ? (r.Status, null) : null),
            new RowRule<ReviewAction>(Messages.CompletedAfterQuarter, "completed_date", r => r.CompletedDate > context.Quarter.LastDay ? (LondonCalendar.InWords(r.CompletedDate.Value), null) : null),
            new RowRule<ReviewAction>(Messages.EvidenceMissing, "evidence_type", r => r.Status == ActionStatus.ClosedAndEvidenced && (r.EvidenceType is null || r.SignedOffDate is null) ? (null, null) : null),
            new RowRule<ReviewAction>(Messages.NoDueDate, "due_date", r => ActionStatus.IsOpen(r.Status) && r.DueDate is null && r.RevisedDueDate is null ? (null, null) : null),
            new RowRule<ReviewAction>(Messages.RagDisagrees, "rag", r => r.Rag is { } rag && DatedRag(r, context.Quarter.LastDay) is { } dated && rag != dated ? (rag, dated) : null),
            new RowRule<ReviewAction>(Messages.OnTrackButOverdue, "status", r => r.Rag is null && r.Status == ActionStatus.InProgress && Due(r) < context.Quarter.LastDay ? (r.Status, LondonCalendar.InWords(Due(r)!.Value)) : null),
            new NoneGone(context),
        ],
    };

    /// <summary>The date that now binds: the revised one, else the first.</summary>
    public static DateOnly? Due(ReviewAction row) => row.RevisedDueDate ?? row.DueDate;

    /// <summary>
    /// The RAG that status and dates give at the quarter's end: blue when done, red when past its date, amber when due within a month
    /// and not started, green otherwise; null when there is nothing to go by.
    /// </summary>
    public static string? DatedRag(ReviewAction row, DateOnly asAt)
    {
        if (ActionStatus.IsDone(row.Status)) return "blue";
        if (!ActionStatus.IsOpen(row.Status) || Due(row) is not { } due) return null;
        if (due < asAt) return "red";
        return row.Status == ActionStatus.NotStarted && due <= asAt.AddMonths(1) ? "amber" : row.Rag == "amber" ? "amber" : "green";
    }
}

/// <summary>An action that was open last quarter is in this return too.</summary>
internal sealed class NoneGone(RuleContext context) : Rule<ReviewAction>
{
    private readonly HashSet<(string, string, string, string)> seen = [];

    public override void See(ReviewAction row, ICollection<Finding> findings) =>
        seen.Add((row.Agency, row.ReviewRef, row.RecommendationNo, row.ActionNo));

    public override void AtEnd(ICollection<Finding> findings)
    {
        foreach (var action in context.Knowledge.ActionsLastQuarter)
            if (ActionStatus.IsOpen(action.Status) && !seen.Contains((action.Agency, action.ReviewRef, action.RecommendationNo, action.ActionNo)))
                findings.Add(new Finding(Messages.ActionGone, null, "action_no", action.Name));
    }
}
