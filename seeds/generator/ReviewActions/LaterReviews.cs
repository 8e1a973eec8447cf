namespace LscbImpact.Seeds.ReviewActions;

/// <summary>Actions of the reviews published since 2023, in the same form. Health's stay open: the story of the last seven quarters.</summary>
internal static class LaterReviews
{
    public const string Recommendations = """
        RR-2022-01    | 1 | When a family flees, the next district knows before the family arrives
        RR-2022-01    | 2 | Refuges can reach a health visitor
        RR-2022-01    | 3 | Records say where the children are
        LR-2023-01    | 1 | What worked for this family is offered to others
        LR-2023-01    | 2 | Good work is told as often as bad
        NM-2023-01    | 1 | No child leaves hospital after self-harm without a plan that everybody holds
        NM-2023-01    | 2 | Schools are told, with consent, before the child is back
        NM-2023-01    | 3 | Everybody knows the steps when a child talks of dying
        LCSPR-2024-01 | 1 | A young person's move to adult services is planned before 17 and a half
        LCSPR-2024-01 | 2 | Somebody holds the whole plan of a care leaver at risk
        LCSPR-2024-01 | 3 | Mental health and exploitation are not two queues
        RR-2025-01    | 1 | A child who hears every quarrel is asked about it by somebody
        RR-2025-01    | 2 | The one who harms is talked to
        LCSPR-2024-01 | 4 | The lessons reach those who were not in the room
        """;

    public const string Actions = """
        RR-2022-01    | 1 | 1a | LA   | 2023-06-30 |            | 2023-06-22  | 2024-01-18 | Send a transfer summary on the day of the move
        RR-2022-01    | 1 | 1b | POL  | 2023-09-30 |            | 2023-09-12  | 2024-05-16 | Flag the move to the receiving force
        RR-2022-01    | 1 | 1c | ICB  | 2023-12-31 | 2024-03-15 |             |            | Transfer health visiting records within three days
        RR-2022-01    | 2 | 2a | VCS  | 2023-11-30 |            | 2024-02-15  |            | Refuges keep a list of duty health visitors
        RR-2022-01    | 2 | 2b | ICB  | 2024-02-29 |            |             |            | Name a health visitor for each refuge
        RR-2022-01    | 2 | 2c | NHT  | 2023-12-31 |            | 2023-12-20  | 2024-09-12 | Ask about recent moves at booking and in the emergency department
        RR-2022-01    | 3 | 3a | LA POL NHT VCS | 2024-07-31 |            | 2024-07-12  | 2025-03-13 | Record where each child of a moving family sleeps tonight
        LR-2023-01    | 1 | 1a | LA   | 2024-03-31 |            | 2024-03-26  | 2024-11-14 | Offer the family group conference before the first conference
        LR-2023-01    | 1 | 1b | SCH  | 2024-10-31 |            | 2024-10-21  | 2025-06-12 | Breakfast club and attendance call as one offer
        LR-2023-01    | 1 | 1c | VCS  | 2024-09-15 | 2024-12-31 | 2024-11-25  |            | Two befrienders in each locality
        LR-2023-01    | 1 | 1d | ICB  | 2024-05-31 |            |             |            | Dental access for children on plans within a month
        LR-2023-01    | 1 | 1e | NHT  | 2024-11-30 |            | 2024-11-20  | 2025-06-12 | Write to families in plain words after each clinic
        LR-2023-01    | 1 | 1f | LA   | 2024-07-31 | 2024-10-31 | 2024-10-24  |            | Practice week on what worked, in each locality
        LR-2023-01    | 2 | 2a | LA POL SCH YJS VCS | 2024-12-15 |            | 2024-12-02  |            | Bring one story of good practice to the practitioner forum
        NM-2023-01    | 1 | 1a | NHT  | 2024-07-31 | 2024-12-15 | 2024-12-11  | 2025-04-10 | Discharge form holds the plan, the means of harm and the next contact
        NM-2023-01    | 1 | 1b | ICB  | 2024-09-30 |            |             |            | Crisis team rings within three days, seven days a week
        NM-2023-01    | 1 | 1c | LA   | 2024-11-30 |            | 2024-11-12  |            | Duty worker joins the discharge meeting
        NM-2023-01    | 2 | 2a | SCH  | 2024-10-31 |            | 2024-10-31  |            | Plan for the first day back in each school
        NM-2023-01    | 2 | 2b | ICB  | 2024-11-30 |            |             |            | Agree with schools what is shared and when
        NM-2023-01    | 3 | 3a | LA NHT SCH VCS | 2025-05-31 |            | 2025-05-20  |            | Teach the steps to all who see young people
        LCSPR-2024-01 | 1 | 1a | LA   | 2025-04-30 | 2025-07-31 | 2025-07-30  |            | Start the plan at 16 and a half for everyone at risk of exploitation
        LCSPR-2024-01 | 1 | 1b | YJS  | 2025-04-30 |            | 2025-04-24  | 2025-09-18 | Bring the risk assessment to that planning meeting
        LCSPR-2024-01 | 1 | 1c | PROB | 2025-05-31 | 2025-11-30 |             |            | Allocate an officer before the 18th birthday
        LCSPR-2024-01 | 1 | 1d | ICB  | 2025-01-31 |            |             |            | Adult mental health services send somebody to the planning meeting
        LCSPR-2024-01 | 1 | 1e | NHT  | 2025-05-31 |            | 2025-05-29  |            | Paediatric letters name the adult service
        LCSPR-2024-01 | 2 | 2a | LA   | 2025-06-30 | 2025-12-31 |             |            | Name one lead for each care leaver with three services
        LCSPR-2024-01 | 2 | 2b | POL  | 2025-12-31 |            |             |            | Care leavers at risk on the daily list of neighbourhood teams
        LCSPR-2024-01 | 2 | 2c | VCS  | 2025-07-31 | 2025-10-31 |             |            | Mentors stay until 21
        LCSPR-2024-01 | 2 | 2d | SCH  | 2025-06-30 |            | 2025-06-27  |            | Colleges tell the lead when attendance falls
        LCSPR-2024-01 | 2 | 2e | LA   | TBC        |            |             |            | Housing offer for care leavers who cannot return to their town
        LCSPR-2024-01 | 3 | 3a | ICB  | 2025-04-30 |            |             |            | One assessment for mental health and exploitation
        LCSPR-2024-01 | 3 | 3b | ICB  | 2025-08-31 |            |             |            | Waiting list shows who is at risk of exploitation
        LCSPR-2024-01 | 3 | 3c | YJS  | 2025-08-31 |            | n2025-06-12 |            | Youth justice workers prescribe talking therapies
        LCSPR-2024-01 | 3 | 3d | NHT  | 2026-01-31 |            |             |            | Emergency department asks about exploitation after self-harm
        LCSPR-2024-01 | 3 | 3e | LA   | 2025-09-15 | 2026-03-31 |             |            | One panel for both
        LCSPR-2024-01 | 4 | 4a | LA POL NHT SCH VCS | 2025-12-31 |            |             |            | Brief every team and ask three months later what was remembered
        RR-2025-01    | 1 | 1a | LA POL NHT SCH VCS | 2025-12-31 |            |             |            | Agree who speaks with the child within three days of a notification
        RR-2025-01    | 1 | 1b | SCH  | 2025-10-31 |            |             |            | Quiet room and a known adult on the morning after
        RR-2025-01    | 2 | 2a | PROB YJS | 2026-01-31 |            |             |            | Offer work on behaviour before a conviction
        RR-2025-01    | 2 | 2b | ICB  | ongoing    |            |             |            | General practice asks male patients too
        """;
}
