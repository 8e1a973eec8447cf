namespace LscbImpact.Seeds.Training;

/// <summary>What the people who came answered, each answer in the return of the quarter in which it was given.</summary>
internal static class Evaluations
{
    private static readonly string[] Columns =
        ["session_ref", "agency", "role_group", "interval", "answered_on", "respondent", "confidence", "knowledge", "skills", "joint_working", "satisfaction", "applied", "comment"];

    public static IEnumerable<Return> All()
    {
        var answers = Answers().OrderBy(a => a.Day).ToList();
        return Quarter.All.Select(q => new Return("BOARD", q, "training-evaluations", Columns, [.. answers.Where(a => q.Contains(a.Day)).Select(a => a.Row)]));
    }

    private static IEnumerable<(DateOnly Day, object?[] Row)> Answers()
    {
        var chance = new Chance("evaluations");
        var shares = Interval.All.ToDictionary(i => i, _ => new EvenShare());
        foreach (var session in Sessions.All)
        {
            // Some rooms answer better than others.
            var room = chance.Near(1, 0.1);
            foreach (var person in session.Agencies.SelectMany(a => Enumerable.Range(0, a.Attended).Select(_ => new Delegate(session, a.Agency, chance))))
                foreach (var interval in Interval.All)
                {
                    var share = interval.ShareAt(Quarter.Of(session.Day)) * (interval.IsLater ? person.Willing * room : 1);
                    if (shares[interval].Yes(Math.Min(share, 0.98)) && AnsweredOn(session, interval, chance) is { } day) yield return (day, Row(person, interval, day, chance));
                }
        }
    }

    /// <summary>
    /// Bookings are answered in the session's own quarter, because in the one before nobody had told of it yet. Null for what will only
    /// be asked after the last quarter; what was asked within it was answered within it, or it would look like an answer never given.
    /// </summary>
    private static DateOnly? AnsweredOn(Session session, Interval interval, Chance chance)
    {
        var late = interval.IsLater && chance.Happens(0.035) ? chance.Between(20, 45) : 0;
        var day = session.Day.AddDays(interval.Days + chance.Between(-interval.Spread, interval.Spread) + late);
        if (interval.Days < 0 && Quarter.Of(day) != Quarter.Of(session.Day)) day = Quarter.Of(session.Day).FirstDay.AddDays(chance.Below(session.Day.DayNumber - Quarter.Of(session.Day).FirstDay.DayNumber));
        if (day <= Quarter.Last.LastDay) return day;
        return session.Day.AddDays(interval.Days) <= Quarter.Last.LastDay ? Quarter.Last.LastDay.AddDays(-chance.Below(8)) : null;
    }

    private static object?[] Row(Delegate person, Interval interval, DateOnly day, Chance chance)
    {
        var manager = interval.Code.StartsWith("manager", StringComparison.Ordinal);
        var level = person.Start + interval.Gain + (interval.Days == 0 ? 0 : chance.Near(0, 0.35));
        int? Score(double more) => Math.Clamp((int)Math.Round(level + more + chance.Near(0, 0.3), MidpointRounding.AwayFromZero), 1, 5);
        return
        [
            person.Session.Ref, person.Agency, person.Role, interval.Code, day, person.Token,
            Score(0), manager ? null : Score(0.1), Score(-0.1), manager ? null : Score(interval.Days > 7 ? 0.05 : -0.15),
            interval.Code == "end" ? Math.Clamp((int)Math.Round(chance.Near(4.4, 0.6), MidpointRounding.AwayFromZero), 1, 5) : null,
            interval.IsLater ? chance.Weighted(("not yet", 0.24), ("once", 0.26), ("sometimes", 0.33), ("often", 0.17)) : null,
            Comments.Of(person.Session.Course, interval, chance),
        ];
    }
}
