using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Attendance;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>Whether an agency was there: at its best seat.</summary>
public enum Presence { NotExpected, Query, Absent, Apologies, Deputy, Present }

/// <param name="Presences">One for each meeting, in their order.</param>
public sealed record AgencyAttendance(string Agency, string Name, IReadOnlyList<Presence> Presences, Rate Represented);

/// <summary>Who came to one group's meetings.</summary>
public sealed record AttendanceView(string Group, IReadOnlyList<string> Groups, IReadOnlyList<DateOnly> Meetings, IReadOnlyList<AgencyAttendance> Agencies, AttendanceRates Rates)
{
    public IReadOnlyList<AgencyAttendance> NeverRepresented => [.. Agencies.Where(a => a.Represented is { Numerator: 0, Denominator: > 0 })];

    /// <summary>Agencies that were expected at the last two meetings they could have come to, and came to neither.</summary>
    public IReadOnlyList<AgencyAttendance> MissedLastTwo =>
        [.. Agencies.Where(a => a.Presences.Where(p => p is not Presence.NotExpected and not Presence.Query).TakeLast(2).ToList() is { Count: 2 } last && last.TrueForAll(p => p is Presence.Absent or Presence.Apologies))];
}

public static class AttendancePublishing
{
    /// <summary>A group's meetings in the four quarters up to one. Reads the rows of those quarters only.</summary>
    public static async Task<AttendanceView> AttendanceAsync(this TeamView view, Quarter upTo, string? group)
    {
        var (from, to) = (upTo.Plus(-3).FirstMonth, upTo.LastMonth);
        var living = view.Db.Living<SeatAttendance>(view.Board.Id);
        var groups = await living.Where(s => s.StandsAt >= from && s.StandsAt <= to).Select(s => s.Group).Distinct().OrderBy(g => g).ToListAsync();
        var shown = group is not null && groups.Contains(group) ? group : groups.Contains("board") ? "board" : groups.Count > 0 ? groups[0] : "board";
        var seats = await living.Where(s => s.Group == shown && s.StandsAt >= from && s.StandsAt <= to).ToListAsync();
        var meetings = seats.Where(s => s.Code is not SeatCode.NotExpected).Select(s => s.MeetingDate).Distinct().Order().ToList();
        var counted = seats.Where(s => s.Role != SeatCode.InAttendance).ToList();
        var agencies = counted.GroupBy(s => s.Agency)
            .Select(g => Agency(g.Key, view.NameOf(Grain.Agency, g.Key), [.. meetings.Select(m => Best(g.Where(s => s.MeetingDate == m)))]))
            .OrderBy(a => a.Name, StringComparer.Ordinal).ToList();
        return new AttendanceView(shown, groups, meetings, agencies, AttendanceRates.Of(seats));
    }

    private static AgencyAttendance Agency(string code, string name, IReadOnlyList<Presence> presences) => new(code, name, presences,
        new Rate(presences.Count(p => p is Presence.Present or Presence.Deputy), presences.Count(p => p is not Presence.NotExpected and not Presence.Query)));

    private static Presence Best(IEnumerable<SeatAttendance> seats) => seats.Select(s => s.Code switch
    {
        SeatCode.Present or SeatCode.Virtual => Presence.Present,
        SeatCode.Deputy => Presence.Deputy,
        SeatCode.Apologies => Presence.Apologies,
        SeatCode.NoApology => Presence.Absent,
        null => Presence.Query,
        _ => Presence.NotExpected,
    }).DefaultIfEmpty(Presence.NotExpected).Max();
}
