using LscbImpact.Core.Returns.Specification;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards.Rounds;

/// <summary>One round of a standard set beside the next.</summary>
/// <param name="Break">Why they cannot be compared; null when they can, and then nothing else is empty by mistake.</param>
/// <param name="Sentences">What can be said, each a whole sentence.</param>
/// <param name="P">Fisher's exact test of good or better; McNemar's of the same cases; null where nothing is tested.</param>
/// <param name="PHolm">Corrected for all the standards of the same two rounds.</param>
public sealed record RoundStep(int Before, int After, string? Break, IReadOnlyList<string> Sentences, double? P, double? PHolm = null)
{
    /// <summary>Two rounds of different cases.</summary>
    public static RoundStep OfOthers(string standard, RoundOfStandard before, RoundOfStandard after)
    {
        if (BreakBetween(before, after) is { } broken) return new RoundStep(before.Round, after.Round, broken, [], null);
        if (before.Good.Figure is not { } first || after.Good.Figure is not { } second) return new RoundStep(before.Round, after.Round, null, ["One of the two rounds has no case to which the standard applied."], null);
        var enough = Math.Min(before.Judged, after.Judged) >= DifferenceSentence.FewestToTell;
        return new RoundStep(before.Round, after.Round, null, [DifferenceSentence.Of($"{standard}, good or better,", first, second), .. enough ? [Mix(before, after)] : Array.Empty<string>()], enough ? FisherExact.P(first, second) : null);
    }

    /// <summary>Two rounds of the same cases: each numbered case beside itself.</summary>
    /// <param name="pairs">Places on the scale before and after, the higher the better, and whether each is good.</param>
    public static RoundStep OfSame(RoundOfStandard before, RoundOfStandard after, IReadOnlyList<(decimal Before, decimal After, bool GoodBefore, bool GoodAfter)> pairs)
    {
        if (BreakBetween(before, after) is { } broken) return new RoundStep(before.Round, after.Round, broken, [], null);
        if (pairs.Count == 0) return new RoundStep(before.Round, after.Round, null, [$"No case of round {after.Round} has the number of one of round {before.Round}, so nothing can be set beside itself."], null);
        int better = pairs.Count(p => !p.GoodBefore && p.GoodAfter), worse = pairs.Count(p => p.GoodBefore && !p.GoodAfter);
        var changed = $"Of {pairs.Count} cases judged in both rounds, {better} became good or better and {worse} no longer were";
        if (pairs.Count < DifferenceSentence.FewestToTell) return new RoundStep(before.Round, after.Round, null, [$"{changed}: too few to tell a change from chance."], null);
        var test = McNemar.Of(worse, better).Figure;
        var moved = PairedChange.Of([.. pairs.Select(p => (p.Before, p.After))]).Figure!;
        var rank = moved.Rank.Figure;
        return new RoundStep(before.Round, after.Round, null,
        [
            test is null ? $"{changed}." : $"{changed} (McNemar, exact, {PText.Of(test.PExact)}){Chance(test.PExact)}.",
            $"Over all grades {moved.Rose} were judged better, {moved.Same} the same and {moved.Fell} worse{(rank is null ? "" : $" (signed rank {PText.Of(rank.PExact ?? rank.PDefault)}){Chance(rank.PExact ?? rank.PDefault)}")}.",
        ], test?.PExact);
    }

    private static string? BreakBetween(RoundOfStandard before, RoundOfStandard after) =>
        before.Scale.Code != after.Scale.Code ? $"Round {after.Round} was graded on another scale ({after.Scale.Title}) than round {before.Round} ({before.Scale.Title}): they cannot be compared."
        : before.QuestionSet != after.QuestionSet ? $"Round {after.Round} used another question set ({after.QuestionSet ?? "none named"}) than round {before.Round} ({before.QuestionSet ?? "none named"}): a break, and nothing is tested across it."
        : null;

    private static string Mix(RoundOfStandard before, RoundOfStandard after)
    {
        var compared = MannWhitney.Compare(after.Places, before.Places);
        if (compared.Figure is not { } mix) return "Every case of both rounds had the same grade.";
        var p = mix.PExact ?? mix.PDefault;
        return $"Over all grades, a case of round {after.Round} is judged better than one of round {before.Round} in {FigureText.Number(100 * (decimal)mix.FirstGreater, 0)}% of pairs, ties counting half (50% is no difference; rank-sum {PText.Of(p)}){Chance(p)}.";
    }

    private static string Chance(double p) => p < 0.05 ? "" : ", which could be chance";
}
