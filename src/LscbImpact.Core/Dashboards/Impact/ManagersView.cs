using LscbImpact.Core.Returns.Specification;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards.Impact;

/// <summary>What managers said beside what the same people said of themselves at the same time.</summary>
/// <param name="Interval">"manager at 3 months".</param>
/// <param name="Change">From their own score to the manager's.</param>
public sealed record ManagersView(string Interval, string Own, int Highest, MatchedChange Change)
{
    private const string Prefix = "manager at ";

    public static bool IsManagers(string interval) => interval.StartsWith(Prefix, StringComparison.Ordinal);

    public static IReadOnlyList<ManagersView> Of(IReadOnlyList<Respondent> people, IReadOnlyList<EvaluationInterval> intervals) =>
        [.. from interval in intervals.Select(i => i.Code).Where(IsManagers)
            let own = interval[Prefix.Length..]
            from scale in people.GroupBy(p => p.Highest).OrderBy(g => g.Key)
            select new ManagersView(interval, own, scale.Key, MatchedChange.Of(scale, own, interval))];

    public string Sentence => Change switch
    {
        { N: 0 } => $"Nobody has both a score of their own at {Own} and their manager’s.",
        { Counts: null } => $"{Narrative.Count(Change.N, "person", "people")} can be set beside their managers at {Own}: fewer than {MatchedChange.FewestToShow}, so nothing is shown.",
        { Figure: null, Counts: { } c } => $"Of {Change.N} people at {Own} the manager scored {c.Rose} higher than they did themselves, {c.Same} the same and {c.Fell} lower: too few to tell a difference from chance.",
        { Means: var (own, manager), Figure: { } figure, Counts: { } c } => $"{Change.N} people scored themselves {FigureText.Number(own, 1)} at {Own} on average, their managers scored them {FigureText.Number(manager, 1)}: {Difference(figure.MeanDifference)}{Limits}{(Change.BeyondChance ? "" : ", which could be chance")}. For {Share.Of(c.Same, Change.N).Figure!.Numerator} of {Change.N} both said the same.",
        _ => "",
    };

    private static string Difference(decimal mean) => mean == 0 ? "no difference" : $"{FigureText.Number(Math.Abs(mean), 1)} {(mean > 0 ? "more" : "less")}";

    private string Limits => Change.Interval is { } i ? $" ({DifferenceInterval.InWords(i, 1)})" : "";
}
