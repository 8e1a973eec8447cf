using System.Globalization;

namespace LscbImpact.Seeds;

/// <summary>
/// The day on which each return came in. Nearly all on time at first; then health and the police slip, and the voluntary sector
/// is a week or two late more often than not. A return sent twice has the day of the file that was accepted first.
/// </summary>
internal static class Received
{
    public static string Csv(IEnumerable<Return> returns)
    {
        var late = new Dictionary<string, EvenShare>();
        return "agency,quarter,kind,received_on\n" + string.Concat(returns.Select(r => (r.Agency, r.Quarter, r.Kind)).Distinct()
            .OrderBy(r => r.Quarter.Index).ThenBy(r => r.Agency, StringComparer.Ordinal).ThenBy(r => r.Kind, StringComparer.Ordinal)
            .Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Agency},{r.Quarter},{r.Kind},{Day(r.Agency, r.Quarter, r.Kind, late):yyyy-MM-dd}\n")));
    }

    private static DateOnly Day(string agency, Quarter quarter, string kind, Dictionary<string, EvenShare> late)
    {
        var chance = new Chance($"received {agency} {quarter} {kind}");
        if (agency == "BOARD" && kind is not ("training-sessions" or "training-evaluations" or "attendance")) return Calendar.Weekday(quarter.FirstDay.AddDays(4), quarter);
        if (!late.TryGetValue(agency, out var share)) late[agency] = share = new EvenShare(new Chance($"late {agency}").Unit());
        if (!share.Yes(Late(agency, quarter))) return Before(quarter.DueDay.AddDays(-chance.Between(0, 14)));
        // Nothing of the last quarter can be later than the board's clock.
        return Before(quarter.DueDay.AddDays(quarter == Quarter.Last ? chance.Between(2, 9) : agency == "VCS" ? chance.Between(6, 15) : chance.Between(3, 26)), quarter.DueDay.AddDays(1));
    }

    private static double Late(string agency, Quarter quarter) => agency switch
    {
        "VCS" => 0.3 + 0.025 * quarter.Index,
        "ICB" => quarter.Index < 9 ? 0.04 : 0.08 * (quarter.Index - 7),
        "POL" => quarter.Index < 8 ? 0.03 : 0.06 * (quarter.Index - 7),
        "PROB" => 0.05 + 0.012 * quarter.Index,
        // The summer quarter ends as schools begin.
        "SCH" => quarter.Number == 2 ? 0.3 : 0.03,
        _ => 0.015,
    };

    /// <summary>The day, or the Friday before a weekend; not before the least day.</summary>
    private static DateOnly Before(DateOnly day, DateOnly? least = null)
    {
        while (Calendar.IsWeekend(day)) day = day.AddDays(-1);
        if (day < least)
            for (day = least.Value; Calendar.IsWeekend(day);) day = day.AddDays(1);
        return day;
    }
}
