namespace LscbImpact.Seeds.Registers;

/// <summary>What happened and may show in the figures. The police's new recording rule breaks the series of notifications.</summary>
internal static class Events
{
    public static readonly Register Register = new("events", "date what_changed breaks_series measures", """
        2022-23 Q2 | 2022-07-01 | The clinical commissioning group became the integrated care board     | no  |
        2022-23 Q3 | 2022-10-03 | Neglect toolkit launched in all localities                            | no  | audits-good-or-better.ofsted; CP-REPEAT; EH-RATE
        2023-24 Q1 | 2023-04-01 | Police record each child and not each incident                        | yes | DA-NOTIF
        2023-24 Q2 | 2023-09-04 | Practice standards relaunched with all supervisors                    | no  | audits-good-or-better.ofsted
        2023-24 Q3 | 2023-10-02 | One provider holds all return-home conversations                      | no  | RHI-72H
        2024-25 Q1 | 2024-04-01 | Children's mental health became a priority                            | no  | SELFHARM-ED; CAMHS-WAIT; MH-LEAD
        2024-25 Q2 | 2024-07-15 | Integrated care board reorganised; two safeguarding posts vacant      | no  | review-actions-overdue; returns-on-time
        2024-25 Q4 | 2025-01-06 | New booking system for training                                       | no  | training-response-rate.3-months; training-places-taken
        """);
}
