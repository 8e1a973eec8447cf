using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.TakingIn;

/// <summary>Finds what waits to be done: the database says so, and a lost job loses nothing.</summary>
public sealed class WaitingWork(ImpactStore store, TimeProvider clock)
{
    /// <summary>After this long without a sign of life (<see cref="SignOfLife"/>) whoever was at work on a return is taken for dead.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Takes up the submissions that nobody has reported on for a while: of any number of processes one gets each of them. On SQLite
    /// taking up waits for whoever is writing, so that a return which is being stored is never taken up.
    /// </summary>
    /// <param name="silence">For how long.</param>
    /// <param name="onlyBegun">Leaves those that nobody has begun: they wait for their turn.</param>
    /// <param name="board">Of this board alone, or of all.</param>
    public IReadOnlyList<(int Submission, int Board)> TakeUp(TimeSpan silence, bool onlyBegun = false, int? board = null)
    {
        using var db = store.Open();
        var now = clock.GetUtcNow().UtcDateTime;
        var since = now - silence;
        var silent = db.Submissions.Where(s => Submission.BeforeStored.Contains(s.Stage) && (!onlyBegun || s.Stage != Stage.Received) && (board == null || s.BoardId == board) && (s.ReportedAt == null || s.ReportedAt <= since));
        return [.. silent.OrderBy(s => s.Id).Select(s => new { s.Id, s.BoardId }).ToList()
            .Where(s => silent.Where(x => x.Id == s.Id).ExecuteUpdate(x => x.SetProperty(y => y.ReportedAt, now).SetProperty(y => y.Stage, Stage.Received)) == 1).Select(s => (s.Id, s.BoardId))];
    }

    /// <summary>Boards with figures that a version waits to change, or that another edition of the measures made; what a new day changes is the schedule's.</summary>
    public IReadOnlyList<int> Boards()
    {
        using var db = store.Open();
        return [.. db.Boards.Where(b => b.Ready && (b.MeasuredBy != MeasureCatalogue.Edition || db.Needs.Any(n => n.BoardId == b.Id))).Select(b => b.Id)];
    }
}
