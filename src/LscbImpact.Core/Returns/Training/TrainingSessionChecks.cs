using System.Globalization;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Findings;

namespace LscbImpact.Core.Returns.Training;

/// <summary>What only code can say of training sessions: the numbers add up, and a session is the same on each of its rows.</summary>
public static class TrainingSessionChecks
{
    public static readonly ReturnKind<TrainingSession> Kind = new("training-sessions")
    {
        Dated = r => r.SessionDate,
        Checks = _ =>
        [
            new RowRule<TrainingSession>(Messages.AttendanceSum, "attended", r => Expected(r) is { } sum && sum != r.Attended ? ($"{r.Attended}", $"{sum}") : null),
            new SameSession(),
            new WithinCapacity(),
        ],
    };

    /// <summary>booked - no shows - cancelled + walk-ins, where the booking figures are given.</summary>
    private static int? Expected(TrainingSession row) =>
        row.Booked is { } booked && row.NoShows is { } noShows && row.Cancelled is { } cancelled ? booked - noShows - cancelled + (row.WalkIns ?? 0) : null;
}

/// <summary>A session has one date, one course and one capacity.</summary>
internal sealed class SameSession : Rule<TrainingSession>
{
    private readonly Dictionary<string, (DateOnly Date, string Course, int? Capacity, int Row)> sessions = [];

    public override void See(TrainingSession row, ICollection<Finding> findings)
    {
        var first = sessions.TryGetValue(row.SessionRef, out var seen) ? seen : sessions[row.SessionRef] = (row.SessionDate, row.CourseCode, row.Capacity, row.RowNumber);
        var differs = first.Date != row.SessionDate ? ("session_date", "date") : first.Course != row.CourseCode ? ("course_code", "course") : first.Capacity != row.Capacity ? ("capacity", "capacity") : default;
        if (differs.Item1 is { } column)
            findings.Add(new Finding(Messages.SessionDiffers, row.RowNumber, column, differs.Item2, first.Row.ToString(CultureInfo.InvariantCulture)));
    }
}

/// <summary>Attended by all agencies together is at most the session's capacity. Said once a session.</summary>
internal sealed class WithinCapacity : Rule<TrainingSession>
{
    private readonly Dictionary<string, int> attended = [];

    public override void See(TrainingSession row, ICollection<Finding> findings)
    {
        var before = attended.GetValueOrDefault(row.SessionRef);
        attended[row.SessionRef] = before + row.Attended;
        if (row.Capacity is { } capacity && before <= capacity && before + row.Attended > capacity)
            findings.Add(new Finding(Messages.OverCapacity, row.RowNumber, "attended", $"{before + row.Attended}", $"{capacity}"));
    }
}
