using LscbImpact.Seeds.Registers;

namespace LscbImpact.Seeds.Audits;

/// <summary>
/// Audits of one agency that come as counts: dip samples, observations and the agencies' own. Each keeps to one scale, so that
/// every scale has a series and none is pooled.
/// </summary>
internal static class CountedAudits
{
    /// <summary>Grades of each scale, from the best to the worst; as many of them good as the number says.</summary>
    private static readonly Dictionary<string, (string[] Grades, int Good)> Scales = new()
    {
        ["ofsted"] = (["outstanding", "good", "requires improvement", "inadequate"], 2),
        ["met"] = (["met", "partly met", "not met"], 1),
        ["rag"] = (["green", "amber", "red"], 1),
    };

    /// <summary>Audit, agency, type, scale, cases, of how many, fieldwork on which day of the quarter, first quarter, every how many quarters.</summary>
    private static readonly List<string[]> Plan = PipeTable.Lines("""
        DIP-LA  | LA   | dip sample    | ofsted | 32 | 1240 | 30 | 2021-22 Q4 | 2
        DIP-NHT | NHT  | dip sample    | met    | 40 | 2210 | 22 | 2021-22 Q3 | 4
        DIP-POL | POL  | dip sample    | met    | 50 | 3480 | 41 | 2022-23 Q1 | 4
        DIP-SCH | SCH  | dip sample    | met    | 36 | 900  | 74 | 2022-23 Q2 | 4
        SA-PROB | PROB | single agency | rag    | 18 | 260  | 58 | 2022-23 Q2 | 5
        SA-YJS  | YJS  | single agency | rag    | 20 | 96   | 35 | 2022-23 Q3 | 4
        SA-VCS  | VCS  | single agency | rag    | 12 | 40   | 50 | 2022-23 Q4 | 4
        OBS-LA  | LA   | observation   | met    | 14 | 310  | 44 | 2024-25 Q1 | 2
        """);

    public static IEnumerable<object?[]> Rows(string agency, Quarter quarter) => Plan.Where(p => p[1] == agency && Round(p, quarter) > 0).SelectMany(p => Counts(p, quarter));

    private static int Round(string[] plan, Quarter quarter)
    {
        var since = quarter.Index - Quarter.Parse(plan[7]).Index;
        var every = PipeTable.Number(plan[8]);
        return since >= 0 && since % every == 0 ? since / every + 1 : 0;
    }

    private static IEnumerable<object?[]> Counts(string[] plan, Quarter quarter)
    {
        var chance = new Chance($"counted {plan[0]} {quarter}");
        var day = Calendar.Weekday(quarter.FirstDay.AddDays(PipeTable.Number(plan[6])), quarter);
        // The council samples each locality; the others sample once.
        var parts = plan[0] == "DIP-LA" ? Localities.All.Cast<string?>().ToList() : [null];
        foreach (var standard in Standards.Of(AuditProgramme.Of(plan[0], "question_set")).Prepend(Standards.Overall))
            foreach (var locality in parts)
                foreach (var (grade, cases) in Split(plan, quarter, parts.Count, chance))
                    yield return Row(plan, quarter, day, locality, standard, grade, cases, parts.Count, chance);
    }

    /// <summary>So many cases of each grade that has any.</summary>
    private static IEnumerable<(string Grade, int Cases)> Split(string[] plan, Quarter quarter, int parts, Chance chance)
    {
        var (grades, good) = Scales[plan[3]];
        var share = new EvenShare(chance.Unit());
        var drawn = Enumerable.Range(0, PipeTable.Number(plan[4]) / parts).Select(_ => share.Yes(Good(quarter))
            ? good == 2 && chance.Happens(0.15) ? grades[0] : grades[good - 1]
            : chance.Happens(0.2) ? grades[^1] : grades[good]).ToList();
        return grades.Select(g => (g, drawn.Count(d => d == g))).Where(g => g.Item2 > 0);
    }

    private static double Good(Quarter quarter) => quarter.Index < 8 ? 0.44 + 0.005 * quarter.Index : 0.6 + 0.003 * quarter.Index;

    private static object?[] Row(string[] plan, Quarter quarter, DateOnly day, string? locality, string standard, string grade, int cases, int parts, Chance chance) =>
    [
        plan[0], AuditProgramme.Of(plan[0], "title"), plan[2], Round(plan, quarter), AuditProgramme.Of(plan[0], "question_set"), "performance data", null, null,
        day, plan[1], locality, standard, plan[3], grade, cases, null, PipeTable.Number(plan[5]) / parts, plan[2] == "observation",
        standard == Standards.Overall && plan[3] == "ofsted" ? Grades.Impact(grade, chance) : null, null, null,
        standard == Standards.Overall && chance.Happens(0.4) ? Findings.General(grade == Scales[plan[3]].Grades[Scales[plan[3]].Good - 1], chance) : null,
    ];
}
