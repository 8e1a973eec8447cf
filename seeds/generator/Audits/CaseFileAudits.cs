using LscbImpact.Seeds.Registers;

namespace LscbImpact.Seeds.Audits;

/// <summary>Case file audits of several agencies: rows by numbered case, the whole case first and then each standard.</summary>
internal static class CaseFileAudits
{
    /// <summary>How far an agency's own practice lies from the others', in percentage points.</summary>
    private static readonly Dictionary<string, int> Standing = new()
    {
        ["LA"] = 2,
        ["POL"] = 0,
        ["ICB"] = -8,
        ["NHT"] = 3,
        ["SCH"] = 4,
        ["PROB"] = -6,
        ["YJS"] = 5,
        ["VCS"] = 1,
    };

    public static IEnumerable<object?[]> Rows(string agency, Quarter quarter) =>
        AuditRound.All.Where(r => r.Quarter == quarter && r.Agencies.Contains(agency)).SelectMany(r => Cases(r, agency));

    private static IEnumerable<object?[]> Cases(AuditRound round, string agency)
    {
        var chance = new Chance($"audit {round.Audit} round {round.Number} {agency}");
        var localities = new Chance($"audit {round.Audit} round {round.Number} localities");
        var places = Enumerable.Range(0, round.Cases).Select(_ => localities.Weighted(("CITY", 0.34), ("COAST", 0.25), ("MOOR", 0.16), ("NORTH", 0.25))).ToList();
        var share = new EvenShare(chance.Unit());
        var good = chance.Shuffled(Enumerable.Range(0, round.Cases).Select(_ => share.Yes(round.Good + Standing[agency] / 100.0)));
        for (var i = 0; i < round.Cases; i++)
            foreach (var row in Case(round, agency, i + 1, places[i], good[i], chance)) yield return row;
    }

    private static IEnumerable<object?[]> Case(AuditRound round, string agency, int number, string locality, bool good, Chance chance)
    {
        var day = Calendar.Weekday(round.Day.AddDays(chance.Between(0, 8)), round.Quarter);
        // An agency that had nothing to do with the child says so, and leaves every count.
        var overall = agency is "LA" || !chance.Happens(0.06) ? Grades.Draw(good, chance) : Grades.NotApplicable;
        var graded = overall != Grades.NotApplicable;
        // One case in six is moderated without a change; those whose grade fell are the rest.
        var agreed = graded && number % 6 == 1 ? overall : null;
        yield return Row(round, agency, number, locality, day, Standards.Overall, overall,
            impact: graded ? Grades.Impact(overall, chance) : null,
            voice: graded ? Grades.Voice(overall, chance) : "n/a",
            before: graded && !Grades.IsGood(overall) && chance.Happens(0.14) ? Grades.BeforeModeration(overall) : agreed,
            finding: graded && chance.Happens(0.6) ? Findings.Of(round.Topic, Grades.IsGood(overall), chance) : null);
        foreach (var standard in Standards.Of(round.QuestionSet))
        {
            var grade = graded ? Grades.OfStandard(overall, chance) : Grades.NotApplicable;
            var says = graded && grade != Grades.NotApplicable && chance.Happens(0.06);
            yield return Row(round, agency, number, locality, day, standard, grade, finding: says ? Findings.General(Grades.IsGood(grade), chance) : null);
        }
    }

    private static object?[] Row(AuditRound round, string agency, int number, string locality, DateOnly day, string standard, string grade,
        string? impact = null, string? voice = null, string? before = null, string? finding = null) =>
    [
        round.Audit, round.Title, round.Type, round.Number, round.QuestionSet, round.Origin,
        // The council names priority and gap itself; for the others the audit programme does.
        agency == "LA" ? AuditProgramme.Of(round.Audit, "priority_code") : null, agency == "LA" && standard == Standards.Overall ? Gap(round.Audit) : null,
        day, agency, locality, standard, "ofsted", grade, null, number, agency == "LA" ? round.Population : null, round.Practitioners, impact, voice, before, finding,
    ];

    private static string? Gap(string audit) => AuditProgramme.Of(audit, "gap_ref") is { Length: > 0 } gap ? gap : null;
}
