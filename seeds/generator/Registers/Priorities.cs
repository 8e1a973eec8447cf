namespace LscbImpact.Seeds.Registers;

/// <summary>What the board set out to change. The fourth priority came in 2024-25.</summary>
internal static class Priorities
{
    public static readonly Register Register = new("priorities", "code title outcome year_from year_to owner_role rationale research_ref", """
        2021-22 Q3 | P1 | Neglect seen early | Children who are neglected are seen early, and daily life at home gets better before harm adds up | 2021-22 | 2025-26 | Director of children's services | Two reviews found drift: each concern was met on its own and nobody added them up. Neglect is the most frequent category of plan in Anyshire. | Ofsted, In the child's time: professional responses to neglect (2014)
        2021-22 Q3 | P2 | Child exploitation | Children who are drawn into exploitation are treated as children who are harmed, and it is disrupted around them | 2021-22 | 2025-26 | Assistant chief constable | Missing episodes rose, return-home conversations came late, and what children said in them was not used. | Child Safeguarding Practice Review Panel, It was hard to escape (2020)
        2021-22 Q3 | P3 | Domestic abuse and children | Children who live with domestic abuse are seen as victims in their own right and are safe | 2021-22 | 2025-26 | Chief nurse of the integrated care board | Notifications are many, few lead to a conversation with the child, and male carers are missing from plans. | Joint inspectorates, The multi-agency response to children living with domestic abuse (2017)
        2024-25 Q1 | P4 | Children's mental health | Children in distress get help before a crisis, and nobody waits alone in an emergency department | 2024-25 | 2026-27 | Director of children's community health | Attendances for self-harm rose, and schools said that they did not know what to do between referral and first appointment. | NICE, Self-harm: assessment, management and preventing recurrence, NG225 (2022)
        """);

    public static readonly IReadOnlyList<string> All = Register.Codes;
}
