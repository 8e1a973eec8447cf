namespace LscbImpact.Core.Returns.ReviewActions;

/// <summary>One action of a review, as it stands at the quarter's end.</summary>
public sealed class ReviewAction : ReturnRow, ILinkedRow
{
    public string ReviewRef { get; set; } = "";
    public string ReviewType { get; set; } = "";
    public string RecommendationNo { get; set; } = "";
    public string? Recommendation { get; set; }
    public string ActionNo { get; set; } = "";
    public string Action { get; set; } = "";
    public string Agency { get; set; } = "";
    public string? OwnerRole { get; set; }
    public string? Level { get; set; }
    public string? PriorityCode { get; set; }
    public string? GapRef { get; set; }

    /// <summary>As first agreed.</summary>
    public DateOnly? DueDate { get; set; }
    public DateOnly? RevisedDueDate { get; set; }
    public string Status { get; set; } = "";
    public string? Rag { get; set; }
    public DateOnly? CompletedDate { get; set; }
    public DateOnly? SignedOffDate { get; set; }
    public string? EvidenceType { get; set; }

    /// <summary>The audit that tests whether the action made a difference.</summary>
    public string? ImpactCheckRef { get; set; }
    public string? Progress { get; set; }

    public RegisterReference Through => new("reviews", ReviewRef);
}

/// <summary>Codes of <see cref="ReviewAction.Status"/>.</summary>
public static class ActionStatus
{
    public const string NotStarted = "not started";
    public const string InProgress = "in progress";
    public const string Complete = "complete";
    public const string ClosedAndEvidenced = "closed and evidenced";
    public const string Superseded = "superseded";
    public const string NotAccepted = "not accepted";

    public static bool IsOpen(string status) => status is NotStarted or InProgress;

    public static bool IsDone(string status) => status is Complete or ClosedAndEvidenced;
}
