namespace LscbImpact.Seeds.Registers;

/// <summary>What the board's indicators count. MH-LEAD and SELFHARM-ED are young on purpose: too few points, and trial limits.</summary>
internal static class IndicatorDefinitions
{
    public static readonly Register Register = new("indicator-definitions", "indicator_code title unit better stock_or_flow priority_code definition version", """
        2021-22 Q3 | CP-REPEAT    | Children on a second or later child protection plan          | percent    | lower   | flow  | P1 | Of the children who became the subject of a plan in the quarter, those who had been the subject of one before. | 1
        2021-22 Q3 | CP-RATE      | Children on child protection plans                           | per 10,000 | range   | stock | P1 | Children on a plan on the quarter's last day, of children under 18. | 1
        2021-22 Q3 | EH-RATE      | Early help assessments begun                                 | per 10,000 | neither | flow  | P1 | Assessments begun in the quarter, of children under 18. | 1
        2021-22 Q3 | REREF        | Referrals within 12 months of the last                       | percent    | lower   | flow  | P1 | Of the referrals to children's social care in the month, those within 12 months of an earlier one for the same child. | 1
        2021-22 Q3 | STRAT-HEALTH | Strategy discussions with health                             | percent    | higher  | flow  | P1;P3 | Of the strategy discussions held in the quarter, those to which a health practitioner contributed. | 1
        2021-22 Q3 | SUSP         | Suspensions from school                                      | per 1,000  | lower   | flow  | P1 | Suspensions in the quarter, of pupils on roll. | 1
        2021-22 Q3 | RHI-72H      | Return-home conversations within 72 hours                    | percent    | higher  | flow  | P2 | Of the missing episodes that ended in the month, those after which the child was offered and had a conversation within 72 hours. | 1
        2021-22 Q3 | EXPL-RISK    | Children known to be at high risk of exploitation            | count      | neither | stock | P2 | Children at high risk by the shared tool on the quarter's last day. | 1
        2021-22 Q3 | YJS-FTE      | First-time entrants to youth justice                         | per 10,000 | lower   | flow  | P2 | Children aged 10 to 17 with a first caution or conviction in the quarter, of children of that age. | 1
        2021-22 Q3 | DA-NOTIF     | Domestic abuse notifications with a child in the household   | count      | neither | flow  | P3 | Notifications sent by the police in the month. From April 2023 each child counts, before that each incident. | 2
        2021-22 Q3 | DA-SPEND     | Spend on a child after a notification                        | mean       | neither | flow  | P3 | Grant spent on support in the quarter in pounds, over the children supported. | 1
        2021-22 Q3 | CAMHS-WAIT   | Wait for a first appointment in mental health services       | days       | lower   | flow  |    | Days from referral to first appointment, over the children first seen in the quarter. | 1
        2021-22 Q3 | CONF-REPORT  | Reports sent to child protection conferences                 | percent    | higher  | flow  | P1 | Of the conferences to which the agency was invited, those for which its report came two days before. | 1
        2021-22 Q3 | SW-LOAD      | Children to a social worker                                  | mean       | range   | stock |    | Children allocated on the quarter's last day, over social workers in post (full-time equivalents). | 1
        2021-22 Q3 | VCS-FAM      | Families helped by funded projects                           | count      | higher  | flow  | P1 | Families who had at least one visit in the quarter. | 1
        2023-24 Q3 | SELFHARM-ED  | Attendances for self-harm at the emergency department        | per 10,000 | lower   | flow  |    | Attendances of children under 18 in the month, of children under 18. | 1
        2024-25 Q1 | SELFHARM-ED  | Attendances for self-harm at the emergency department        | per 10,000 | lower   | flow  | P4 | Attendances of children under 18 in the month, of children under 18. | 1
        2024-25 Q1 | CAMHS-WAIT   | Wait for a first appointment in mental health services       | days       | lower   | flow  | P4 | Days from referral to first appointment, over the children first seen in the quarter. | 1
        2024-25 Q4 | MH-LEAD      | Schools with a trained mental health lead                    | percent    | higher  | stock | P4 | Of the schools in Anyshire, those whose lead has finished the training, on the quarter's last day. | 1
        """);
}
