namespace LscbImpact.Core.Returns.Attendance;

/// <param name="Numerator">What happened.</param>
/// <param name="Denominator">What was expected.</param>
public readonly record struct Rate(int Numerator, int Denominator);

/// <param name="InPerson">Present or virtual, of seats expected.</param>
/// <param name="Represented">With deputies, of seats expected.</param>
public sealed record MeetingAttendance(DateOnly Date, Rate InPerson, Rate Represented);

/// <summary>
/// The three rates of attendance, which differ and are all true: seats filled in person, seats filled with deputies, and agencies
/// with anybody there. One real board's table gives 58.3, 67.7 and 69.4 per cent.
/// </summary>
/// <param name="ByAgency">Agency and meeting pairs with any seat present or deputised, of pairs with a seat expected.</param>
/// <param name="NeverRepresented">Agencies expected at least once and never there.</param>
public sealed record AttendanceRates(Rate InPerson, Rate Represented, Rate ByAgency, IReadOnlyList<MeetingAttendance> Meetings, IReadOnlyList<string> NeverRepresented)
{
    /// <summary>Rates of the given seats and meetings; seats not expected, blank cells and people in attendance are in no count.</summary>
    public static AttendanceRates Of(IEnumerable<SeatAttendance> seats)
    {
        var expected = seats.Where(s => s.Code is not null and not SeatCode.NotExpected && s.Role != SeatCode.InAttendance).ToList();
        var pairs = expected.GroupBy(s => (s.Agency, s.MeetingDate)).Select(g => (g.Key.Agency, There: g.Any(Represents))).ToList();
        return new AttendanceRates(
            Share(expected, InPersonAt),
            Share(expected, Represents),
            new Rate(pairs.Count(p => p.There), pairs.Count),
            [.. expected.GroupBy(s => s.MeetingDate).OrderBy(g => g.Key).Select(g => new MeetingAttendance(g.Key, Share([.. g], InPersonAt), Share([.. g], Represents)))],
            [.. pairs.GroupBy(p => p.Agency).Where(g => !g.Any(p => p.There)).Select(g => g.Key).Order(StringComparer.Ordinal)]);
    }

    private static Rate Share(IReadOnlyCollection<SeatAttendance> expected, Func<SeatAttendance, bool> counts) => new(expected.Count(counts), expected.Count);

    private static bool InPersonAt(SeatAttendance seat) => seat.Code is SeatCode.Present or SeatCode.Virtual;

    private static bool Represents(SeatAttendance seat) => InPersonAt(seat) || seat.Code == SeatCode.Deputy;
}
