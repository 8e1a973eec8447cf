using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Attendance;

namespace LscbImpact.Core.Measures.Attendance;

/// <summary>Attendance of those whose absence weighs most: lay members, the statutory partners, and enough agencies to decide.</summary>
internal static class SeatsOfARole
{
    public static readonly Measure LayMembers = AttendanceMeasures.InPerson with
    {
        Id = "attendance-lay-members",
        Title = "Lay members' attendance",
        Definition = "Of the seats of lay members expected at the meetings, those filled by their own member, in the room or by video. A lay member has no deputy.",
        Source = "Ofsted 2011, bullets G5 and W1 and reflective question 2",
        Grains = [],
        Contributions = (rows, _) => [AttendanceMeasures.Expected(rows).Where(s => s.Role == SeatCode.LayMember).Select(s => new Contribution
        {
            Series = s.Group, Month = s.StandsAt, Agency = s.Agency, Version = s.AddedBy, Row = s.RowNumber, Numerator = s.Code == SeatCode.Present || s.Code == SeatCode.Virtual ? 1 : 0, Denominator = 1, N = 1,
        })],
        SeriesTitle = group => AttendanceMeasures.Titled("Lay members' attendance", group),
    };

    public static readonly Measure StatutoryPartners = AttendanceMeasures.ByAgency with
    {
        Id = "attendance-statutory",
        Title = "Statutory partners represented",
        Definition = "Of the pairs of statutory safeguarding partner (so marked in the register of agencies) and meeting at which it was expected, those with any of its seats filled, by the member or a deputy.",
        Source = "Children and Social Work Act 2017, section 16; Ofsted 2011, bullet G4",
        Contributions = (rows, _) => [AttendanceMeasures.Seats(AttendanceMeasures.Expected(rows).Where(s => rows.Agencies.Any(a => a.Code == s.Agency && a.Statutory == true)), SeatCode.There)],
        SeriesTitle = group => AttendanceMeasures.Titled("Statutory partners represented", group),
    };

    public static readonly Measure Quorate = AttendanceMeasures.ByAgency with
    {
        Id = "meetings-quorate",
        Title = "Meetings with a quorum",
        Definition = "Of the meetings held, those at which at least the share of the agencies expected that pipelines/attendance.json calls a quorum (half, unless the board says otherwise) was represented, by the member or a deputy. A meeting's agencies count once each.",
        Source = "Terms of reference of boards; Ofsted 2011, bullet G6",
        Counted = "meetings",
        TellsOfPeople = false,
        Grains = [],
        Contributions = (rows, scope) => [Meetings(rows, scope.Specifications.QuorumPercent)],
        SeriesTitle = group => AttendanceMeasures.Titled("Meetings with a quorum", group),
    };

    private static IQueryable<Contribution> Meetings(BoardRows rows, int quorum) =>
        AttendanceMeasures.Expected(rows).GroupBy(s => new { s.Group, s.MeetingDate }).Select(m => new
        {
            m.Key.Group, m.Key.MeetingDate, Month = m.Min(s => s.StandsAt), Version = m.Max(s => s.AddedBy), Row = m.Min(s => s.RowNumber),
            Expected = m.Select(s => s.Agency).Distinct().Count(), There = m.Where(s => SeatCode.There.Contains(s.Code!)).Select(s => s.Agency).Distinct().Count(),
        })
        .Select(m => new Contribution { Series = m.Group, Unit = m.Group + "|" + m.MeetingDate, Month = m.Month, Version = m.Version, Row = m.Row, Numerator = m.There * 100 >= m.Expected * quorum ? 1 : 0, Denominator = 1, N = 1 });
}
