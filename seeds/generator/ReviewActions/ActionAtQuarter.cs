using LscbImpact.Seeds.Registers;

namespace LscbImpact.Seeds.ReviewActions;

/// <summary>How an action stands at the end of a quarter.</summary>
internal sealed record ActionAtQuarter(ActionPlan Plan, Quarter Quarter)
{
    private DateOnly End => Quarter.LastDay;

    /// <summary>It is in the return from the review's publication until a year after it ended, and half a year after it was evidenced; never gone while open.</summary>
    public bool IsReported => Published <= End && (Ended is not { } ended || ended.AddDays(365) >= Quarter.FirstDay || Evidenced?.AddDays(180) >= Quarter.FirstDay);

    public DateOnly? Ended => Plan.Ended <= End ? Plan.Ended : null;

    public DateOnly? Evidenced => Plan.Evidenced <= End ? Plan.Evidenced : null;

    /// <summary>A new date is agreed in the quarter in which the first one falls.</summary>
    public DateOnly? Redated => Plan.Due is DateOnly due && due <= End ? Plan.Redated : null;

    public bool IsOverdue => Ended is null && (Redated ?? Plan.Due as DateOnly?) < End;

    public string Status =>
        Evidenced is not null ? "closed and evidenced"
        : Ended is not null ? Plan.EndedAs
        : Quarter == Quarter.Of(Published) || Quarter.Index == 0 && Published.Year == 2021 && Plan.Number[0] > '2' ? "not started"
        : "in progress";

    /// <summary>What status and dates make of it; null where there is nothing to go by.</summary>
    public string? Rag =>
        Status is "complete" or "closed and evidenced" ? "blue"
        : Ended is not null || (Redated ?? Plan.Due as DateOnly?) is not { } due ? null
        : due < End ? "red"
        : Status == "not started" && due <= End.AddMonths(1) ? "amber"
        : "green";

    private DateOnly Published => PipeTable.Day(Reviews.Register.Cell(Plan.Review, "published_on"));
}
