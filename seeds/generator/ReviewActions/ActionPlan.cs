namespace LscbImpact.Seeds.ReviewActions;

/// <summary>One agency's action from a review, with all that will become of it.</summary>
/// <param name="Due">A date, or "TBC" and the like.</param>
/// <param name="Redated">The new date, agreed in the quarter in which the first one fell.</param>
/// <param name="Ended">The day it was complete, superseded or not accepted; null while open.</param>
/// <param name="EndedAs">"complete", "superseded" or "not accepted".</param>
/// <param name="Evidenced">The day it was signed off with evidence.</param>
/// <param name="Shared">The same action was agreed for several agencies.</param>
internal sealed record ActionPlan(
    string Review, string Recommendation, string Number, string Agency, object Due, DateOnly? Redated, DateOnly? Ended, string EndedAs, DateOnly? Evidenced, string Text, bool Shared)
{
    /// <summary>Days by which agencies are sooner or later than each other when they have the same action.</summary>
    private static readonly Dictionary<string, int> Pace = new()
    {
        ["LA"] = -20,
        ["POL"] = 5,
        ["ICB"] = 75,
        ["NHT"] = -5,
        ["SCH"] = -12,
        ["PROB"] = 48,
        ["YJS"] = -25,
        ["VCS"] = 10,
    };

    public static readonly IReadOnlyList<ActionPlan> All = [.. PipeTable.Lines(EarlierReviews.Actions + "\n" + LaterReviews.Actions).SelectMany(OfLine)];

    private static readonly Dictionary<(string, string), string> Recommendations =
        PipeTable.Lines(EarlierReviews.Recommendations + "\n" + LaterReviews.Recommendations).ToDictionary(l => (l[0], l[1]), l => l[2]);

    public string RecommendationText => Recommendations[(Review, Recommendation)];

    private static IEnumerable<ActionPlan> OfLine(string[] line)
    {
        var agencies = line[3].Split(' ');
        return agencies.Select(agency => new ActionPlan(line[0], line[1], line[2], agency,
            char.IsDigit(line[4][0]) ? PipeTable.Day(line[4]) : line[4], Day(line[5]),
            Day(line[6].TrimStart('x', 'n'))?.AddDays(agencies.Length > 1 ? Pace[agency] : 0),
            line[6] switch { ['x', ..] => "superseded", ['n', ..] => "not accepted", _ => "complete" }, Day(line[7]), line[8], agencies.Length > 1));
    }

    private static DateOnly? Day(string cell) => cell.Length == 0 ? null : PipeTable.Day(cell);
}
