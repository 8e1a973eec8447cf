namespace LscbImpact.Core.Returns.Audits;

/// <summary>One audit round, agency, standard and grade: one numbered case, or a count of cases.</summary>
public sealed class AuditResult : ReturnRow, ILinkedRow
{
    /// <summary>The standard that holds the judgement on the whole case.</summary>
    public const string Overall = "overall";

    /// <summary>The grade of a case to which the standard did not apply: it leaves every count.</summary>
    public const string NotApplicable = "n/a";

    public string AuditRef { get; set; } = "";
    public string? AuditTitle { get; set; }
    public string AuditType { get; set; } = "";

    /// <summary>1 is the baseline, 2 and on re-audit the same AuditRef.</summary>
    public int Round { get; set; }
    public string? QuestionSet { get; set; }
    public string? Origin { get; set; }
    public string? PriorityCode { get; set; }
    public string? GapRef { get; set; }
    public DateOnly FieldworkDate { get; set; }
    public string Agency { get; set; } = "";
    public string? Locality { get; set; }
    public string Standard { get; set; } = "";
    public string Scale { get; set; } = "";
    public string Grade { get; set; } = "";
    public int Cases { get; set; } = 1;

    /// <summary>1 to n, never an identifier.</summary>
    public int? CaseNo { get; set; }
    public int? Population { get; set; }
    public bool? PractitionersInvolved { get; set; }
    public string? ImpactOnChild { get; set; }
    public string? ChildVoice { get; set; }

    /// <summary>The grade before moderation.</summary>
    public string? ModeratedFrom { get; set; }
    public string? Finding { get; set; }

    public RegisterReference Through => new("audit-programme", AuditRef);
}
