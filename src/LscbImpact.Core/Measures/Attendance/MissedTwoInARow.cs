using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Attendance;

namespace LscbImpact.Core.Measures.Attendance;

internal static class MissedTwoInARow
{
    private const int Days = 366;

    public static readonly Measure Measure = new()
    {
        Id = "attendance-missed-twice",
        Title = "Agencies missing two meetings in a row",
        Definition = "Of the pairs of agency and meeting at which the agency was expected, and had been expected at an earlier meeting of the same group within 366 days, those at which nobody came for it, as nobody had at the meeting before. A deputy counts as coming.",
        Source = "Terms of reference of boards; Ofsted 2011, bullet G6, reflective question 5",
        Better = GoodDirection.Lower,
        Counted = "agency meetings",
        TellsOfPeople = false,
        Grains = [Grain.Agency],
        Questions = [5],
        Parts = Parts.AnyOfUnit,
        TouchedBy = [new Touch(ReturnKinds.Attendance, QuartersAfter: 5)],
        Contributions = (rows, _) => [MissedTwice(rows)],
        Headline = "board",
        SeriesTitle = group => AttendanceMeasures.Titled("Agencies missing two meetings in a row", group),
    };

    private static IQueryable<Contribution> MissedTwice(BoardRows rows)
    {
        var expected = AttendanceMeasures.Expected(rows);
        var there = expected.Where(s => s.Code == SeatCode.Present || s.Code == SeatCode.Virtual || s.Code == SeatCode.Deputy);
        return expected
            .Select(s => new
            {
                Seat = s,
                Before = expected.Where(b => b.Group == s.Group && b.Agency == s.Agency && b.MeetingDate < s.MeetingDate && b.MeetingDate >= s.MeetingDate.AddDays(-Days)).Max(b => (DateOnly?)b.MeetingDate),
            })
            .Where(x => x.Before != null)
            .Select(x => new Contribution
            {
                Series = x.Seat.Group, Unit = x.Seat.Agency + "|" + x.Seat.MeetingDate, Month = x.Seat.StandsAt, Agency = x.Seat.Agency, Version = x.Seat.AddedBy, Row = x.Seat.RowNumber,
                Numerator = there.Any(t => t.Group == x.Seat.Group && t.Agency == x.Seat.Agency && (t.MeetingDate == x.Seat.MeetingDate || t.MeetingDate == x.Before)) ? 0 : 1,
                Denominator = 1, N = 1,
            });
    }
}
