using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards.Impact;

/// <summary>
/// How many had improved later, and the least and the most it could be if those who did not answer were counted: all back where they
/// started, or all improved who could. Of sessions whose window has closed; codes with a score at the start.
/// </summary>
/// <param name="Improved">Of those who answered later; null when they are fewer than 5.</param>
/// <param name="Least">Of everybody with a score at the start.</param>
public sealed record ImprovedBounds(Share? Improved, Share? Least, Share? Most)
{
    public static ImprovedBounds Of(IReadOnlyList<Respondent> people, string later)
    {
        var started = people.Where(p => p.Answered(TrainingImpact.Start)).ToList();
        var answered = started.Where(p => p.Answered(later)).ToList();
        if (answered.Count < MatchedChange.FewestToShow) return new ImprovedBounds(null, null, null);
        var improved = answered.Count(p => p.Scores[later] > p.Scores[TrainingImpact.Start]);
        var could = started.Count(p => !p.Answered(later) && p.Scores[TrainingImpact.Start] < p.Highest);
        return new ImprovedBounds(Share.Of(improved, answered.Count).Figure, Share.Of(improved, started.Count).Figure, Share.Of(improved + could, started.Count).Figure);
    }

    public string Sentence(string later) => this is not { Improved: { } improved, Least: { } least, Most: { } most } ? $"Fewer than {MatchedChange.FewestToShow} can be followed to {later}, so no share is given."
        : $"{Shares.Said(improved)} of those who answered at {later} scored higher than at the start. Were the {least.Denominator - improved.Denominator} who did not answer back where they started, it would be {Shares.Parts(least)}; had all of them improved who could, {Shares.Parts(most)}.";
}
