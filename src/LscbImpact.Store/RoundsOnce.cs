using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Measures.Audits;
using LscbImpact.Core.Returns.Audits;

namespace LscbImpact.Store;

/// <summary>
/// A board's audit rounds for all measures of a run that ask for them: those of a span of quarters are read and grouped when the
/// first measure asks, and not once for each; a span within one that was asked for is not read again.
/// </summary>
public sealed class RoundsOnce(ImpactStore store, int board)
{
    private readonly Lock adding = new();
    private readonly List<(Quarter First, Quarter Last, Lazy<AuditedRound[]> Rounds)> spans = [];

    /// <summary>At least those of the scope, once they are asked for.</summary>
    public IQueryable<AuditedRound> Of(MeasureScope scope)
    {
        return WhenAsked().AsQueryable();

        IEnumerable<AuditedRound> WhenAsked()
        {
            foreach (var round in Span(scope.First, scope.Last).Value) yield return round;
        }
    }

    private Lazy<AuditedRound[]> Span(Quarter first, Quarter last)
    {
        lock (adding)
        {
            if (spans.Find(s => s.First <= first && s.Last >= last).Rounds is { } within) return within;
            var rounds = new Lazy<AuditedRound[]>(() => Read(first, last));
            spans.Add((first, last, rounds));
            return rounds;
        }
    }

    /// <summary>With those of the quarters in which they may have been repeated.</summary>
    private AuditedRound[] Read(Quarter first, Quarter last)
    {
        using var db = store.OpenToAddUp();
        var (from, to) = (first.FirstMonth, last.Plus(AuditedRound.QuartersToRepeat).LastMonth);
        return AuditedRound.Once(db.Living<AuditResult>(board).Where(a => a.StandsAt >= from && a.StandsAt <= to));
    }
}
