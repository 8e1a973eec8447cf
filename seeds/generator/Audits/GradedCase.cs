namespace LscbImpact.Seeds.Audits;

/// <summary>Grades of Ofsted's scale, best first, and what goes with them.</summary>
internal static class Grades
{
    public const string NotApplicable = "n/a";

    private static readonly string[] BestFirst = ["outstanding", "good", "requires improvement", "inadequate"];

    public static string Draw(bool good, Chance chance) =>
        good ? (chance.Happens(0.1) ? "outstanding" : "good") : chance.Happens(0.18) ? "inadequate" : "requires improvement";

    public static bool IsGood(string grade) => grade is "outstanding" or "good";

    /// <summary>A standard of the same case: mostly graded as the whole, sometimes a step better or worse.</summary>
    public static string OfStandard(string overall, Chance chance)
    {
        if (chance.Happens(0.04)) return NotApplicable;
        var step = chance.Weighted((0, 0.6), (-1, 0.2), (1, 0.2));
        return BestFirst[Math.Clamp(Array.IndexOf(BestFirst, overall) + step, 0, BestFirst.Length - 1)];
    }

    /// <summary>Before moderation auditors were kinder, hardly ever stricter.</summary>
    public static string BeforeModeration(string grade) => BestFirst[Math.Max(0, Array.IndexOf(BestFirst, grade) - 1)];

    public static string Impact(string grade, Chance chance) => grade switch
    {
        "outstanding" or "good" => chance.Weighted(("positive", 0.5), ("some", 0.38), ("none seen", 0.05), ("not evidenced", 0.07)),
        "inadequate" => chance.Weighted(("none seen", 0.42), ("not evidenced", 0.46), ("harmful", 0.12)),
        _ => chance.Weighted(("some", 0.42), ("none seen", 0.26), ("not evidenced", 0.27), ("positive", 0.05)),
    };

    public static string Voice(string grade, Chance chance) => IsGood(grade)
        ? chance.Weighted(("met", 0.66), ("partly", 0.24), ("not met", 0.04), ("n/a", 0.06))
        : chance.Weighted(("met", 0.2), ("partly", 0.44), ("not met", 0.3), ("n/a", 0.06));
}
