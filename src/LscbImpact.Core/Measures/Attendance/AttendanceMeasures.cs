using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Attendance;

namespace LscbImpact.Core.Measures.Attendance;

/// <summary>The three rates of attendance, which differ and are all true: one real table gives 58.3, 67.7 and 69.4 per cent.</summary>
internal static class AttendanceMeasures
{
    public static readonly Measure InPerson = new()
    {
        Id = "attendance-in-person",
        Title = "Attendance in person",
        Definition = "Of the seats expected at the meetings, those filled by their own member, in the room or by video. Seats not expected, empty cells and people in attendance for an item are in no count.",
        Source = "Attendance tables of boards (Calderdale 2015: 56 of 96); Ofsted 2011, bullet G6",
        Better = GoodDirection.Higher,
        Counted = "seats expected",
        TellsOfPeople = false,
        Grains = [Grain.Agency],
        Questions = [2, 4, 5],
        TouchedBy = [new Touch(ReturnKinds.Attendance)],
        Contributions = (rows, _) => [Seats(Expected(rows), SeatCode.InPerson)],
        Headline = "board",
        SeriesTitle = group => Titled("Attendance in person", group),
    };

    public static readonly Measure Represented = InPerson with
    {
        Id = "attendance-represented",
        Title = "Attendance, represented",
        Definition = "Of the seats expected at the meetings, those filled by their own member or a deputy. Seats not expected, empty cells and people in attendance for an item are in no count.",
        Source = "Attendance tables of boards (Calderdale 2015: 65 of 96); Ofsted 2011, bullet G6",
        Contributions = (rows, _) => [Seats(Expected(rows), SeatCode.There)],
        SeriesTitle = group => Titled("Attendance, represented", group),
    };

    public static readonly Measure ByAgency = InPerson with
    {
        Id = "attendance-by-agency",
        Title = "Agencies represented",
        Definition = "Of the pairs of agency and meeting at which the agency was expected, those with any of its seats filled, by the member or a deputy. An agency with three seats counts once a meeting.",
        Source = "Attendance tables of boards (Calderdale 2015: 59 of 85); Ofsted 2011, bullet G6",
        Counted = "agency meetings",
        TellsOfPeople = false,
        Parts = Parts.AnyOfUnit,
        Contributions = (rows, _) => [Seats(Expected(rows), SeatCode.There)],
        SeriesTitle = group => Titled("Agencies represented", group),
    };

    internal static IQueryable<SeatAttendance> Expected(BoardRows rows) =>
        rows.Attendance.Where(s => s.Code != null && s.Code != SeatCode.NotExpected && s.Role != SeatCode.InAttendance);

    internal static string Titled(string title, string group) => group == "board" ? title : $"{title} ({group.Replace('-', ' ')})";

    internal static IQueryable<Contribution> Seats(IQueryable<SeatAttendance> expected, string[] there) => expected.Select(s => new Contribution
    {
        Series = s.Group, Unit = s.Agency + "|" + s.MeetingDate, Month = s.StandsAt, Agency = s.Agency, Version = s.AddedBy, Row = s.RowNumber,
        Numerator = there.Contains(s.Code!) ? 1 : 0, Denominator = 1, N = 1,
    });
}
