using LscbImpact.Seeds.Registers;

namespace LscbImpact.Seeds.Audits;

internal static class AuditReturns
{
    private static readonly string[] Columns =
    [
        "audit_ref", "audit_title", "audit_type", "round", "question_set", "origin", "priority_code", "gap_ref", "fieldwork_date", "agency", "locality", "standard", "scale", "grade",
        "cases", "case_no", "population", "practitioners_involved", "impact_on_child", "child_voice", "moderated_from", "finding",
    ];

    public static IEnumerable<Return> All() =>
        from quarter in Quarter.All
        from agency in Agencies.SendingIn(quarter)
        select new Return(agency, quarter, "audit-results", Columns,
            [.. CaseFileAudits.Rows(agency, quarter), .. CountedAudits.Rows(agency, quarter), .. SectionEleven.Rows(agency, quarter)]);
}
