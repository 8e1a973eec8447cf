using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards.Impact;

/// <summary>
/// The change in people who answered twice under the same code. What must not be shown is not in it: below 5 nothing but their number,
/// from 5 to 9 only how many rose, stayed and fell.
/// </summary>
/// <param name="N">People who answered both times.</param>
/// <param name="Counts">How many scored higher, the same and lower; null below 5.</param>
/// <param name="Means">Their mean before and after; null below 10.</param>
/// <param name="Figure">The change and its tests; null below 10.</param>
/// <param name="PHolm">The p-value corrected for all the changes of its table; null while it was the only one.</param>
public sealed record MatchedChange(int N, (int Rose, int Same, int Fell)? Counts, (decimal Before, decimal After)? Means, PairedFigure? Figure, double? PHolm = null)
{
    public const int FewestToShow = 5;

    /// <summary>With fewer no mean is given and nothing tested.</summary>
    public const int FewestToTest = 10;

    public static MatchedChange Of(IReadOnlyList<(decimal Before, decimal After)> pairs)
    {
        var n = pairs.Count;
        if (n < FewestToShow || PairedChange.Of(pairs).Figure is not { } figure) return new MatchedChange(n, null, null, null);
        var counts = (figure.Rose, figure.Same, figure.Fell);
        return n < FewestToTest ? new MatchedChange(n, counts, null, null)
            : new MatchedChange(n, counts, (Spread.Mean([.. pairs.Select(p => p.Before)]), Spread.Mean([.. pairs.Select(p => p.After)])), figure);
    }

    /// <summary>The change in people with a score at both intervals.</summary>
    public static MatchedChange Of(IEnumerable<Respondent> people, string from, string to) =>
        Of([.. people.Where(p => p.Answered(from, to)).Select(p => ((decimal)p.Scores[from], (decimal)p.Scores[to]))]);

    /// <summary>The exact signed-rank test; beyond its reach the normal one; 1 where nobody changed; null where nothing is tested.</summary>
    public double? P => Figure is null ? null : Figure.Rank.Figure is { } rank ? rank.PExact ?? rank.PDefault : 1;

    /// <summary>Null where nothing is shown, or all changed alike.</summary>
    public Interval? Interval => Figure?.T.Figure?.Interval;

    public double? Dz => Figure?.Size.Figure?.Dz;

    /// <summary>Beyond chance by its interval and by its test, the latter corrected where several were tested. Where all changed alike there is no interval, and the test decides.</summary>
    public bool BeyondChance => P is not null && (PHolm ?? P) < 0.05 && Interval?.Contains(0) != true;

    /// <summary>Corrects the tests of one table for having looked several times.</summary>
    public static IReadOnlyList<MatchedChange> Corrected(IReadOnlyList<MatchedChange> changes)
    {
        if (changes.Count(c => c.P is not null) < 2) return changes;
        var adjusted = Holm.Adjust([.. changes.Select(c => c.P)]);
        return [.. changes.Select((c, i) => c with { PHolm = adjusted[i] })];
    }
}
