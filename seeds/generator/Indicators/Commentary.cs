namespace LscbImpact.Seeds.Indicators;

/// <summary>What the senders say of their figures: what, so what, now what.</summary>
internal static class Commentary
{
    private static readonly Dictionary<(string, int), string> Said = PipeTable.Lines("""
        CP-REPEAT    | 2  | A few large families make a quarter look high. No change in practice known. Keep watching.
        CP-REPEAT    | 7  | Within the usual range. Half came back for neglect. The audit of early help looks at step-down.
        CP-REPEAT    | 12 | No signal. Small numbers: three families fewer would be three points less.
        CP-REPEAT    | 15 | No signal in sixteen quarters. What would move it is step-down with a plan; re-audit showed that better.
        CP-RATE      | 6  | City and coast stay above the others. Thresholds were compared and are read alike.
        EH-RATE      | 4  | More begun since the toolkit. Schools begin half of them. Lead professionals are short on the moor.
        REREF        | 3  | Most are domestic abuse. Feedback to referrers is being tested at the front door.
        REREF        | 10 | Unchanged. The new form has a box for what was offered last time.
        RHI-72H      | 3  | Half come late: two teams share the work and neither has cover at weekends. A single provider is being considered.
        RHI-72H      | 8  | The provider began in October. First month with cover at weekends.
        RHI-72H      | 9  | Better in all localities. What children say now reaches the police the same day.
        RHI-72H      | 14 | Held for a year and a half. Next: whether fewer go missing again.
        STRAT-HEALTH | 4  | The rota of safeguarding nurses began in September.
        SW-LOAD      | 11 | Seven posts vacant. Agency staff cover five of them.
        DA-NOTIF     | 6  | Each child is now recorded. The jump is a change of counting; earlier quarters cannot be compared.
        DA-NOTIF     | 12 | Winter months were higher. Schools get theirs by eight in the morning.
        CAMHS-WAIT   | 11 | Longest since counting began. Two clinicians start in January.
        CAMHS-WAIT   | 15 | Shorter for four quarters. Those turned down are not in the figure.
        SELFHARM-ED  | 8  | First quarter of counting. Coding was checked on one ward.
        SELFHARM-ED  | 13 | Too early to say. Eight in ten left with a plan in the sample.
        EXPL-RISK    | 11 | No figure for the quarter before: the tool was being replaced.
        MH-LEAD      | 13 | First count. Small primaries are last.
        SUSP         | 3  | Summer quarter: six weeks of school only.
        SUSP         | 9  | Two academies make a third of it. Challenged in August.
        VCS-FAM      | 5  | The project on the moor closed in January.
        VCS-FAM      | 7  | The moor has a project again.
        YJS-FTE      | 12 | Small numbers. Diversion panel meets weekly now.
        """).ToDictionary(l => (l[0], PipeTable.Number(l[1])), l => l[2]);

    public static string? Of(string code, Quarter quarter) => Said.GetValueOrDefault((code, quarter.Index));
}
