using LscbImpact.Core.Board;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;

namespace LscbImpact.SystemTests.Store;

/// <summary>What ran when.</summary>
public sealed class JobRunsTests : IDisposable
{
    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [StoreFact]
    public void The_latest_run_is_found_for_each_job_that_ever_ran()
    {
        using var db = board.Installation.Store.Open();
        var day = new DateTime(2025, 10, 1, 0, 0, 0, DateTimeKind.Utc);
        db.JobRuns.AddRange(Enumerable.Range(0, 3).SelectMany(d => new[] { "measure", "follow-ups", "gone" }.Select(job => new JobRun { Job = job, DueAt = day.AddDays(d), StartedAt = day.AddDays(d) })));
        db.SaveChanges();
        new JobRuns(db).Latest(["measure", "follow-ups", "never"]).Values.Select(r => (r.Job, r.DueAt)).Should().Equal(("measure", day.AddDays(2)), ("follow-ups", day.AddDays(2)));
    }
}
