namespace LscbImpact.Seeds.ReviewActions;

/// <summary>
/// Actions of the reviews published before 2023: review, recommendation, action, agency, due, re-dated to, complete, evidenced,
/// what is to be done. An action without a day of completion is still open. "x" before a day: superseded then; "n": not accepted.
/// </summary>
internal static class EarlierReviews
{
    public const string Recommendations = """
        SCR-2019-01   | 1 | Each agency keeps a chronology from the first concern and shares it when plans are reviewed
        SCR-2019-01   | 2 | Neglect is measured with one tool that families understand
        SCR-2019-01   | 3 | A case that does not move for six months is looked at from outside
        SCR-2019-01   | 4 | Everybody who works with children in Anyshire knows what this review found
        LCSPR-2021-01 | 1 | Any bruise on a baby who cannot move is seen by a paediatrician the same day
        LCSPR-2021-01 | 2 | Everybody who lives with a baby is known and asked about
        LCSPR-2021-01 | 3 | Services that visit the same family know of each other
        LCSPR-2021-01 | 4 | What parents tell us is checked kindly and always
        LCSPR-2022-01 | 1 | A young person found carrying drugs or money is first of all a child who may be harmed
        LCSPR-2022-01 | 2 | Return-home conversations lead to something
        LCSPR-2022-01 | 3 | Moves between districts do not end the work
        LCSPR-2022-01 | 4 | Online routes are asked about
        LCSPR-2022-01 | 5 | Each agency has people who know exploitation well
        """;

    public const string Actions = """
        SCR-2019-01   | 1 | 1a | LA   | 2021-11-30 |            | 2021-12-10  | 2022-05-19 | Open the chronology template in the case system at referral
        SCR-2019-01   | 1 | 1b | NHT  | 2022-01-31 |            | 2022-01-27  | 2022-09-15 | Show earlier attendances of a child on one page
        SCR-2019-01   | 1 | 1c | SCH  | 2022-03-31 |            | 2022-03-24  | 2022-12-08 | Send the safeguarding file with a chronology when a pupil moves
        SCR-2019-01   | 2 | 2a | LA   | 2022-02-28 |            | 2022-02-18  | 2022-11-17 | Train all family support workers in the graded care profile
        SCR-2019-01   | 2 | 2b | ICB  | 2021-10-31 |            | 2022-08-30  |            | Make the graded care profile part of health visiting records
        SCR-2019-01   | 2 | 2c | VCS  | 2022-05-31 |            | 2022-05-20  | 2023-01-19 | Offer the tool to funded projects
        SCR-2019-01   | 3 | 3a | LA   | 2022-04-30 |            | 2022-07-20  | 2023-02-16 | Review plans without change after six months by a head of service
        SCR-2019-01   | 3 | 3b | POL  | 2022-06-30 |            | 2022-06-21  | 2023-02-16 | Bring police information to those reviews
        SCR-2019-01   | 3 | 3c | PROB | 2021-11-30 |            | 2022-05-12  |            | Tell children's services when an adult in such a house is on licence
        SCR-2019-01   | 4 | 4a | LA POL ICB NHT SCH VCS | 2022-07-31 |            | 2022-07-15  | 2023-03-16 | Brief every team on the findings and report how many took part
        LCSPR-2021-01 | 1 | 1a | ICB  | 2022-03-31 |            | 2022-03-29  | 2022-12-01 | Publish a bruising procedure of one page for all practitioners
        LCSPR-2021-01 | 1 | 1b | NHT  | 2022-05-31 |            | 2022-05-31  | 2023-01-19 | Keep a same-day paediatric appointment free on weekdays
        LCSPR-2021-01 | 1 | 1c | LA   | 2022-06-30 | 2022-09-30 | 2022-09-27  | 2023-05-18 | Duty workers use the procedure for every referral of a bruise
        LCSPR-2021-01 | 1 | 1d | VCS  | 2022-08-31 |            | 2022-08-24  | 2023-03-16 | Baby groups know the procedure
        LCSPR-2021-01 | 2 | 2a | LA   | 2022-07-31 |            | 2022-07-29  | 2023-05-18 | Assessment form asks for every adult in the house
        LCSPR-2021-01 | 2 | 2b | NHT  | 2022-09-15 |            | 2022-12-15  | 2023-09-14 | Midwives ask about partners at booking and before discharge
        LCSPR-2021-01 | 2 | 2c | ICB  | 2022-06-20 |            | 2023-01-20  |            | Health visitors record who was there at each visit
        LCSPR-2021-01 | 3 | 3a | LA   | 2022-10-31 |            | 2022-10-14  | 2023-07-13 | Team around the family meets within ten days when three services visit
        LCSPR-2021-01 | 3 | 3b | SCH  | 2022-09-30 |            | 2022-09-30  | 2023-06-15 | Nurseries are invited to those meetings
        LCSPR-2021-01 | 3 | 3c | POL  | 2022-12-15 |            | 2023-03-10  |            | Neighbourhood teams ask who else visits
        LCSPR-2021-01 | 3 | 3d | YJS  | 2022-09-30 |            | x2022-08-01 |            | Tell the team when a sibling is known to youth justice
        LCSPR-2021-01 | 4 | 4a | LA POL NHT SCH PROB YJS VCS | 2023-05-31 |            | 2023-05-26  | 2024-02-15 | Ask in supervision how a parent's account was checked
        LCSPR-2022-01 | 1 | 1a | POL  | 2022-11-30 |            | 2023-02-20  | 2023-11-16 | Officers complete the exploitation screening before a charge is considered
        LCSPR-2022-01 | 1 | 1b | YJS  | 2022-12-31 |            | 2022-12-08  | 2023-09-14 | Refer to the national referral mechanism when two signs are present
        LCSPR-2022-01 | 1 | 1c | LA   | 2023-01-31 |            | 2023-01-31  | 2023-10-12 | Hold a meeting on risk outside the home within five days
        LCSPR-2022-01 | 1 | 1d | SCH  | 2023-03-10 |            | 2023-04-28  | 2024-01-18 | Consider exploitation before an exclusion
        LCSPR-2022-01 | 2 | 2a | LA   | 2023-04-30 | 2023-10-31 | 2023-10-02  | 2024-05-16 | Commission one provider of return-home conversations
        LCSPR-2022-01 | 2 | 2b | POL  | 2023-05-31 |            | 2023-07-14  |            | Put what was said into intelligence the same day
        LCSPR-2022-01 | 2 | 2c | VCS  | 2023-06-30 |            | 2023-06-29  | 2024-03-14 | Offer a mentor to every child with three missing episodes
        LCSPR-2022-01 | 3 | 3a | LA   | 2023-07-31 |            | 2023-07-31  | 2024-05-16 | Agree with neighbouring councils who holds the plan
        LCSPR-2022-01 | 3 | 3b | ICB  | 2023-03-20 |            | 2023-09-20  |            | Health records follow a looked-after child in five days
        LCSPR-2022-01 | 3 | 3c | PROB | 2023-08-31 |            | 2024-01-15  |            | Name a worker for each young adult who moves
        LCSPR-2022-01 | 4 | 4a | SCH  | 2023-09-20 |            | 2023-12-12  |            | Teach what grooming online looks like, with young people
        LCSPR-2022-01 | 4 | 4b | POL  | 2023-10-31 |            | 2023-10-20  | 2024-06-13 | Ask about phones and games in each missing report
        LCSPR-2022-01 | 5 | 5a | LA POL NHT SCH YJS VCS | 2024-07-31 |            | 2024-07-26  | 2025-02-13 | Train two leads on exploitation and tell the board who covers for them
        LCSPR-2022-01 | 5 | 5b | ICB  | 2024-03-15 |            |             |            | Train two leads on exploitation and tell the board who covers for them
        """;
}
