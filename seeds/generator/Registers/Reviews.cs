namespace LscbImpact.Seeds.Registers;

/// <summary>Reviews whose actions are followed. References name a type, a year and a number; never a child.</summary>
internal static class Reviews
{
    public static readonly Register Register = new("reviews", "review_ref review_type title published_on priority_code gap_ref", """
        2021-22 Q3 | SCR-2019-01   | SCR             | Years of concern that nobody added up            | 2020-11-24 | P1 | G-01
        2021-22 Q3 | LCSPR-2021-01 | LCSPR           | A baby hurt while several services were visiting | 2021-09-15 | P1 |
        2022-23 Q1 | LCSPR-2022-01 | LCSPR           | A young person exploited across three towns      | 2022-05-17 | P2 | G-05
        2022-23 Q4 | RR-2022-01    | rapid review    | A family that fled and was lost to services      | 2023-01-20 | P3 |
        2022-23 Q4 | LCSPR-2021-01 | LCSPR           | A baby hurt while several services were visiting | 2021-09-15 | P1 | G-03
        2023-24 Q2 | RR-2022-01    | rapid review    | A family that fled and was lost to services      | 2023-01-20 | P3 | G-09
        2023-24 Q3 | LR-2023-01    | learning review | What worked: a family helped out of neglect      | 2023-10-18 | P1 | G-02
        2023-24 Q4 | NM-2023-01    | near miss       | A discharge without a plan                       | 2024-01-30 |    |
        2024-25 Q1 | NM-2023-01    | near miss       | A discharge without a plan                       | 2024-01-30 | P4 | G-11
        2024-25 Q3 | LCSPR-2024-01 | LCSPR           | A care leaver known to everyone and held by none | 2024-10-23 | P2 | G-13
        2025-26 Q1 | RR-2025-01    | rapid review    | Quarrels every night, and a quiet child          | 2025-05-20 | P3 | G-07
        """);

    public static string Type(string review) => Register.Cell(review, "review_type");
}
