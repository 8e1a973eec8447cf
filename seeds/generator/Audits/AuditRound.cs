using LscbImpact.Seeds.Registers;

namespace LscbImpact.Seeds.Audits;

/// <summary>One round of a case file audit: the same numbered cases, graded by each agency for its own practice.</summary>
/// <param name="Day">First day of fieldwork.</param>
/// <param name="Good">Cases good or better, in per cent: where the story of the audits is told.</param>
internal sealed record AuditRound(string Audit, int Number, DateOnly Day, string Type, int Cases, double Good, bool Practitioners, string Origin, int Population, IReadOnlyList<string> Agencies)
{
    /// <summary>
    /// Two years at about 42 per cent, then about 62: the practice standards were relaunched in September 2023. Round 2 of
    /// AUD-2021-02 shows no change on purpose, round 2 of AUD-2022-01 a clear one.
    /// </summary>
    private const string Rounds = """
        AUD-2021-01 | 1 | 2021-11-16 | multi-agency case file | 10 | 40 | no  | review                | 212 | LA POL ICB NHT SCH PROB YJS VCS
        AUD-2021-02 | 1 | 2022-02-08 | multi-agency case file | 10 | 43 | no  | inspection            | 148 | LA POL ICB NHT SCH PROB VCS
        AUD-2022-01 | 1 | 2022-06-07 | multi-agency case file |  9 | 40 | no  | performance data      | 61  | LA POL ICB SCH YJS VCS
        AUD-2021-01 | 2 | 2022-09-20 | multi-agency case file | 10 | 45 | yes | previous audit        | 205 | LA POL ICB NHT SCH PROB YJS VCS
        AUD-2022-02 | 1 | 2022-08-02 | multi-agency case file |  8 | 39 | no  | performance data      | 97  | LA POL ICB NHT
        AUD-2021-02 | 2 | 2022-11-22 | multi-agency case file | 10 | 43 | yes | previous audit        | 160 | LA POL ICB NHT SCH PROB VCS
        AUD-2022-03 | 1 | 2023-02-14 | multi-agency case file | 10 | 41 | no  | review                | 44  | LA POL ICB SCH YJS PROB VCS
        AUD-2022-01 | 2 | 2023-05-23 | multi-agency case file |  9 | 52 | yes | previous audit        | 72  | LA POL ICB SCH YJS VCS
        AUD-2023-01 | 1 | 2023-04-25 | thematic               |  8 | 34 | yes | national research     | 83  | LA POL ICB NHT VCS
        AUD-2023-02 | 1 | 2023-09-12 | multi-agency case file | 11 | 40 | no  | practitioners         | 318 | LA ICB NHT SCH YJS VCS
        AUD-2022-02 | 2 | 2023-07-18 | multi-agency case file |  8 | 48 | yes | previous audit        | 104 | LA POL ICB NHT
        AUD-2023-03 | 1 | 2023-11-14 | multi-agency case file | 10 | 59 | yes | previous audit        | 188 | LA POL ICB NHT SCH PROB VCS
        AUD-2023-04 | 1 | 2024-02-20 | thematic               | 10 | 62 | yes | children and families | 57  | LA ICB NHT SCH VCS
        AUD-2021-01 | 3 | 2024-05-21 | multi-agency case file | 12 | 60 | yes | previous audit        | 196 | LA POL ICB NHT SCH PROB YJS VCS
        AUD-2023-02 | 2 | 2024-09-03 | multi-agency case file | 11 | 62 | yes | previous audit        | 301 | LA ICB NHT SCH YJS VCS
        AUD-2024-01 | 1 | 2024-07-16 | multi-agency case file |  8 | 57 | yes | performance data      | 66  | LA ICB NHT SCH VCS
        AUD-2023-03 | 2 | 2024-11-05 | multi-agency case file | 10 | 62 | yes | previous audit        | 179 | LA POL ICB NHT SCH PROB VCS
        AUD-2024-02 | 1 | 2025-02-11 | multi-agency case file | 10 | 62 | no  | practitioners         | 90  | LA ICB NHT SCH VCS
        AUD-2024-01 | 2 | 2025-06-24 | multi-agency case file |  8 | 70 | yes | previous audit        | 71  | LA ICB NHT SCH VCS
        AUD-2025-01 | 1 | 2025-05-13 | thematic               |  9 | 60 | yes | review                | 38  | LA POL ICB SCH PROB YJS VCS
        AUD-2025-02 | 1 | 2025-09-09 | multi-agency case file | 12 | 63 | yes | inspection            | 240 | LA POL ICB NHT SCH PROB VCS
        """;

    public static readonly IReadOnlyList<AuditRound> All = [.. PipeTable.Lines(Rounds).Select(l => new AuditRound(
        l[0], PipeTable.Number(l[1]), PipeTable.Day(l[2]), l[3], PipeTable.Number(l[4]), PipeTable.Number(l[5]) / 100.0, l[6] == "yes", l[7], PipeTable.Number(l[8]), l[9].Split(' ')))];

    public Quarter Quarter => Quarter.Of(Day);

    public string Title => AuditProgramme.Of(Audit, "title");

    public string QuestionSet => AuditProgramme.Of(Audit, "question_set");

    /// <summary>"NEG" of "NEG-T1": what the findings are about.</summary>
    public string Topic => QuestionSet[..QuestionSet.IndexOf('-', StringComparison.Ordinal)];
}
