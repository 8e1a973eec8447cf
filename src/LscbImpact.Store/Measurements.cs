using LscbImpact.Core.Board;
using LscbImpact.Core.Chain;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Measures.Audits;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Attendance;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Indicators;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Core.Returns.ReviewActions;
using LscbImpact.Core.Returns.Training;
using LscbImpact.Core.Returns.Versions;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Store;

/// <summary>A measure's new points for a span of quarters.</summary>
public sealed record MeasuredSpan(Measure Measure, Quarter First, Quarter Last, IReadOnlyList<MeasurePoint> Points);

/// <summary>The new audit tallies of a span of quarters.</summary>
public sealed record TalliedSpan(Quarter First, Quarter Last, IReadOnlyList<AuditTally> Tallies);

/// <summary>Adds contributions up in the database, and keeps what is derived from them.</summary>
public sealed class Measurements(ImpactDb db)
{
    /// <summary>The living rows of a board, as measures ask for them: with every row of an audit round, so that each can be shown.</summary>
    private BoardRows Rows(int board) => Rows(board, AuditedRound.Of(db.Living<AuditResult>(board)));

    private BoardRows Rows(int board, IQueryable<AuditedRound> rounds) => new(
        db.Living<AuditResult>(board),
        db.Living<TrainingSession>(board),
        db.Living<TrainingEvaluation>(board),
        db.Living<ReviewAction>(board),
        db.Living<SeatAttendance>(board),
        db.Living<IndicatorValue>(board),
        db.Dues.AsNoTracking().Where(d => d.BoardId == board),
        db.Versions.AsNoTracking().Where(v => v.BoardId == board),
        db.Submissions.AsNoTracking().Where(s => s.BoardId == board),
        db.Findings.AsNoTracking(),
        db.Living<Agency>(board),
        db.Living<Challenge>(board),
        db.ChainLinks.AsNoTracking().Where(l => l.BoardId == board),
        new Comments(db).Living(board),
        db.CommentThemes.AsNoTracking().Where(t => t.BoardId == board),
        rounds);

    /// <summary>Sums of a measure's contributions within a scope: as many as there are places, months and versions, not rows.</summary>
    public List<ContributionSum> Sums(int board, Measure measure, MeasureScope scope, RoundsOnce rounds)
    {
        var rows = Rows(board, rounds.Of(scope));
        var (first, last) = (scope.FirstMonth, scope.LastMonth);
        var sums = new List<ContributionSum>();
        foreach (var query in measure.Contributions(rows, scope))
        {
            var scoped = CompletedContributions.Of(query).Where(c => c.Month >= first && c.Month <= last);
            var grouped = measure.Parts == Parts.AddUp
                ? scoped.GroupBy(c => new { c.Series, Unit = "", c.Month, c.Agency, c.Locality, c.ChainKey, c.Version })
                : scoped.GroupBy(c => new { c.Series, c.Unit, c.Month, c.Agency, c.Locality, c.ChainKey, c.Version });
            sums.AddRange(grouped
                .Select(g => new
                {
                    g.Key, Numerator = g.Sum(c => c.Numerator), Denominator = g.Sum(c => c.Denominator), TopNumerator = g.Max(c => c.Numerator), TopDenominator = g.Max(c => c.Denominator),
                    Based = g.Max(c => c.Based), N = g.Sum(c => c.N), Note = g.Max(c => c.Note),
                })
                .AsEnumerable()
                .Select(g => new ContributionSum(g.Key.Series, g.Key.Unit, g.Key.Month, g.Key.Agency, g.Key.Locality, g.Key.ChainKey, g.Key.Version,
                    g.Numerator, g.Denominator, g.TopNumerator, g.TopDenominator, g.Based == 1, g.N, g.Note)));
        }
        return sums;
    }

    /// <summary>The single contributions behind a figure: one quarter of one series at one place.</summary>
    public IReadOnlyList<Contribution> Rows(int board, Measure measure, MeasureScope scope, string series, Grain grain, string of)
    {
        var rows = Rows(board);
        var (first, last) = (scope.FirstMonth, scope.LastMonth);
        var keys = grain is Grain.Priority or Grain.Gap ? KeysAt(board, grain, of) : null;
        return [.. measure.Contributions(rows, scope).SelectMany(query =>
        {
            var scoped = CompletedContributions.Of(query).Where(c => c.Month >= first && c.Month <= last);
            scoped = grain switch { Grain.Agency => scoped.Where(c => c.Agency == of), Grain.Locality => scoped.Where(c => c.Locality == of), _ => scoped };
            return scoped.AsEnumerable().Where(c => measure.IdOf(measure.SeriesName(c.Series, scope)) == series && (keys is null || keys.Contains(c.ChainKey)));
        })];
    }

    private HashSet<long> KeysAt(int board, Grain grain, string of)
    {
        var places = Places(board);
        return [.. (grain == Grain.Priority ? places.Priorities : places.Gaps).Where(g => g.Contains(of)).Select(g => g.Key)];
    }

    /// <summary>Puts new points in place of the old ones of each measure and its span of quarters. Inside the caller's transaction.</summary>
    public void Replace(int board, IReadOnlyCollection<MeasuredSpan> measured)
    {
        foreach (var span in measured.GroupBy(m => (From: m.First.FirstMonth, To: m.Last.LastMonth)))
        {
            var ((from, to), measures) = (span.Key, span.Select(m => m.Measure.Id).ToList());
            db.Points.Where(p => p.BoardId == board && measures.Contains(p.Measure) && p.Month >= from && p.Month <= to).ExecuteDelete();
        }
        db.Bulk.Insert(measured.SelectMany(m => m.Points));
    }

    /// <summary>Adds the cases of the audits of a span of quarters up.</summary>
    public TalliedSpan Tally(int board, Quarter first, Quarter last)
    {
        var (from, to) = (first.FirstMonth, last.LastMonth);
        return new TalliedSpan(first, last, [.. AuditTally.Of(db.Living<AuditResult>(board).Where(a => a.StandsAt >= from && a.StandsAt <= to))]);
    }

    /// <summary>Puts new tallies in place of the old ones of each span of quarters. Inside the caller's transaction.</summary>
    public void Replace(int board, IReadOnlyCollection<TalliedSpan> tallied)
    {
        foreach (var span in tallied)
        {
            var (from, to) = (span.First.FirstMonth, span.Last.LastMonth);
            db.AuditTallies.Where(t => t.BoardId == board && t.Month >= from && t.Month <= to).ExecuteDelete();
            db.Bulk.Insert(span.Tallies);
        }
    }

    /// <summary>Priorities and gaps of each place on the chain.</summary>
    public ChainPlaces Places(int board)
    {
        var links = db.ChainLinks.AsNoTracking().Where(l => l.BoardId == board).Select(l => new { l.ChainKey, l.PriorityCode, l.GapRef }).ToList();
        return new ChainPlaces(
            links.Where(l => l.PriorityCode is not null).Select(l => (l.ChainKey, Code: l.PriorityCode!)).Distinct().ToLookup(l => l.ChainKey, l => l.Code),
            links.Where(l => l.GapRef is not null).Select(l => (l.ChainKey, Code: l.GapRef!)).Distinct().ToLookup(l => l.ChainKey, l => l.Code));
    }

    /// <summary>Links everything that was sent to priorities and gaps anew. Inside the caller's transaction.</summary>
    public void Link(int board)
    {
        var linked = ChainLinker.Link(board, [.. db.Strands.AsNoTracking().Where(s => s.BoardId == board)], Entries(board), new BoardRegisters(db).Codes(board));
        db.ChainLinks.Where(l => l.BoardId == board).ExecuteDelete();
        db.BrokenLinks.Where(l => l.BoardId == board).ExecuteDelete();
        var bulk = db.Bulk;
        bulk.Insert(linked.Links);
        bulk.Insert(linked.Broken);
    }

    /// <summary>Works out anew who owes what. Inside the caller's transaction.</summary>
    public void Owe(SafeguardingBoard board, Core.Returns.Specification.ReturnSpecifications specifications, DateOnly today)
    {
        var sent = db.Versions.AsNoTracking().Where(v => v.BoardId == board.Id && v.Origin == VersionOrigin.Sent);
        var first = sent.Where(v => v.Number == sent.Where(w => w.Agency == v.Agency && w.Kind == v.Kind && w.Quarter == v.Quarter).Min(w => w.Number)).ToList();
        db.Dues.Where(d => d.BoardId == board.Id).ExecuteDelete();
        db.Bulk.Insert(ReturnCalendar.Dues(board, specifications, db.Living<Agency>(board.Id).ToList(), first, today));
    }

    private List<ChainEntry> Entries(int board) =>
    [
        .. db.Living<Gap>(board).ToList().Select(g => Entry(ReturnKinds.Gaps, g.GapRef, g.PriorityCode, null)),
        .. db.Living<Course>(board).ToList().Select(c => Entry(ReturnKinds.Courses, c.CourseCode, c.PriorityCode, c.GapRef)),
        .. db.Living<PlannedAudit>(board).ToList().Select(a => Entry(ReturnKinds.AuditProgramme, a.AuditRef, a.PriorityCode, a.GapRef)),
        .. db.Living<Review>(board).ToList().Select(r => Entry(ReturnKinds.Reviews, r.ReviewRef, r.PriorityCode, r.GapRef)),
        .. db.Living<IndicatorDefinition>(board).ToList().Select(i => Entry(ReturnKinds.IndicatorDefinitions, i.IndicatorCode, i.PriorityCode, null)),
    ];

    private static ChainEntry Entry(ReturnKind register, string code, string? priorities, string? gaps) =>
        new(register.Name, code, ChainLinker.Split(priorities), ChainLinker.Split(gaps));
}
