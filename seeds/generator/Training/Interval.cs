namespace LscbImpact.Seeds.Training;

/// <summary>When people are asked, how many answer, and what has become of their confidence by then.</summary>
/// <param name="Code">"3 months".</param>
/// <param name="Days">After the session.</param>
/// <param name="Spread">Days on either side.</param>
/// <param name="Gain">Confidence above the start: much at the end, two thirds of it kept.</param>
/// <param name="Share">Answers, of those who came: in the board's first quarter and in its last.</param>
internal sealed record Interval(string Code, int Days, int Spread, double Gain, (double First, double Last) Share)
{
    public static readonly IReadOnlyList<Interval> All =
    [
        new("registration", -24, 14, -0.1, (0.72, 0.74)),
        new("start", 0, 0, 0, (0.92, 0.91)),
        new("end", 1, 1, 1.36, (0.88, 0.86)),
        new("6 weeks", 43, 9, 1.05, (0.46, 0.43)),
        new("3 months", 92, 13, 0.85, (0.36, 0.24)),
        new("manager at 3 months", 95, 13, 0.8, (0.08, 0.15)),
        new("6 months", 184, 18, 0.75, (0.24, 0.2)),
        new("12 months", 362, 20, 0.7, (0.18, 0.17)),
    ];

    /// <summary>Asked of everybody in the room or of those who booked; later ones are answered by those who care to.</summary>
    public bool IsLater => Days > 7;

    public double ShareAt(Quarter quarter) => Share.First + (Share.Last - Share.First) * quarter.Index / Quarter.Last.Index;
}
