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

    /// <summary>Boards with figures to bring up to date: because of a version, or because the day has changed.</summary>
    public IReadOnlyList<int> Boards()
    {
        using var db = store.Open();
        var boards = db.Boards.Where(b => b.Ready).ToList();
        var needed = db.Needs.Select(n => n.BoardId).Distinct().ToHashSet();
        return [.. boards.Where(b => needed.Contains(b.Id) || b.MeasuredOn != b.Today(clock)).Select(b => b.Id)];
    }
}
