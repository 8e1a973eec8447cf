using LscbImpact.Core.Board;

namespace LscbImpact.Core.Dashboards.Impact;

/// <summary>What the training impact page is asked, as its address carries it.</summary>
/// <param name="Quarter">Sessions of the eight quarters up to this one.</param>
/// <param name="Item">The rating item.</param>
/// <param name="Later">The interval to which changes are followed.</param>
/// <param name="By">What a line of the tables is: see <see cref="ImpactBy"/>.</param>
/// <param name="Course">Only this course; null for all.</param>
public sealed record ImpactQuestion(Quarter Quarter, string Item, string Later, string By = ImpactBy.Course, string? Course = null, string? Agency = null, string? Priority = null, string? Role = null)
{
    public const int Quarters = 8;

    public Quarter From => Quarter.Plus(1 - Quarters);
}

/// <summary>What people can be told apart by.</summary>
public static class ImpactBy
{
    public const string Course = "course", CourseSeries = "series", Priority = "priority", Agency = "agency", Role = "role";

    public static readonly IReadOnlyList<(string Code, string Title)> All = [(Course, "Course"), (CourseSeries, "Series of courses"), (Priority, "Priority"), (Agency, "Agency"), (Role, "Role group")];

    /// <summary>The codes under which a person of a session is counted: one, but several of a session that stands under several priorities.</summary>
    public static IEnumerable<string> Keys(string by, SessionGiven session, string agency, string? role) => by switch
    {
        CourseSeries => [SeriesOf(session.Course)],
        Priority => session.Priorities.Count == 0 ? ["no priority"] : session.Priorities,
        Agency => [agency],
        Role => [role ?? "not stated"],
        _ => [session.Course],
    };

    /// <summary>"NEG-201" belongs to the series "NEG": what stands before the last hyphen.</summary>
    public static string SeriesOf(string course) => course.LastIndexOf('-') is > 0 and var hyphen ? course[..hyphen] : course;
}
