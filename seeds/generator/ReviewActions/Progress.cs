namespace LscbImpact.Seeds.ReviewActions;

/// <summary>What agencies write of an action's progress, by how it stands.</summary>
internal static class Progress
{
    private static readonly Dictionary<string, string[]> ByStatus = new()
    {
        ["not started"] = ["To be discussed at the next management meeting", "Lead not yet named", "Waiting for the final report"],
        ["in progress"] =
        [
            "Draft with team managers, comments by the end of the month", "Two of four localities done", "Form is live, training for teams is booked", "Working group met twice; the template is being tested",
            "Information sharing agreement with legal services", "Pilot in one team; feedback is good", "Case system change is in the supplier's queue", "Practitioners asked for a shorter version",
        ],
        ["overdue"] =
        [
            "Post vacant, no capacity to take this on", "Waiting for a decision on funding", "Depends on the new provider", "Meeting cancelled twice", "On the risk register; a date will be given when the lead is in post",
        ],
        ["complete"] =
        [
            "In place since the team day; a dip sample is planned", "Procedure published and on the intranet", "All teams briefed, attendance lists kept", "Done; not yet tested", "Supervision template changed and in use",
        ],
        ["closed and evidenced"] =
        [
            "Audit found it in eight of ten cases", "Dip sample and staff survey agree that practice changed", "Re-audit better on this standard; signed off by the subgroup", "Families said that they were asked; signed off",
        ],
        ["superseded"] = ["Replaced by an action of the same review"],
        ["not accepted"] = ["Outside the service's powers; discussed with the board"],
    };

    private static readonly string[] Evidence = ["audit", "dip sample", "staff survey", "procedure in use", "minutes and training record", "feedback of families"];

    public static string Of(ActionAtQuarter action, Chance chance) => chance.Pick(ByStatus[action.IsOverdue ? "overdue" : action.Status]);

    public static string EvidenceOf(ActionPlan plan) => new Chance($"evidence {plan.Review} {plan.Number} {plan.Agency}").Pick(Evidence);
}
