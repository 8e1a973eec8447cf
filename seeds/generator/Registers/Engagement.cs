namespace LscbImpact.Seeds.Registers;

/// <summary>What children, families and practitioners told the board, and what came of it. Twice nobody was told what came of it.</summary>
internal static class Engagement
{
    public static readonly Register Register = new("engagement", "date group_engaged method priority_code number themes message board_response change_made fed_back_on", """
        2021-22 Q4 | 2022-02-02 | Young people's panel | workshop | P2 | 14 | being believed; repeating the story | We tell the same story to five people | One worker will ask and pass it on | The return-home form now goes to all who need it | 2022-05-04
        2021-22 Q4 | 2022-03-17 | Practitioner forum | meeting | P1 | 41 | chronologies; time | Nobody gives us time to write a chronology | Time is set aside in supervision | Supervision form changed | 2022-06-16
        2022-23 Q1 | 2022-06-22 | Parents who had a child protection plan | interviews | P1 | 9 | plans; plain words | The plan was written for the professionals | Plans are to be read aloud before they are agreed | Plan template in plain English | 2022-11-30
        2022-23 Q2 | 2022-08-24 | Young people's panel | survey | P2 | 63 | online; phones | It starts online and adults ask about the street | Online routes are in the exploitation course | EXP-101 rewritten | 2022-12-07
        2022-23 Q3 | 2022-11-09 | Primary school councils | visits | P3 | 120 | feeling safe at home | Teachers know and do not ask | Notifications come with what to say | Guide for schools | 2023-02-15
        2022-23 Q4 | 2023-02-28 | Frontline visits by the independent chair | visits | P1;P3 | 22 | caseload; escalation | We do not know who to ring when we disagree | Escalation steps on one page | Poster in every office | 2023-04-20
        2023-24 Q1 | 2023-06-14 | Care-experienced young people | workshop | P2 | 11 | moves; trust | Every move breaks what you built | Moves are reported to the board | |
        2023-24 Q2 | 2023-09-20 | Practitioner forum | meeting | P1 | 52 | practice standards | The standards are clear, and the forms do not fit them | Forms are being changed | Two of five forms changed | 2024-01-18
        2023-24 Q3 | 2023-12-05 | Fathers' group | meeting | P3 | 8 | being left out | Nobody rang me until the conference | Every adult in the house is asked for | Supervision template | 2024-03-12
        2023-24 Q4 | 2024-03-06 | Young people's panel | workshop | P2 | 17 | return-home conversations | Now it is one person and she comes quickly | The provider stays | Contract extended | 2024-06-05
        2024-25 Q1 | 2024-06-11 | Students of two colleges | survey | P4 | 214 | waiting; being alone | You wait and nobody tells you how long | Waiting times are published | Letter at six weeks | 2024-10-02
        2024-25 Q2 | 2024-09-25 | Designated safeguarding leads in schools | network | P4 | 37 | thresholds; escalation | We are told no and then nothing | A consultation line opens twice a week | Line open since January 2025 | 2025-02-05
        2024-25 Q3 | 2024-11-27 | Parents of children who self-harmed | interviews | P4 | 7 | discharge; plans | We went home with a leaflet | A plan leaves with the child | Plan in use on two wards | 2025-04-09
        2024-25 Q4 | 2025-03-12 | Practitioner forum | meeting | P3 | 46 | domestic abuse; male carers | We write about him and never speak to him | Course in planning | | TBC
        2025-26 Q1 | 2025-06-18 | Young people's panel | workshop | P2;P4 | 15 | being 18 | On your birthday everything stops | The move to adult services is audited | AUD-2025-01 | 2025-09-17
        2025-26 Q2 | 2025-09-10 | Children on child protection plans | interviews | P1 | 12 | school; being asked | My teacher asks me every week now | Shared with all schools | |
        """);
}
