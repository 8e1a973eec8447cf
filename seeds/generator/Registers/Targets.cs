using System.Globalization;

namespace LscbImpact.Seeds.Registers;

/// <summary>Targets, set for a year in its first quarter and never back in time; those of the first year came with the other registers.</summary>
internal static class Targets
{
    /// <summary>Measure, amber band, then the target of 2021-22, 2022-23, ...; blank where there was none yet.</summary>
    private static readonly List<string[]> Table = PipeTable.Lines("""
        audits-good-or-better   | 5   | 50 | 50  | 55 | 60 | 65
        review-actions-overdue  | 5   | 10 | 10  | 10 | 10 | 10
        review-actions-evidenced | 10 |    |     | 35 | 40 | 40
        attendance-represented  | 5   | 80 | 80  | 80 | 80 | 80
        training-places-taken   | 5   | 75 | 75  | 80 | 80 | 80
        training-response-rate.3-months | 5 | | 40 | 40 | 40 | 40
        returns-on-time         | 5   | 95 | 95  | 95 | 95 | 95
        challenges-answered-in-time | 10 | | 80 | 80 | 80 | 80
        CP-REPEAT               | 3   | 18 | 18  | 18 | 17 | 17
        RHI-72H                 | 5   | 70 | 70  | 70 | 75 | 75
        REREF                   | 2   | 20 | 20  | 20 | 20 | 20
        STRAT-HEALTH            | 5   | 85 | 85  | 90 | 90 | 90
        CAMHS-WAIT              | 7   |    | 42  | 42 | 35 | 28
        SELFHARM-ED             | 0.5 |    |     |    | 6  | 6
        MH-LEAD                 | 5   |    |     |    | 70 | 90
        """);

    public static IEnumerable<Return> Returns() =>
        Quarter.All.Where(q => q.Number == 1 || q == Quarter.First).Select(q => new Return("BOARD", q, "targets", ["measure", "year", "target", "amber_band"],
            [.. Table.Where(l => l[q.StartYear - 2019].Length > 0).Select(l => new object?[] { l[0], q.Year, Number(l[q.StartYear - 2019]), Number(l[1]) })]));

    private static decimal Number(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);
}
