namespace LscbImpact.Seeds.Registers;

/// <summary>Audits planned and their re-audits. AUD-2022-03 is overdue for re-audit; AUD-2023-01 and AUD-2023-04 were never audited again.</summary>
internal static class AuditProgramme
{
    public static readonly Register Register = new("audit-programme", "audit_ref title question_set priority_code gap_ref planned_quarter reaudit_due", """
        2021-22 Q3 | AUD-2021-01 | Neglect: chronologies and drift          | NEG-T1  | P1    | G-01 | 2021-22 Q3 | 2022-10-31
        2021-22 Q3 | AUD-2021-02 | Children who live with domestic abuse    | DA-T1   | P3    | G-07 | 2021-22 Q4 | 2023-01-31
        2021-22 Q3 | AUD-2022-01 | Return-home conversations                | EXP-T1  | P2    | G-04 | 2022-23 Q1 | 2023-06-30
        2021-22 Q3 | AUD-2022-02 | Strategy discussions                     | SD-T1   | P1;P3 | G-10 | 2022-23 Q2 | 2023-09-30
        2021-22 Q3 | S11         | Section 11: duties to safeguard          | S11-T1  |       |      | 2021-22 Q4 | 2023-03-31
        2021-22 Q3 | DIP-LA      | Dip sample of open cases                 | DIP-T1  | P1    |      | 2021-22 Q4 | TBC
        2021-22 Q3 | DIP-NHT     | Dip sample of paediatric attendances     | DIP-T2  | P1    |      | 2021-22 Q3 | TBC
        2021-22 Q3 | DIP-POL     | Dip sample of protection notices         | DIP-T3  | P3    |      | 2022-23 Q1 | TBC
        2021-22 Q3 | DIP-SCH     | Dip sample of safeguarding files         | DIP-T4  | P1    |      | 2022-23 Q2 | TBC
        2022-23 Q1 | AUD-2022-03 | Boys and exploitation                    | EXP-T2  | P2    | G-05 | 2022-23 Q4 | 2024-01-31
        2022-23 Q1 | SA-YJS      | Assessments of young people at risk      | YJ-T1   | P2    |      | 2022-23 Q3 | ongoing
        2022-23 Q1 | SA-VCS      | Safeguarding in funded projects          | VCS-T1  | P1    |      | 2022-23 Q4 | TBC
        2022-23 Q1 | SA-PROB     | Home visits and children in the house    | PROB-T1 | P3    |      | 2022-23 Q2 | TBC
        2023-24 Q1 | AUD-2023-01 | Babies under one                         | NEG-T2  | P1    | G-03 | 2023-24 Q1 |
        2023-24 Q1 | AUD-2023-02 | Step-up and step-down of early help      | EH-T1   | P1    | G-02 | 2023-24 Q2 | 2024-09-30
        2023-24 Q1 | AUD-2023-03 | Fathers and male carers                  | DA-T2   | P3    | G-08 | 2023-24 Q3 | 2024-12-31
        2023-24 Q1 | AUD-2023-04 | The voice of disabled children           | VOC-T1  | P1    |      | 2023-24 Q4 |
        2024-25 Q1 | AUD-2024-01 | Self-harm: from hospital to home         | MH-T1   | P4    | G-11 | 2024-25 Q2 | 2025-07-31
        2024-25 Q1 | OBS-LA      | Observation of core groups               | OBS-T1  | P1    |      | 2024-25 Q1 | TBC
        2024-25 Q2 | AUD-2024-02 | Escalation when a referral is turned down | MH-T2  | P4    | G-12 | 2024-25 Q4 | 2026-01-31
        2025-26 Q1 | AUD-2025-01 | The move to adult services               | EXP-T3  | P2    | G-13 | 2025-26 Q1 | 2026-06-30
        2025-26 Q1 | AUD-2025-02 | Domestic abuse at the front door         | DA-T3   | P3    | G-07 | 2025-26 Q2 | 2026-09-30
        """);

    public static string Of(string audit, string column) => Register.Cell(audit, column);
}
