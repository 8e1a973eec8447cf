using LscbImpact.Seeds.Registers;

namespace LscbImpact.Seeds.ReviewActions;

internal static class ReviewActionReturns
{
    private static readonly string[] Columns =
    [
        "review_ref", "review_type", "recommendation_no", "recommendation", "action_no", "action", "agency", "owner_role", "level", "due_date", "revised_due_date",
        "status", "rag", "completed_date", "signed_off_date", "evidence_type", "impact_check_ref", "progress",
    ];

    private static readonly Dictionary<string, string> Owners = new()
    {
        ["LA"] = "Head of safeguarding",
        ["POL"] = "Head of public protection",
        ["ICB"] = "Designated nurse",
        ["NHT"] = "Named nurse",
        ["SCH"] = "Education safeguarding lead",
        ["PROB"] = "Head of delivery",
        ["YJS"] = "Service manager",
        ["VCS"] = "Forum lead",
    };

    /// <summary>The audit that tests whether a review's first actions changed anything.</summary>
    private static readonly Dictionary<string, string> ImpactChecks = new()
    {
        ["SCR-2019-01"] = "AUD-2021-01",
        ["LCSPR-2021-01"] = "AUD-2023-01",
        ["LCSPR-2022-01"] = "AUD-2022-03",
        ["LR-2023-01"] = "AUD-2023-02",
        ["NM-2023-01"] = "AUD-2024-01",
        ["LCSPR-2024-01"] = "AUD-2025-01",
    };

    public static IEnumerable<Return> All() =>
        from quarter in Quarter.All
        from agency in Agencies.SendingIn(quarter)
        let chance = new Chance($"review actions {agency} {quarter}")
        select new Return(agency, quarter, "review-actions", Columns,
            [.. ActionPlan.All.Where(p => p.Agency == agency).Select(p => new ActionAtQuarter(p, quarter)).Where(a => a.IsReported).Select(a => Row(a, chance))]);

    private static object?[] Row(ActionAtQuarter action, Chance chance)
    {
        var plan = action.Plan;
        return
        [
            plan.Review, Reviews.Type(plan.Review), plan.Recommendation, plan.RecommendationText, plan.Number, plan.Text, plan.Agency, Owners[plan.Agency],
            plan.Shared ? "multi-agency" : "single agency", plan.Due, Revised(action), action.Status, Declared(action, chance),
            // Probation's form has a formula there that never worked.
            action.Status is "complete" or "closed and evidenced" && plan.Agency != "PROB" ? action.Ended : null,
            action.Evidenced, action.Evidenced is null ? null : Progress.EvidenceOf(plan),
            plan.Number[1] == 'a' ? ImpactChecks.GetValueOrDefault(plan.Review) : null, Progress.Of(action, chance),
        ];
    }

    /// <summary>Health writes "to be confirmed" where others agree a new date.</summary>
    private static object? Revised(ActionAtQuarter action) =>
        action.Redated is { } day ? day : action.IsOverdue && action.Plan.Agency == "ICB" && action.Quarter.Index > 9 && action.Plan.Number[1] == 'b' ? "To be confirmed" : null;

    /// <summary>Three agencies give no colour; health calls some late actions green.</summary>
    private static string? Declared(ActionAtQuarter action, Chance chance) => action.Plan.Agency switch
    {
        "PROB" or "YJS" or "VCS" => null,
        "ICB" when action.IsOverdue && action.Quarter.Index > 8 && chance.Happens(0.5) => "green",
        _ => action.Rag,
    };
}
