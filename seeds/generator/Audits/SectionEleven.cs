using LscbImpact.Seeds.Registers;

namespace LscbImpact.Seeds.Audits;

/// <summary>Section 11, once a year in its last quarter: each agency rates itself, and the board's panel moderates.</summary>
internal static class SectionEleven
{
    private const string Audit = "S11";
    private static readonly string[] Compliance = ["fully compliant", "partially compliant", "not compliant"];

    private static readonly string[] Notes =
    [
        "Board lead named and known", "Policy read by all, signed each year", "Volunteers are not in the training figures", "Children's views asked for and not used yet", "Contracts say what is expected",
        "Supervision policy new", "Audit of references done", "Staff know who to ring when they disagree", "Allegations procedure tested", "Evidence is from one site only",
    ];

    public static IEnumerable<object?[]> Rows(string agency, Quarter quarter)
    {
        if (quarter.Number != 4) yield break;
        var chance = new Chance($"section 11 {agency} {quarter}");
        var round = quarter.Index / 4 + 1;
        var day = Calendar.Weekday(quarter.FirstDay.AddDays(45 + chance.Below(5)), quarter);
        foreach (var standard in Standards.Of(AuditProgramme.Of(Audit, "question_set")).Prepend(Standards.Overall))
        {
            var grade = Compliance[chance.Weighted((0, 0.5 + 0.08 * round), (1, 0.42 - 0.07 * round), (2, 0.08 - 0.01 * round))];
            var moderated = grade == Compliance[1] && chance.Happens(0.35);
            yield return
            [
                Audit, AuditProgramme.Of(Audit, "title"), "section 11", round, AuditProgramme.Of(Audit, "question_set"), null, null, null, day, agency, null, standard, "compliance", grade,
                null, null, null, round > 2, null, null, moderated ? Compliance[0] : null, chance.Happens(0.45) ? chance.Pick(Notes) : null,
            ];
        }
    }
}
