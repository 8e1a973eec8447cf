using LscbImpact.Core.Dashboards.Impact;
using LscbImpact.Pipeline.Publishing;

namespace LscbImpact.Web.Addresses;

/// <summary>Reads what the training impact page is asked out of its address, and writes it back.</summary>
internal static class ImpactQuestions
{
    public static ImpactQuestion Read(TeamView view, IQueryCollection query)
    {
        string? Text(string key) => query[key].ToString() is { Length: > 0 } text ? text : null;
        var (item, later) = view.ItemAndLater(Text("item"), Text("later"));
        var by = ImpactBy.All.Select(b => b.Code).FirstOrDefault(b => b == Text("by")) ?? ImpactBy.Course;
        return new ImpactQuestion(Places.QuarterOr(Text("quarter"), view.LatestQuarter), item, later, by, Text("course"), Text("agency"), Text("priority"), Text("role"));
    }

    /// <summary>"?quarter=2025-26-Q2&amp;item=confidence&amp;later=3%20months&amp;by=course".</summary>
    public static string Query(ImpactQuestion question)
    {
        (string Key, string? Value)[] filters = [("item", question.Item), ("later", question.Later), ("by", question.By), ("course", question.Course), ("agency", question.Agency), ("priority", question.Priority), ("role", question.Role)];
        return $"?quarter={question.Quarter.Slug}" + string.Concat(filters.Where(f => f.Value is not null).Select(f => $"&{f.Key}={Uri.EscapeDataString(f.Value!)}"));
    }
}
