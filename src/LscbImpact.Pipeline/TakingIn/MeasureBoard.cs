using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.TakingIn;

/// <summary>
/// The job that brings a board's figures up to date: links what was sent to priorities, works out who owes what, and measures
/// what versions, registers and passing days have touched. One transaction, so that figures never disagree with each other.
/// </summary>
public sealed class MeasureBoard(ImpactStore store, Definitions definitions, TimeProvider clock)
{
    public void Run(int boardId)
    {
        using var db = store.Open();
        var board = db.Boards.Single(b => b.Id == boardId);
        var today = board.Today(clock);
        if (board.MeasuredOn == today && !db.Needs.Any(n => n.BoardId == boardId)) return;
        db.Submissions.Where(s => s.BoardId == boardId && s.Stage == Stage.Linking).ExecuteUpdate(s => s.SetProperty(x => x.Stage, Stage.Measuring).SetProperty(x => x.Percent, 85));
        using var transaction = db.Database.BeginTransaction();
        var needs = db.Needs.Where(n => n.BoardId == boardId).ToList();
        Measure(db, board, today, (measure, span) => Touched(measure, needs, board, today, span));
        Finish(db, board, today, needs);
        transaction.Commit();
    }

    /// <summary>Measures everything from nothing.</summary>
    public void Rebuild(int boardId)
    {
        using var db = store.Open();
        using var transaction = db.Database.BeginTransaction();
        var board = db.Boards.Single(b => b.Id == boardId);
        var today = board.Today(clock);
        db.Points.Where(p => p.BoardId == boardId).ExecuteDelete();
        Measure(db, board, today, (_, span) => [span]);
        Finish(db, board, today, [.. db.Needs.Where(n => n.BoardId == boardId)]);
        transaction.Commit();
    }

    private void Measure(ImpactDb db, SafeguardingBoard board, DateOnly today, Func<Measure, (Quarter, Quarter), IEnumerable<(Quarter First, Quarter Last)>> spans)
    {
        var measurements = new Measurements(db);
        measurements.Link(board.Id);
        measurements.Owe(board, definitions.Returns, today);
        var places = measurements.Places(board.Id);
        if (Span(db, board, today) is not { } whole) return;
        foreach (var measure in MeasureCatalogue.All)
            foreach (var (first, last) in spans(measure, whole))
            {
                var scope = new MeasureScope(first, last, today, definitions.Returns);
                var sums = measurements.Sums(board.Id, measure, scope);
                measurements.Replace(board.Id, measure, first, last, PointMaker.Points(board.Id, measure, scope, sums, places));
            }
    }

    private static void Finish(ImpactDb db, SafeguardingBoard board, DateOnly today, List<MeasureNeed> needs)
    {
        var waiting = needs.Select(n => n.SubmissionId).OfType<int>().ToList();
        db.Submissions.Where(s => waiting.Contains(s.Id)).ExecuteUpdate(s => s.SetProperty(x => x.Stage, Stage.Done).SetProperty(x => x.Percent, 100));
        db.Needs.RemoveRange(needs);
        board.MeasuredOn = today;
        db.SaveChanges();
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
