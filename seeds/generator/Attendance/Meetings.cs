namespace LscbImpact.Seeds.Attendance;

/// <summary>A meeting of a group, and who came: present, virtual, deputy, apologies, no apology or not expected, by seat.</summary>
internal sealed record Meeting(string Group, DateOnly Day, IReadOnlyDictionary<Seat, string> Codes)
{
    /// <summary>Seats of the board filled by the member or a deputy, of 20: four in five for three years, then fewer.</summary>
    private static readonly int[] FilledAtTheBoard = [16, 17, 16, 15, 16, 17, 16, 16, 17, 15, 15, 16, 14, 14, 13, 13];

    /// <summary>The board meets in the middle month, the executive in the first, the subgroup in the first and the last.</summary>
    public static IReadOnlyList<Meeting> Of(Quarter quarter)
    {
        var months = quarter.Months.ToList();
        return
        [
            Held("Executive", quarter, months[0].AddDays(11), 0.9, 0.82),
            Held("Quality assurance subgroup", quarter, months[0].AddDays(18), 0.78, 0.64),
            Held("Board", quarter, months[1].AddDays(9 + quarter.Index % 4), 0.8, 0.66),
            Held("Quality assurance subgroup", quarter, months[2].AddDays(6), 0.78, 0.64),
        ];
    }

    private static Meeting Held(string group, Quarter quarter, DateOnly about, double early, double late)
    {
        var day = Calendar.Weekday(about, quarter);
        var chance = new Chance($"meeting {group} {day:O}");
        var seats = Seat.All.Where(s => s.Group == group).ToList();
        var expected = seats.Where(s => !s.IsVacant(quarter)).ToList();
        var filled = group == "Board" ? FilledAtTheBoard[quarter.Index] * expected.Count / 20
            : (int)Math.Round(expected.Count * (quarter.Index < 11 ? early : late) + chance.Near(0, 0.4), MidpointRounding.AwayFromZero);
        var there = expected.Where(s => !StaysAway(s, quarter)).OrderByDescending(s => s.Steady * 0.12 + chance.Unit()).Take(filled).ToHashSet();
        return new Meeting(group, day, seats.ToDictionary(s => s, s => s.IsVacant(quarter) ? "not expected" : there.Contains(s) ? Presence(s, chance) : Absence(s, quarter, chance)));
    }

    /// <summary>Probation came to no meeting of the board in the last four quarters.</summary>
    private static bool StaysAway(Seat seat, Quarter quarter) => seat is { Group: "Board", Agency: "PROB" } && quarter.Index >= 12;

    private static string Presence(Seat seat, Chance chance) =>
        seat.Role is "chair" or "lay member" ? chance.Weighted(("present", 0.85), ("virtual", 0.15)) : chance.Weighted(("present", 0.66), ("virtual", 0.19), ("deputy", 0.15));

    private static string Absence(Seat seat, Quarter quarter, Chance chance) =>
        StaysAway(seat, quarter) ? quarter.Index == 12 ? "apologies" : "no apology" : chance.Weighted(("apologies", 0.72), ("no apology", 0.28));
}
