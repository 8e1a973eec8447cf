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

    /// <summary>Of the scope and of the quarters in which its rounds may be repeated.</summary>
    public IQueryable<AuditedRound> All(MeasureScope scope) => WhenAsked(Of(scope));

    /// <summary>The second and later ones of them.</summary>
    public IQueryable<AuditedRound> Repeated(MeasureScope scope) =>
        WhenAsked(repeated.GetOrAdd((scope.First, scope.Last), _ => new(() => [.. Of(scope).Value.Where(r => r.Round > 1)])));

    private Lazy<AuditedRound[]> Of(MeasureScope scope) => all.GetOrAdd((scope.First, scope.Last), span => new(() =>
    {
        using var db = store.OpenToAddUp();
        var (from, to) = (span.First.FirstMonth, span.Last.Plus(AuditedRound.QuartersToRepeat).LastMonth);
        return [.. AuditedRound.Once(db.Living<AuditResult>(board).Where(a => a.StandsAt >= from && a.StandsAt <= to))];
    }));

    private static IQueryable<AuditedRound> WhenAsked(Lazy<AuditedRound[]> rounds)
    {
        return Each().AsQueryable();

        IEnumerable<AuditedRound> Each()
        {
            foreach (var round in rounds.Value) yield return round;
        }
    }
}
