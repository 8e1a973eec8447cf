using LscbImpact.Core.Board;
using LscbImpact.Core.Measures.Audits;
using LscbImpact.Core.Returns.Audits;

namespace LscbImpact.Store;

/// <summary>
/// A board's audit rounds for all measures of a run that ask for them: read and grouped when the first one asks, and not once for each.
/// </summary>
public sealed class RoundsOnce
{
    private readonly Lazy<AuditedRound[]> all;
    private readonly Lazy<AuditedRound[]> repeated;

    /// <param name="store">The store.</param>
    /// <param name="board">The board.</param>
    /// <param name="first">The first quarter that is measured.</param>
    /// <param name="last">The last one; rounds that repeat its own are read too.</param>
    public RoundsOnce(ImpactStore store, int board, Quarter first, Quarter last)
    {
        all = new(() =>
        {
            using var db = store.OpenToAddUp();
            var (from, to) = (first.FirstMonth, last.Plus(AuditedRound.QuartersToRepeat).LastMonth);
            return [.. AuditedRound.Once(db.Living<AuditResult>(board).Where(a => a.StandsAt >= from && a.StandsAt <= to))];
        });
        repeated = new(() => [.. all.Value.Where(r => r.Round > 1)]);
    }

    public IQueryable<AuditedRound> All => WhenAsked(all).AsQueryable();

    /// <summary>Second and later rounds.</summary>
    public IQueryable<AuditedRound> Repeated => WhenAsked(repeated).AsQueryable();

    private static IEnumerable<AuditedRound> WhenAsked(Lazy<AuditedRound[]> rounds)
    {
        foreach (var round in rounds.Value) yield return round;
    }
}
