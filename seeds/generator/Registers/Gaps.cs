namespace LscbImpact.Seeds.Registers;

/// <summary>
/// Gaps in practice, each with where and when it was found. Put in on purpose: G-06 and G-09 have no audit, G-03 and G-08 no
/// training (G-08 although it was audited twice), G-04 and G-10 were closed.
/// </summary>
internal static class Gaps
{
    public static readonly Register Register = new("gaps", "gap_ref statement source source_ref found_on priority_code agencies severity status", """
        2021-22 Q3 | G-01 | Chronologies do not show how neglect adds up, so drift is not seen | review | SCR-2019-01 | 2021-06-14 | P1 | LA;NHT;SCH | high | open
        2021-22 Q3 | G-02 | Early signs seen in school (hunger, clothing, attendance) reach nobody before a crisis | practitioners | Practitioner forum | 2021-09-22 | P1 | SCH;LA;VCS | medium | open
        2021-22 Q3 | G-04 | Return-home conversations come late, and what children say in them is not passed on | performance data | RHI-72H | 2021-07-30 | P2 | LA;POL | high | open
        2021-22 Q3 | G-07 | Domestic abuse notifications do not lead to a conversation with the child | inspection | Joint inspection | 2021-11-08 | P3 | POL;LA;ICB | high | open
        2021-22 Q3 | G-10 | Strategy discussions are held without health | performance data | STRAT-HEALTH | 2021-10-19 | P1;P3 | LA;POL;ICB;NHT | high | open
        2022-23 Q1 | G-05 | Boys who are exploited are recorded as offenders and not as harmed | review | LCSPR-2022-01 | 2022-05-17 | P2 | POL;YJS;LA | high | open
        2022-23 Q2 | G-06 | Nobody asks how exploitation began online | children and families | Young people's panel | 2022-08-24 | P2 | SCH;POL;VCS | medium | open
        2022-23 Q4 | G-03 | The daily life of babies under one is missing from assessments | national research | National panel, annual report | 2023-01-12 | P1 | LA;NHT;ICB | high | open
        2023-24 Q1 | G-08 | Fathers and other male carers are not part of assessments and plans | audit | AUD-2021-02 | 2023-05-03 | P3 | LA;NHT;PROB | high | open
        2023-24 Q2 | G-09 | When a family flees to another district, health visitors are not told | review | RR-2022-01 | 2023-08-15 | P3 | ICB;NHT;VCS | medium | open
        2023-24 Q4 | G-04 | Return-home conversations come late, and what children say in them is not passed on | performance data | RHI-72H | 2021-07-30 | P2 | LA;POL | high | closed
        2023-24 Q4 | G-10 | Strategy discussions are held without health | performance data | STRAT-HEALTH | 2021-10-19 | P1;P3 | LA;POL;ICB;NHT | high | closed
        2024-25 Q1 | G-11 | Children who self-harm leave hospital without a plan that everybody holds | performance data | SELFHARM-ED | 2024-04-22 | P4 | NHT;ICB;LA | high | open
        2024-25 Q2 | G-12 | Schools do not know how to escalate when a referral to mental health services is turned down | practitioners | Designated leads' network | 2024-09-11 | P4 | SCH;ICB | medium | open
        2024-25 Q3 | G-13 | Exploited young people reach 18 without a plan for the move to adult services | review | LCSPR-2024-01 | 2024-11-20 | P2 | LA;YJS;PROB | high | open
        """);
}
