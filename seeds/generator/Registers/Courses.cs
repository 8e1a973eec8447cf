namespace LscbImpact.Seeds.Registers;

/// <summary>
/// Courses, and what each is there to change. DA-101 names the gap "G-O7" with a letter O: a broken link with a near match, put
/// in on purpose. SG-101 is linked to nothing.
/// </summary>
internal static class Courses
{
    public static readonly Register Register = new("courses", "course_code title priority_code gap_ref question_set", """
        2021-22 Q3 | NEG-101 | Neglect: seeing it early                      | P1    | G-02      |
        2021-22 Q3 | NEG-201 | Chronologies and harm that adds up            | P1    | G-01      | NEG-T1
        2021-22 Q3 | EXP-101 | Child exploitation: what it looks like here   | P2    |           |
        2021-22 Q3 | EXP-201 | Return-home conversations                     | P2    | G-04      | EXP-T1
        2021-22 Q3 | DA-101  | Domestic abuse: the child's day               | P3    | G-O7      |
        2021-22 Q3 | WT-101  | Working together: strategy discussions        |       | G-10      | SD-T1
        2021-22 Q3 | VOC-101 | Listening to children who do not speak        | P1;P3 |           |
        2021-22 Q3 | SG-101  | Safer recruitment                             |       |           |
        2022-23 Q2 | EXP-101 | Child exploitation: what it looks like here   | P2    | G-05;G-06 | EXP-T2
        2022-23 Q2 | DA-201  | Domestic abuse: safe plans with the family    | P3    | G-07      | DA-T1
        2023-24 Q2 | DA-201  | Domestic abuse: safe plans with the family    | P3    | G-07;G-09 | DA-T1
        2023-24 Q2 | LES-101 | What our reviews taught us                    | P1;P2 |           |
        2024-25 Q1 | MH-101  | Self-harm: the conversation before the crisis | P4    | G-11      | MH-T1
        2024-25 Q2 | MH-101  | Self-harm: the conversation before the crisis | P4    | G-11;G-12 | MH-T1
        2024-25 Q3 | EXP-201 | Return-home conversations                     | P2    | G-04;G-13 | EXP-T1
        """);
}
