using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;

namespace LscbImpact.Pipeline.TakingIn;

/// <summary>Finds what waits to be done: the database says so, and a lost job loses nothing.</summary>
public sealed class WaitingWork(ImpactStore store, TimeProvider clock)
{
    /// <summary>Submissions that nobody has reported on for a while.</summary>
    public IReadOnlyList<(int Submission, int Board)> Submissions(TimeSpan idle)
    {
        using var db = store.Open();
        var since = clock.GetUtcNow().UtcDateTime - idle;
        return [.. db.Submissions.Where(s => Submission.BeforeStored.Contains(s.Stage) && (s.ReportedAt == null || s.ReportedAt <= since)).OrderBy(s => s.Id)
            .Select(s => new { s.Id, s.BoardId }).ToList().Select(s => (s.Id, s.BoardId))];
    }

    /// <summary>Boards with figures that a version waits to change, or that another edition of the measures made; what a new day changes is the schedule's.</summary>
    public IReadOnlyList<int> Boards()
    {
        using var db = store.Open();
        return [.. db.Boards.Where(b => b.Ready && (b.MeasuredBy != MeasureCatalogue.Edition || db.Needs.Any(n => n.BoardId == b.Id))).Select(b => b.Id)];
    }
}
