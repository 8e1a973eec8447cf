using System.Globalization;
using LscbImpact.Seeds.Registers;

namespace LscbImpact.Seeds.Indicators;

/// <summary>What the council counts. Repeat plans have no signal; return-home conversations improve after October 2023.</summary>
internal static class CouncilFigures
{
    public static IEnumerable<Figure> Of(Quarter quarter)
    {
        var chance = new Chance($"figures of the council {quarter}");
        yield return RepeatPlans(quarter, chance);
        foreach (var locality in Localities.All) yield return OnPlans(quarter, locality, chance);
        foreach (var locality in Localities.All) yield return EarlyHelp(quarter, locality, chance);
        foreach (var month in quarter.Months) yield return Rereferrals(month, chance);
        foreach (var month in quarter.Months) yield return ReturnHome(quarter, month, chance);
        yield return Shared("STRAT-HEALTH", quarter, chance.Between(165, 205), quarter.Index < 4 ? 0.61 : Math.Min(0.9, 0.68 + 0.035 * (quarter.Index - 3)), chance);
        yield return new Figure("SW-LOAD", quarter, (int)chance.Near(2_050, 40), Math.Round((decimal)chance.Near(119, 2.5), 1));
        yield return Shared("CONF-REPORT", quarter, chance.Between(410, 470), 0.7, chance);
    }

    private static Figure RepeatPlans(Quarter quarter, Chance chance)
    {
        var figure = Shared("CP-REPEAT", quarter, chance.Between(86, 112), 0.19, chance, spread: 0.018) with { Level = "child protection" };
        if (quarter.Number is 2 or 4) figure = figure with { Published = InPercent(figure.Share) };
        // Printed wrongly on purpose: once with another quarter's figure, once with two digits changed round.
        return quarter.Index switch { 5 => figure with { Published = "16.2%" }, 11 => figure with { Published = "91.4%" }, _ => figure };
    }

    private static Figure OnPlans(Quarter quarter, string locality, Chance chance)
    {
        var rate = locality switch { "CITY" => 52, "COAST" => 47, "MOOR" => 29, _ => 38 };
        var children = Localities.Children(locality, quarter);
        return new Figure("CP-RATE", quarter, (int)(children * chance.Near(rate, 1.6) / 10_000), children) { Locality = locality, Level = "child protection" };
    }

    private static Figure EarlyHelp(Quarter quarter, string locality, Chance chance)
    {
        var rate = (locality == "MOOR" ? 44 : 62) + 0.8 * quarter.Index;
        var children = Localities.Children(locality, quarter);
        return new Figure("EH-RATE", quarter, (int)(children * chance.Near(rate, 3) / 10_000), children) { Locality = locality, Level = "early help" };
    }

    private static Figure Rereferrals(DateOnly month, Chance chance) =>
        Shared("REREF", new Month(month), chance.Between(370, 450), 0.215, chance, spread: 0.015) with { Value = null };

    private static Figure ReturnHome(Quarter quarter, DateOnly month, Chance chance)
    {
        var share = quarter.Index < 8 ? 0.54 : Math.Min(0.77, 0.66 + 0.03 * (quarter.Index - 8) + 0.01 * (month.Month % 3));
        return Shared("RHI-72H", new Month(month), chance.Between(38, 54), share, chance, spread: 0.04);
    }

    private static Figure Shared(string code, object period, int whole, double share, Chance chance, double spread = 0.02)
    {
        var part = Math.Clamp((int)Math.Round(whole * chance.Near(share, spread), MidpointRounding.AwayFromZero), 0, whole);
        return new Figure(code, period, part, whole) { Value = new Percentage(Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero)) };
    }

    private static string InPercent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * share, 1, MidpointRounding.AwayFromZero):0.0}%");
}
