using Hangfire;
using LscbImpact.Pipeline;

namespace LscbImpact.Web.Jobs;

/// <summary>Every minute: whatever waits and nobody works on, and the jobs of the schedule that are due.</summary>
public sealed class SweepJob(Installation installation, IBackgroundJobClient jobs)
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(60);

    public async Task RunAsync()
    {
        // A sweep that takes longer than a minute must not gather others behind it.
        using var alone = installation.Store.AloneIfFree("sweeping");
        if (alone is null) return;
        foreach (var (submission, board) in installation.Waiting.Submissions(Idle)) jobs.Enqueue<ReturnJob>(j => j.Run(submission, board));
        foreach (var board in installation.Waiting.Boards()) installation.Measure.Run(board);
        await installation.Releases.RunWaitingAsync();
        installation.Schedule.RunDue();
        installation.CatchUpOnComments();
    }
}
