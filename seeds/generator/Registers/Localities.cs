namespace LscbImpact.Seeds.Registers;

/// <summary>The four localities, and how many children live and how many people work there.</summary>
internal static class Localities
{
    public static readonly Register Register = new("localities", "code name", """
        2021-22 Q3 | CITY  | Anychester City
        2021-22 Q3 | COAST | Anyshire Coast
        2021-22 Q3 | MOOR  | Moor and Vale
        2021-22 Q3 | NORTH | North Anyshire
        """);

    public static readonly IReadOnlyList<string> All = Register.Codes;

    /// <summary>Children in the board's first year; each year since has a few more of them in the city and fewer on the moor.</summary>
    private static readonly Dictionary<string, (int Children, int AYear)> Young = new()
    {
        ["CITY"] = (38_400, 260),
        ["COAST"] = (27_900, -40),
        ["MOOR"] = (21_300, -120),
        ["NORTH"] = (30_800, 90),
    };

    private static readonly Dictionary<string, (int Workers, int AYear)> Workforce = new()
    {
        ["LA"] = (640, 6),
        ["POL"] = (310, 4),
        ["ICB"] = (140, -8),
        ["NHT"] = (520, 10),
        ["SCH"] = (880, 12),
        ["PROB"] = (60, -1),
        ["YJS"] = (75, 1),
        ["VCS"] = (260, 5),
    };

    public static int Children(string locality, Quarter quarter) => Young[locality].Children + Young[locality].AYear * (quarter.StartYear - 2021);

    public static int Children(Quarter quarter) => All.Sum(l => Children(l, quarter));

    /// <summary>Populations are sent once a year, in its first quarter; those of the first year with the other registers.</summary>
    public static IEnumerable<Return> Populations() =>
        Quarter.All.Where(q => q.Number == 1 || q == Quarter.First).Select(q => new Return("BOARD", q, "populations", ["area", "year", "children", "workforce"], [.. PopulationsOf(q)]));

    private static IEnumerable<object?[]> PopulationsOf(Quarter quarter)
    {
        yield return ["board", quarter.Year, Children(quarter), Agencies.All.Sum(a => Workers(a, quarter))];
        foreach (var locality in All) yield return [locality, quarter.Year, Children(locality, quarter), null];
        foreach (var agency in Agencies.All) yield return [agency, quarter.Year, null, Workers(agency, quarter)];
    }

    private static int Workers(string agency, Quarter quarter) => Workforce[agency].Workers + Workforce[agency].AYear * (quarter.StartYear - 2021);
}
