using LscbImpact.Seeds.Registers;

namespace LscbImpact.Seeds.Indicators;

/// <summary>What the other agencies count.</summary>
internal static class PartnerFigures
{
    private static readonly Dictionary<string, (int Invited, double Share)> Conferences = new()
    {
        ["POL"] = (58, 0.78),
        ["NHT"] = (44, 0.81),
        ["SCH"] = (96, 0.74),
        ["PROB"] = (12, 0.5),
        ["YJS"] = (9, 0.85),
        ["ICB"] = (88, 0.66),
    };

    public static IEnumerable<Figure> Of(string agency, Quarter quarter)
    {
        var chance = new Chance($"figures of {agency} {quarter}");
        var own = agency switch
        {
            "POL" => Police(quarter, chance),
            "ICB" => [Waits(quarter, chance)],
            "NHT" => SelfHarm(quarter, chance),
            "SCH" => Schools(quarter, chance),
            "YJS" => YouthJustice(quarter, chance),
            "VCS" => Families(quarter, chance),
            _ => [],
        };
        return [.. own, .. Reports(agency, quarter, chance)];
    }

    /// <summary>From April 2023 the police record each child and not each incident: the jump is the rule's, not the children's.</summary>
    private static IEnumerable<Figure> Police(Quarter quarter, Chance chance)
    {
        foreach (var month in quarter.Months) yield return new Figure("DA-NOTIF", new Month(month), (int)chance.Near(quarter.Index < 6 ? 312 : 487 + 2 * quarter.Index, 17));
        var helped = chance.Between(84, 128);
        var spent = helped * chance.Between(392, 441) + chance.Below(helped);
        yield return new Figure("DA-SPEND", quarter, new Pounds(spent), helped) { Value = new Pounds(Math.Round((decimal)spent / helped, 0, MidpointRounding.AwayFromZero)) };
    }

    private static Figure Waits(Quarter quarter, Chance chance)
    {
        var seen = chance.Between(300, 345);
        var days = quarter.Index < 12 ? 44 + 1.3 * quarter.Index : 62 - 2.5 * (quarter.Index - 11);
        return new Figure("CAMHS-WAIT", quarter, (int)(seen * chance.Near(days, 1.8)), seen);
    }

    /// <summary>Counted since October 2023 only: eight quarters, trial limits.</summary>
    private static IEnumerable<Figure> SelfHarm(Quarter quarter, Chance chance) =>
        quarter.Index < 8 ? [] : quarter.Months.Select(m => new Figure("SELFHARM-ED", new Month(m), (int)chance.Near(26 - 0.35 * (quarter.Index - 8), 2.2), Localities.Children(quarter)));

    /// <summary>Mental health leads are counted since January 2025 only: three quarters, too few to tell.</summary>
    private static IEnumerable<Figure> Schools(Quarter quarter, Chance chance)
    {
        yield return new Figure("SUSP", quarter, (int)chance.Near(quarter.Number == 2 ? 690 : 1_310, 55), 61_240 + 120 * (quarter.StartYear - 2021));
        if (quarter.Index >= 13) yield return new Figure("MH-LEAD", quarter, 97 + 21 * (quarter.Index - 13) + chance.Below(4), 212);
    }

    /// <summary>The shared tool was being replaced in the spring of 2024: nobody could count, and nobody made a figure up.</summary>
    private static IEnumerable<Figure> YouthJustice(Quarter quarter, Chance chance)
    {
        yield return new Figure("YJS-FTE", quarter, chance.Between(11, 19), 52_300);
        if (quarter.Index != 10) yield return new Figure("EXPL-RISK", quarter, (int)chance.Near(49, 4));
    }

    /// <summary>The whole and the localities; on the moor a project closed for two quarters and left fewer than five.</summary>
    private static IEnumerable<Figure> Families(Quarter quarter, Chance chance)
    {
        var helped = Localities.All.ToDictionary(l => l, l => (int)chance.Near((l switch { "CITY" => 430, "COAST" => 310, "MOOR" => 120, _ => 265 }) + 4 * quarter.Index, 14));
        yield return new Figure("VCS-FAM", quarter, helped.Values.Sum());
        foreach (var locality in Localities.All)
            yield return new Figure("VCS-FAM", quarter, locality == "MOOR" && quarter.Index is 5 or 6 ? "<5" : helped[locality]) { Locality = locality };
    }

    /// <summary>Each agency's own reports to conferences. Probation sends its count every other quarter, and hides it when it is small.</summary>
    private static IEnumerable<Figure> Reports(string agency, Quarter quarter, Chance chance)
    {
        if (!Conferences.TryGetValue(agency, out var known) || agency == "PROB" && quarter.Index % 2 == 1) yield break;
        var invited = (int)chance.Near(known.Invited, known.Invited * 0.08);
        var sent = Math.Min(invited, (int)(invited * chance.Near(known.Share, 0.04)));
        yield return agency == "PROB" && quarter.Index % 4 == 2
            ? new Figure("CONF-REPORT", quarter, "c", invited) { Agency = agency }
            : new Figure("CONF-REPORT", quarter, sent, invited) { Agency = agency, Value = new Percentage(Math.Round(100m * sent / invited, 1, MidpointRounding.AwayFromZero)) };
    }
}
