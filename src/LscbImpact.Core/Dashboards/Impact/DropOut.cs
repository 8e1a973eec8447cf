using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards.Impact;

/// <summary>
/// Did those who answered later start elsewhere, or come from other agencies, than those who did not? Of sessions whose window has closed; codes with a score at the start.
/// </summary>
/// <param name="Stayed">Answered later.</param>
/// <param name="Left">Did not.</param>
/// <param name="Means">Mean start score of each; null when either are fewer than 5.</param>
/// <param name="Agencies">Null when either are fewer than 5.</param>
public sealed record DropOut(int Stayed, int Left, (decimal Stayed, decimal Left)? Means, double? PWelch, double? PRank, AgencyMix? Agencies)
{
    public static DropOut Of(IReadOnlyList<Respondent> people, string later)
    {
        var sides = people.Where(p => p.Answered(TrainingImpact.Start)).ToLookup(p => p.Answered(later));
        List<Respondent> stayed = [.. sides[true]], left = [.. sides[false]];
        if (stayed.Count < MatchedChange.FewestToShow || left.Count < MatchedChange.FewestToShow) return new DropOut(stayed.Count, left.Count, null, null, null, null);
        List<decimal> stayers = [.. stayed.Select(AtStart)], leavers = [.. left.Select(AtStart)];
        var rank = MannWhitney.Compare(stayers, leavers).Figure;
        return new DropOut(stayed.Count, left.Count, (Spread.Mean(stayers), Spread.Mean(leavers)), WelchT.Compare(stayers, leavers).Figure?.P, rank?.PExact ?? rank?.PDefault, AgencyMix.Of(stayed, left));
    }

    /// <summary>Either test of the scores says that they differ: what holds for those who answered need not hold for the others.</summary>
    public bool StartsDiffer => PWelch < 0.05 || PRank < 0.05;

    /// <summary>They differ in where they started or in whose people they are.</summary>
    public bool Differ => StartsDiffer || Agencies is { Differ: true };

    /// <summary>What is said of agencies; nothing where one side is too few to say anything of.</summary>
    public string? AgencySentence(string later) => Agencies?.Sentence(later);

    public string Sentence(string later) => this switch
    {
        { Stayed: 0 } => $"Nobody with a score at the start has answered at {later} yet.",
        { Left: 0 } => $"All {Stayed} with a score at the start answered at {later} too.",
        { Means: null } => $"{Stayed} of {Stayed + Left} with a score at the start answered at {later}: too few on one side to say whether those who did not were different.",
        _ when StartsDiffer => $"Those who answered at {later} had started at {Mean(Means!.Value.Stayed)} (n {Stayed}), those who did not at {Mean(Means.Value.Left)} (n {Left}): they differ ({Tests}), so the figures hold for those who answered and need not hold for the others.",
        _ => $"Those who answered at {later} had started at {Mean(Means!.Value.Stayed)} (n {Stayed}), those who did not at {Mean(Means.Value.Left)} (n {Left}): no difference beyond chance ({Tests}), which does not show that there is none.",
    };

    private string Tests => string.Join("; ", new[] { PWelch is { } w ? $"Welch {PText.Of(w)}" : null, PRank is { } r ? $"rank-sum {PText.Of(r)}" : null }.OfType<string>().DefaultIfEmpty("all started alike"));

    private static decimal AtStart(Respondent person) => person.Scores[TrainingImpact.Start];

    private static string Mean(decimal mean) => FigureText.Number(mean, 1);
}
