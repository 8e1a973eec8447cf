namespace LscbImpact.SystemTests.Boards;

/// <summary>Small audit returns: numbered cases on the standard "overall".</summary>
internal static class AuditReturn
{
    private const string Headings = "audit_ref,audit_type,round,fieldwork_date,agency,standard,scale,grade,case_no,gap_ref\n";

    public static string With(params (int Case, string Grade)[] cases) => Of("POL", "AUD-1", 1, "2025-07-14", "", cases);

    public static string Of(string agency, string audit, int round, string date, string gap, params (int Case, string Grade)[] cases) =>
        Headings + string.Concat(cases.Select(c => $"{audit},thematic,{round},{date},{agency},overall,ofsted,{c.Grade},{c.Case},{gap}\n"));
}
