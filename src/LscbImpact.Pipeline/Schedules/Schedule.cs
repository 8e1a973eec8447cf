using Cronos;
using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Pipeline.Watching;
using LscbImpact.Store;

namespace LscbImpact.Pipeline.Schedules;

/// <param name="Id">"collect-inbox".</param>
/// <param name="What">What it does, for the schedule page.</param>
/// <param name="When">Cron, London time.</param>
/// <param name="Run">Does it, as often as it likes to be called, and says in a sentence what came of it.</param>
public sealed record ScheduledJob(string Id, string Title, string What, string When, Func<string> Run)
{
    /// <summary>"Every Monday at 07:00".</summary>
    public string InWords => TimesInWords.Of(When) is { } words ? Narrative.Capital(words) : $"By the pattern {When}";
}

/// <param name="Last">Its latest run; null before the first.</param>
/// <param name="Next">When it is due next, UTC.</param>
public sealed record JobStanding(ScheduledJob Job, JobRun? Last, DateTime? Next);

/// <summary>
/// What runs when. The store says what has run, so that any number of processes, stopped and started at any moment, run each job
/// once at each of its times; of times missed while nothing ran only the last is made up for.
/// </summary>
public sealed class Schedule(ImpactStore store, IReadOnlyList<ScheduledJob> jobs, TimeProvider clock, Telemetry telemetry)
{
    /// <summary>The longest that lies between two times of a job.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(367);

    private readonly Dictionary<string, CronExpression> crons = jobs.ToDictionary(j => j.Id, j => CronExpression.Parse(j.When));

    /// <summary>Every job with its last and its next run.</summary>
    public IReadOnlyList<JobStanding> Standing()
    {
        using var db = store.Open();
        var latest = new JobRuns(db).Latest(crons.Keys);
        var now = clock.GetUtcNow().UtcDateTime;
        return [.. jobs.Select(j => new JobStanding(j, latest.GetValueOrDefault(j.Id), crons[j.Id].GetNextOccurrence(now, LondonCalendar.Zone)))];
    }

    /// <summary>Runs what is due: one job that fails keeps no other from its time.</summary>
    /// <returns>How many jobs ran.</returns>
    /// <exception cref="JobsBrokeOffException">The program failed on some.</exception>
    public int RunDue()
    {
        using var db = store.Open();
        var latest = new JobRuns(db).Latest(crons.Keys);
        var ran = 0;
        var failures = Each.Do(jobs, job => ran += LastDue(job, latest.GetValueOrDefault(job.Id)) is { } due && Run(db, job, due) ? 1 : 0);
        return failures.Count == 0 ? ran : throw new JobsBrokeOffException(ran, failures);
    }

    /// <summary>The latest time at which the job was due and has not run to its end; null when there is none.</summary>
    private DateTime? LastDue(ScheduledJob job, JobRun? last)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var cron = crons[job.Id];
        var unfinished = last is { EndedAt: null } ? last.DueAt : (DateTime?)null;
        // Most times nothing is due since the last run, and one look ahead tells.
        if (last is not null && cron.GetNextOccurrence(last.DueAt, LondonCalendar.Zone) is var next && (next is null || next > now)) return unfinished;
        foreach (var back in new[] { TimeSpan.FromHours(2), TimeSpan.FromDays(8), LongestWait })
            if (cron.GetOccurrences(now - back, now, LondonCalendar.Zone, fromInclusive: true, toInclusive: true).Select(d => (DateTime?)d).LastOrDefault() is { } due) return due;
        return unfinished;
    }

    private bool Run(ImpactDb db, ScheduledJob job, DateTime due)
    {
        var runs = new JobRuns(db);
        if (!runs.Claim(job.Id, due, clock.GetUtcNow().UtcDateTime)) return false;
        using var span = Telemetry.Begin(job.Id);
        try
        {
            runs.Finish(job.Id, due, clock.GetUtcNow().UtcDateTime, job.Run(), failed: false);
            telemetry.Ran(job.Id, well: true);
            return true;
        }
        catch (Exception e)
        {
            runs.Finish(job.Id, due, clock.GetUtcNow().UtcDateTime, (e as PartlyDoneException)?.Outcome, failed: true);
            telemetry.Ran(job.Id, well: false);
            throw;
        }
    }
}
