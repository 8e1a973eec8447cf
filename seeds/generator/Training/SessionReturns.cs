using LscbImpact.Seeds.Registers;

namespace LscbImpact.Seeds.Training;

internal static class SessionReturns
{
    private static readonly string[] Columns =
        ["session_ref", "course_code", "course_title", "delivery", "session_date", "duration_days", "origin", "capacity", "agency", "role_group", "booked", "attended", "walk_ins", "no_shows", "cancelled"];

    public static IEnumerable<Return> All() =>
        Quarter.All.Select(q => new Return("BOARD", q, "training-sessions", Columns, [.. Sessions.All.Where(s => q.Contains(s.Day)).SelectMany(Rows)]));

    private static IEnumerable<object?[]> Rows(Session session) => session.Agencies.Select(a => new object?[]
    {
        session.Ref, session.Course, Courses.Register.Cell(session.Course, "title"), session.Delivery, session.Day, session.Days, session.Origin, session.Capacity, a.Agency, Delegate.MostOf(session, a.Agency),
        // E-learning is not booked: people come when they come.
        session.Capacity is null ? null : a.Booked, a.Attended, session.Capacity is null ? null : a.WalkIns, session.Capacity is null ? null : a.NoShows, session.Capacity is null ? null : a.Cancelled,
    });
}
