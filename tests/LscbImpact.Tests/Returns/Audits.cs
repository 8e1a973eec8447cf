namespace LscbImpact.Tests.Returns;

/// <summary>Small audit returns.</summary>
internal static class Audits
{
    public const string Headings = "audit_ref,audit_type,round,fieldwork_date,agency,standard,scale,grade,case_no";

    public static string Return(params string[] rows) => string.Join('\n', rows.Prepend(Headings)) + "\n";

    /// <summary>A numbered case that is in order.</summary>
    public static string Case(int number, string grade = "good", string date = "2025-07-14", string agency = "POL", string audit = "AUD-1", string round = "1", string scale = "ofsted", string standard = "overall") =>
        $"{audit},thematic,{round},{date},{agency},{standard},{scale},{grade},{number}";
}
