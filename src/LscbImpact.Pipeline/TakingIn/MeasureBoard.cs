using System.Collections.Concurrent;
using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline.Watching;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.TakingIn;

/// <summary>
/// The job that brings a board's figures up to date: links what was sent to priorities, works out who owes what, and measures
/// what versions, registers and passing days have touched. The figures are replaced in one transaction, so that they never disagree
/// with each other.
/// </summary>
public sealed class MeasureBoard(ImpactStore store, Definitions definitions, TimeProvider clock, Telemetry telemetry)
{
    /// <summary>So often figures are measured anew because something came in meanwhile; after that the next run does the rest.</summary>
    private const int MostTries = 4;

    /// <summary>Measures are read side by side on this many connections.</summary>
    private static readonly int Readers = Math.Clamp(Environment.ProcessorCount, 1, 4);

    public void Run(int boardId)
    {
        using var alone = Alone(boardId);
        bool everything;
        using (var db = store.Open())
        {
            var board = db.Boards.Single(b => b.Id == boardId);
            everything = board.MeasuredBy != MeasureCatalogue.Edition;
            if (!everything && board.MeasuredOn == board.Today(clock) && !db.Needs.Any(n => n.BoardId == boardId)) return;
            db.Submissions.Where(s => s.BoardId == boardId && s.Stage == Stage.Linking).ExecuteUpdate(s => s.SetProperty(x => x.Stage, Stage.Measuring).SetProperty(x => x.Percent, 85));
        }
        Measure(boardId, everything);
    }

    /// <summary>Measures everything from nothing.</summary>
    public void Rebuild(int boardId)
    {
        using var alone = Alone(boardId);
        Measure(boardId, everything: true);
    }

    /// <summary>Of two that measure one board at once, the slower would put older figures in the place of newer ones.</summary>
    private IDisposable Alone(int boardId) => store.Alone($"measuring-{boardId}");

    private void Measure(int boardId, bool everything)
    {
        using var span = Telemetry.Begin("measure a board");
        for (var tries = 1; ; tries++)
        {
            var stamp = LinkAndOwe(boardId);
            var (needs, measured, tallied) = Measured(boardId, everything);
            using var db = store.Open();
            using var transaction = db.BeginWriting(boardId);
            // Figures are read from several connections: only if nothing came in since do they all tell of the same rows.
            if (KnowledgeReader.Stamp(db, boardId) != stamp && tries < MostTries) continue;
            if (everything)
            {
                db.Points.Where(p => p.BoardId == boardId).ExecuteDelete();
                db.AuditTallies.Where(t => t.BoardId == boardId).ExecuteDelete();
            }
            var measurements = new Measurements(db);
            measurements.Replace(boardId, measured);
            measurements.Replace(boardId, tallied);
            var waited = Finish(db, db.Boards.Single(b => b.Id == boardId), needs);
            transaction.Commit();
            telemetry.Measured(measured.Sum(m => m.Points.Count));
            foreach (var since in waited) telemetry.Shown(since);
            return;
        }
    }

    /// <summary>Works out anew what hangs together with what, and who owes what.</summary>
    /// <returns>The newest version that they tell of.</returns>
    private long LinkAndOwe(int boardId)
    {
        using var db = store.Open();
        using var transaction = db.BeginWriting(boardId);
        var board = db.Boards.Single(b => b.Id == boardId);
        var measurements = new Measurements(db);
        measurements.Link(boardId);
        measurements.Owe(board, definitions.Returns, board.Today(clock));
        transaction.Commit();
        return KnowledgeReader.Stamp(db, boardId);
    }

    /// <summary>The points of every measure and span that is touched, audit tallies likewise, and the needs that they answer.</summary>
    private (List<MeasureNeed> Needs, IReadOnlyCollection<MeasuredSpan> Measured, IReadOnlyCollection<TalliedSpan> Tallied) Measured(int boardId, bool everything)
    {
        using var db = store.Open();
        var board = db.Boards.AsNoTracking().Single(b => b.Id == boardId);
        var today = board.Today(clock);
        var needs = db.Needs.AsNoTracking().Where(n => n.BoardId == boardId).ToList();
        if (Span(db, board, today) is not { } whole) return (needs, [], []);
        if (everything) db.RefreshStatistics();
        var places = new Measurements(db).Places(boardId);
        var rounds = new RoundsOnce(store, boardId);
        var (measured, tallied) = (new ConcurrentBag<MeasuredSpan>(), new ConcurrentBag<TalliedSpan>());
        var tallies = (everything ? [whole] : Audited(needs)).Select(s => (Action<Measurements>)(reading => tallied.Add(reading.Tally(boardId, s.First, s.Last))));
        // Wide spans first: a narrow one finds the audit rounds of a wide one read.
        var measures = MeasureCatalogue.All.SelectMany(m => (everything ? [whole] : Touched(m, needs, board, today, whole)).Select(s => (Measure: m, s.First, s.Last)))
            .OrderByDescending(w => w.Last.Ordinal - w.First.Ordinal).Select(w => (Action<Measurements>)(reading =>
            {
                var scope = new MeasureScope(w.First, w.Last, today, definitions.Returns);
                measured.Add(new(w.Measure, w.First, w.Last, [.. PointMaker.Points(boardId, w.Measure, scope, reading.Sums(boardId, w.Measure, scope, rounds), places)]));
            }));
        // One at a time to whoever is free: measures of the same return stand together, and half of the list would be all of the work.
        var oneByOne = Partitioner.Create(tallies.Concat(measures), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(oneByOne, new ParallelOptions { MaxDegreeOfParallelism = Readers }, store.OpenToAddUp, (work, _, reading) =>
        {
            work(new Measurements(reading));
            return reading;
        }, reading => reading.Dispose());
        return (needs, measured, tallied);
    }

    /// <returns>How long each return waited that is shown from now on; the seeds were not waited for.</returns>
    private List<TimeSpan> Finish(ImpactDb db, SafeguardingBoard board, List<MeasureNeed> needs)
    {
        var waiting = needs.Select(n => n.SubmissionId).OfType<int>().ToList();
        db.Submissions.Where(s => waiting.Contains(s.Id)).ExecuteUpdate(s => s.SetProperty(x => x.Stage, Stage.Done).SetProperty(x => x.Percent, 100));
        var answered = needs.Select(n => n.Id).ToList();
        db.Needs.Where(n => answered.Contains(n.Id)).ExecuteDelete();
        board.MeasuredOn = board.Today(clock);
        board.MeasuredBy = MeasureCatalogue.Edition;
        db.SaveChanges();
        var now = board.Now(clock);
        return [.. db.Submissions.Where(s => waiting.Contains(s.Id) && s.Through != "seeds").Select(s => s.ReceivedAt).ToList().Select(at => now - at).Where(since => since >= TimeSpan.Zero)];
    }

    /// <summary>The quarters there can be figures for.</summary>
    private static (Quarter First, Quarter Last)? Span(ImpactDb db, SafeguardingBoard board, DateOnly today)
    {
        var sent = db.Versions.Where(v => v.BoardId == board.Id).GroupBy(_ => 1).Select(g => new { First = g.Min(v => v.Quarter), Last = g.Max(v => v.Quarter) }).FirstOrDefault();
        if (sent is null) return null;
        var now = Quarter.Of(today);
        return (sent.First < board.FirstQuarter ? sent.First : board.FirstQuarter, sent.Last > now ? sent.Last : now);
    }

    /// <summary>The spans of quarters to measure again, joined where they meet; a register may move anything on the chain.</summary>
    private static IEnumerable<(Quarter First, Quarter Last)> Touched(Measure measure, List<MeasureNeed> needs, SafeguardingBoard board, DateOnly today, (Quarter First, Quarter Last) whole)
    {
        if (needs.Exists(n => ReturnKinds.Find(n.Kind)!.IsRegister)) return [whole];
        var touched = new SortedSet<int>();
        foreach (var need in needs)
            if (measure.Touched(need.Kind, need.Quarter) is var (first, last))
                touched.UnionWith(Quarter.Range(first, last).Select(q => q.Ordinal));
        if (board.MeasuredOn is { } measured && measured != today && measure.QuartersStillOpen > 0)
            touched.UnionWith(Quarter.Range(Quarter.Of(measured).Plus(-measure.QuartersStillOpen), Quarter.Of(today)).Select(q => q.Ordinal));
        return Joined(touched.Where(q => q >= whole.First.Ordinal && q <= whole.Last.Ordinal));
    }

    /// <summary>The quarters whose audits are added up again.</summary>
    private static IEnumerable<(Quarter First, Quarter Last)> Audited(List<MeasureNeed> needs) =>
        Joined(new SortedSet<int>(needs.Where(n => n.Kind == ReturnKinds.AuditResults.Name).Select(n => n.Quarter.Ordinal)));

    private static IEnumerable<(Quarter First, Quarter Last)> Joined(IEnumerable<int> quarters)
    {
        (int First, int Last)? run = null;
        foreach (var quarter in quarters)
        {
            if (run is var (first, last) && quarter == last + 1) { run = (first, quarter); continue; }
            if (run is var (from, to)) yield return (new Quarter(from), new Quarter(to));
            run = (quarter, quarter);
        }
        if (run is var (start, end)) yield return (new Quarter(start), new Quarter(end));
    }
}
