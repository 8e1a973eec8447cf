using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards.Impact;

/// <summary>Plain sentences for a change in the same people. None says why.</summary>
public static class ChangeSentence
{
    private const int MostDecimals = 3;

    /// <summary>"Confidence rose from 2.4 to 3.6 in the 34 people who answered both times: 1.2 more on a scale of 1 to 5 (95% interval 0.9 to 1.5), a large change beside how much people differ (d 1.4)."</summary>
    /// <param name="what">The item, as the beginning of the sentence.</param>
    public static string Of(string what, MatchedChange change, int highest) => change switch
    {
        { N: 0 } => "Nobody answered both times under the same code, so there is no change to tell.",
        { Counts: null } => $"{Narrative.Count(change.N, "person", "people")} answered both times: fewer than {MatchedChange.FewestToShow}, so nothing is shown.",
        { Figure: null, Counts: { } counts } => $"Of {change.N} people who answered both times {counts.Rose} scored higher, {counts.Same} the same and {counts.Fell} lower: too few to tell a change from chance.",
        _ => Tested(what, change, highest),
    };

    /// <summary>"a large change beside how much people differ (d 1.4)"; nothing where all changed alike.</summary>
    public static string Size(double? dz) => dz is not { } d ? "" : $"a {SizeWord(d)} change beside how much people differ in it (d {FigureText.WithMinus((decimal)d, 1)})";

    /// <summary>Cohen's words, with one below his smallest.</summary>
    public static string SizeWord(double dz) => Math.Abs(dz) switch { < 0.2 => "very small", < 0.5 => "small", < 0.8 => "medium", _ => "large" };

    private static string Tested(string what, MatchedChange change, int highest)
    {
        var (before, after) = change.Means!.Value;
        var difference = change.Figure!.MeanDifference;
        if (difference == 0) return $"{what} stayed at {FigureText.Number(before, 1)} in the {change.N} people who answered both times{(change.Interval is { } same ? $" ({DifferenceInterval.InWords(same, 1, " of the change")})" : "; nobody’s score changed")}.";
        var decimals = Enumerable.Range(1, MostDecimals).First(d => d == MostDecimals || AddsUp(before, after, d));
        var verb = !change.BeyondChance ? "went" : difference > 0 ? "rose" : "fell";
        var interval = change.Interval is null ? "everybody changed by the same amount, so there is no interval" : DifferenceInterval.InWords(change.Interval, decimals);
        var size = Size(change.Dz) is { Length: > 0 } said ? $", {said}" : "";
        return $"{what} {verb} from {FigureText.Number(before, decimals)} to {FigureText.Number(after, decimals)} in the {change.N} people who answered both times: {FigureText.Number(Math.Abs(difference), decimals)} {(difference > 0 ? "more" : "less")} on a scale of 1 to {highest} ({interval}){size}{Chance(change)}.";
    }

    private static string Chance(MatchedChange change) => change.BeyondChance ? ""
        : change.Interval?.Contains(0) != true && change.P < 0.05 ? "; as one of several looked at, it could be chance" : "; it could be chance";

    private static bool AddsUp(decimal before, decimal after, int decimals)
    {
        decimal Rounded(decimal value) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return Rounded(after) - Rounded(before) == Rounded(after - before) && Rounded(after - before) != 0;
    }
}
