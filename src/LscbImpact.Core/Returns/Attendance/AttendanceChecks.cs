using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Attendance;

/// <summary>What only code can say of attendance.</summary>
public static class AttendanceChecks
{
    public static readonly ReturnKind<SeatAttendance> Kind = new("attendance")
    {
        Dated = r => r.MeetingDate,
        Settled = (row, _) => row.Group = row.Group.Length == 0 ? "board" : Spelling.Normal(row.Group),
        Checks = _ => [new RowRule<SeatAttendance>(Messages.BlankCode, "code", r => r.Code is null ? (null, null) : null)],
    };
}
