using System.Collections.Concurrent;
using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Measures.Audits;
using LscbImpact.Core.Returns.Audits;

namespace LscbImpact.Store;

/// <summary>
/// A board's audit rounds for all measures of a run that ask for them: those of a span of quarters are read and grouped when the
/// first measure asks, and not once for each.
/// </summary>
public sealed class RoundsOnce(ImpactStore store, int board)
{
    private readonly ConcurrentDictionary<(Quarter First, Quarter Last), Lazy<AuditedRound[]>> all = new();
    private readonly ConcurrentDictionary<(Quarter First, Quarter Last), Lazy<AuditedRound[]>> repeated = new();

    public IQueryable<AuditedRound> All(MeasureScope scope) =>
        WhenAsked(all.GetOrAdd((scope.First, scope.Last), span => new(() => Read(span.First, span.Last, earliest: 1))));

    /// <summary>Second and later rounds, of the quarters too in which a round of the scope may be repeated.</summary>
    public IQueryable<AuditedRound> Repeated(MeasureScope scope) =>
        WhenAsked(repeated.GetOrAdd((scope.First, scope.Last), span => new(() => Read(span.First, span.Last.Plus(AuditedRound.QuartersToRepeat), earliest: 2))));

    private AuditedRound[] Read(Quarter first, Quarter last, int earliest)
    {
        using var db = store.OpenToAddUp();
        var (from, to) = (first.FirstMonth, last.LastMonth);
        return [.. AuditedRound.Once(db.Living<AuditResult>(board).Where(a => a.StandsAt >= from && a.StandsAt <= to && a.Round >= earliest))];
    }

    private static IQueryable<AuditedRound> WhenAsked(Lazy<AuditedRound[]> rounds)
    {
        return Each().AsQueryable();

        IEnumerable<AuditedRound> Each()
        {
            foreach (var round in rounds.Value) yield return round;
        }
    }
}
