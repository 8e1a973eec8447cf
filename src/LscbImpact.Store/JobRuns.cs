using LscbImpact.Core.Board;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Store;

/// <summary>Keeps what ran when. The unique key of job and time is the only lock there is.</summary>
public sealed class JobRuns(ImpactDb db)
{
    /// <summary>A run that says nothing for this long was killed, and may be taken over.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    /// <summary>The latest run of each of the jobs that has ever run: one step in the key for each, however many runs are kept.</summary>
    public IReadOnlyDictionary<string, JobRun> Latest(IEnumerable<string> jobs) =>
        jobs.Select(job => db.JobRuns.AsNoTracking().Where(r => r.Job == job).OrderByDescending(r => r.DueAt).FirstOrDefault()).OfType<JobRun>().ToDictionary(r => r.Job);

    /// <summary>Claims a run.</summary>
    /// <returns>False when another process has it or had it.</returns>
    public bool Claim(string job, DateTime dueAt, DateTime now)
    {
        var since = now - Abandoned;
        if (db.JobRuns.Where(r => r.Job == job && r.DueAt == dueAt && r.EndedAt == null && r.StartedAt < since).ExecuteUpdate(r => r.SetProperty(x => x.StartedAt, now)) == 1) return true;
        return db.AddUnlessThere(new JobRun { Job = job, DueAt = dueAt, StartedAt = now });
    }

    public void Finish(string job, DateTime dueAt, DateTime now, string? outcome, bool failed)
    {
        db.JobRuns.Where(r => r.Job == job && r.DueAt == dueAt).ExecuteUpdate(r => r.SetProperty(x => x.EndedAt, now).SetProperty(x => x.Outcome, outcome).SetProperty(x => x.Failed, failed));
        var since = now - Kept;
        db.JobRuns.Where(r => r.Job == job && r.DueAt < since).ExecuteDelete();
    }
}
