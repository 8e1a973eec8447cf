namespace LscbImpact.Seeds.Registers;

/// <summary>The log of challenges. Entries change when an answer comes; two are still open.</summary>
internal static class Challenges
{
    public static readonly Register Register = new("challenges", "challenge_ref date raised_by to_agency issue evidence_ref response_due response_date response outcome status", """
        2021-22 Q4 | CH-01 | 2022-02-10 | Independent chair | LA | Neglect cases stay open in early help for more than a year without a review | AUD-2021-01 | 2022-03-10 | 2022-03-08 | Every case open for nine months is now reviewed by a head of service | Reviews are reported to the subgroup each quarter | closed
        2021-22 Q4 | CH-02 | 2022-02-10 | Independent chair | POL | Notifications reach schools three days after the incident | DA-NOTIF | 2022-03-10 | 2022-04-01 | Notifications leave by eight in the morning of the next school day | Schools confirmed it in a survey | closed
        2022-23 Q1 | CH-03 | 2022-05-12 | Lay member | ICB | Health is absent from four in ten strategy discussions | STRAT-HEALTH | 2022-06-09 | 2022-06-30 | A rota of safeguarding nurses covers weekdays | Presence rose; see the indicator | closed
        2022-23 Q2 | CH-04 | 2022-08-18 | Chair of the quality assurance subgroup | SCH | Section 11 replies came from a third of the academies | S11 | 2022-09-29 | 2022-10-14 | The headteachers' forum wrote to all academies | Two thirds replied the next year | closed
        2022-23 Q4 | CH-05 | 2023-02-09 | Independent chair | LA | A third of return-home conversations never took place | RHI-72H | 2023-03-09 | 2023-03-06 | A single provider will be commissioned | The provider began in October 2023 | closed
        2023-24 Q1 | CH-06 | 2023-05-11 | Lay member | PROB | Nobody could say how many people on licence live with children | SA-PROB | 2023-06-08 | 2023-08-21 | A flag was added to the case system | The count is now known | closed
        2023-24 Q2 | CH-07 | 2023-08-17 | Independent chair | NHT | Discharge letters of babies do not name the social worker | AUD-2023-01 | 2023-09-14 | 2023-09-12 | The template was changed | To be tested by audit | answered
        2023-24 Q3 | CH-08 | 2023-11-16 | Chair of the quality assurance subgroup | LA | Audit found male carers missing from plans a second time | AUD-2023-03 | 2023-12-14 | 2023-12-14 | Supervision template asks for every adult in the house | Re-audited in 2024-25 without a clear change | answered
        2023-24 Q4 | CH-09 | 2024-02-15 | Independent chair | ICB | Five review actions are past their date and none was re-dated | LCSPR-2022-01 | 2024-03-14 | 2024-04-30 | Posts are vacant; a plan will follow | No plan came | answered
        2024-25 Q2 | CH-10 | 2024-08-15 | Lay member | SCH | Part-time timetables are not reported to anyone | SUSP | 2024-09-26 | 2024-09-19 | A monthly return to the council began | The first figures came in November | closed
        2024-25 Q3 | CH-11 | 2024-11-14 | Independent chair | ICB | Review actions are still late and now hold up others | review-actions-overdue | 2024-12-12 | | | | open
        2024-25 Q4 | CH-12 | 2025-02-13 | Independent chair | PROB | Two board meetings in a row without member or deputy | attendance-represented | 2025-03-13 | 2025-03-31 | A deputy will be named | No deputy has come yet | answered
        2025-26 Q1 | CH-13 | 2025-05-15 | Lay member | LA | The board cannot say whether training changes anything at three months | training-response-rate | 2025-06-12 | 2025-06-10 | Managers will be asked as well | Manager views rose a little | answered
        2025-26 Q2 | CH-11 | 2024-11-14 | Independent chair | ICB | Review actions are still late and now hold up others | review-actions-overdue | 2024-12-12 | 2025-07-21 | An interim lead starts in October | Dates to be agreed again in October | answered
        2025-26 Q2 | CH-14 | 2025-08-14 | Independent chair | POL | Returns come late, and the board reports without the police's figures | returns-on-time | 2025-09-11 | | | | open
        """);
}
