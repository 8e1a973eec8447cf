using System.Globalization;

namespace LscbImpact.Seeds.Attendance;

/// <summary>The board's team keeps a grid, one column a meeting, as boards do; in four quarters it sent a list instead.</summary>
internal static class AttendanceReturns
{
    private static readonly Quarter[] AsList = [new(3), new(7), new(8), new(13)];

    public static IEnumerable<Return> All() => Quarter.All.Select(q => AsList.Contains(q) ? List(q) : Grid(q));

    private static Return Grid(Quarter quarter)
    {
        var meetings = Meeting.Of(quarter);
        return new Return("BOARD", quarter, "attendance", ["group", "agency", "seat", "role", .. meetings.Select(m => m.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))],
            [.. Seat.All.Select(s => (object?[])[s.Group, s.Agency, s.Name, s.Role, .. meetings.Select(m => m.Codes.GetValueOrDefault(s, "not expected"))])]);
    }

    private static Return List(Quarter quarter) =>
        new("BOARD", quarter, "attendance", ["group", "meeting_date", "agency", "seat", "role", "code"],
            [.. Meeting.Of(quarter).SelectMany(m => m.Codes.Select(c => new object?[] { m.Group, m.Day, c.Key.Agency, c.Key.Name, c.Key.Role, c.Value }).Append(MinuteTaker(m)))]);

    /// <summary>In the room and in no count.</summary>
    private static object?[] MinuteTaker(Meeting meeting) => [meeting.Group, meeting.Day, "BOARD", "Minute taker", "in attendance", "present"];
}
