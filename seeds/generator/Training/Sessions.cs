using System.Globalization;
using LscbImpact.Seeds.Registers;

namespace LscbImpact.Seeds.Training;

/// <summary>Eight to eleven sessions a quarter, each with people from four to eight agencies.</summary>
internal static class Sessions
{
    /// <summary>Course, how it is usually given, its length, its places, and what gave rise to it.</summary>
    private static readonly List<string[]> Offer = PipeTable.Lines("""
        NEG-101 | classroom  | 1   | 20 | practitioners
        NEG-201 | classroom  | 0.5 | 16 | review
        EXP-101 | classroom  | 1   | 20 | review
        EXP-201 | virtual    | 0.5 | 18 | performance data
        DA-101  | virtual    | 0.5 | 24 | inspection
        DA-201  | classroom  | 1   | 16 | inspection
        WT-101  | virtual    | 0.5 | 24 | performance data
        VOC-101 | classroom  | 0.5 | 16 | children and families
        SG-101  | e-learning | 0.2 | 0  |
        LES-101 | briefing   | 0.1 | 26 | review
        MH-101  | conference | 1   | 26 | national research
        """);

    private static readonly (string Agency, double Weight)[] Comers =
        [("LA", 0.27), ("SCH", 0.21), ("NHT", 0.17), ("VCS", 0.11), ("POL", 0.09), ("ICB", 0.07), ("YJS", 0.05), ("PROB", 0.03)];

    public static readonly IReadOnlyList<Session> All = [.. Quarter.All.SelectMany(Of)];

    private static IEnumerable<Session> Of(Quarter quarter)
    {
        var chance = new Chance($"sessions {quarter}");
        var offered = Offer.Where(o => Courses.Register.Since(o[0]).Index <= quarter.Index).ToList();
        var held = chance.Shuffled(offered).Take(8).Concat(chance.Shuffled(offered.Where(o => o[0] != "SG-101")).Take(chance.Between(0, 2))).ToList();
        var days = chance.Shuffled(Days(quarter)).Take(held.Count).Order().ToList();
        return held.Select((o, i) => Held(o, $"SES-{quarter.Year[2..4]}{quarter.Year[5..]}-Q{quarter.Number}-{i + 1:00}", days[i], chance));
    }

    /// <summary>
    /// Working days. In the last quarter only those for whose early answers there was time: with others, answers still to come would
    /// look like answers never given.
    /// </summary>
    private static IEnumerable<DateOnly> Days(Quarter quarter)
    {
        for (var day = quarter.FirstDay.AddDays(7); day <= quarter.LastDay.AddDays(-5); day = day.AddDays(1))
            if (!Calendar.IsQuiet(day) && (quarter != Quarter.Last || day >= new DateOnly(2025, 7, 11) && day <= new DateOnly(2025, 9, 23))) yield return day;
    }

    private static Session Held(string[] offer, string reference, DateOnly day, Chance chance)
    {
        var places = PipeTable.Number(offer[3]);
        var coming = (int)((places == 0 ? 15 : places) * Math.Clamp(chance.Near(0.76, 0.07), 0.55, 0.94));
        // One session was overbooked on purpose.
        if (reference == "SES-2425-Q1-03") coming = places + 2;
        return new Session(reference, offer[0], offer[1], day, decimal.Parse(offer[2], CultureInfo.InvariantCulture), places == 0 ? null : places,
            offer[4].Length == 0 ? null : offer[4], [.. Share(coming, chance)]);
    }

    private static IEnumerable<Places> Share(int coming, Chance chance)
    {
        var invited = chance.Shuffled(Comers).Take(chance.Between(4, 8)).OrderBy(c => Array.IndexOf(Comers, c)).ToArray();
        var attended = invited.ToDictionary(i => i.Agency, _ => 1);
        for (var i = invited.Length; i < coming; i++) attended[chance.Weighted(invited)]++;
        foreach (var (agency, _) in invited)
            yield return new Places(agency, attended[agency],
                WalkIns: attended[agency] > 1 && chance.Happens(0.1) ? 1 : 0, NoShows: Some(attended[agency], 0.09, chance), Cancelled: Some(attended[agency], 0.08, chance));
    }

    private static int Some(int people, double share, Chance chance) => Enumerable.Range(0, people).Count(_ => chance.Happens(share));
}
