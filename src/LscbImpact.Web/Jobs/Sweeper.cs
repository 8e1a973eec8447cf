using Hangfire;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.TakingIn;
using LscbImpact.Store;

namespace LscbImpact.Web.Jobs;

/// <summary>Every few seconds: whatever waits and nobody works on, and the jobs of the schedule that are due.</summary>
internal sealed class Sweeper(Installation installation, IBackgroundJobClient jobs, ILogger<Sweeper> log)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    /// <summary>Sweeps until the program ends: what breaks off one sweep is tried again by the next.</summary>
    public async Task GoOnAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(Every);
        while (await timer.WaitForNextTickAsync(stopping))
            try
            {
                await SweepAsync();
            }
            catch (Exception e) when (StoreTroubles.Of(e) != StoreTrouble.None)
            {
                log.LogWarning("The database is away or full; sweeping goes on when that has passed.");
            }
            catch (Exception e)
            {
                log.LogError(e, "A sweep broke off.");
            }
    }

    /// <summary>Has returns taken in that wait and nobody works on.</summary>
    public void TakeUp(TimeSpan silence)
    {
        foreach (var (submission, board) in installation.Waiting.TakeUp(silence)) jobs.Enqueue<ReturnJob>(j => j.Run(submission, board));
    }

    private async Task SweepAsync()
    {
        TakeUp(WaitingWork.Silence);
        // What follows may take long, and one process at it is enough.
        using var alone = installation.Store.AloneIfFree("sweeping");
        if (alone is null) return;
        installation.MeasureWaiting();
        installation.Schedule.RunDue();
        installation.CatchUpOnComments();
        // Last, so that one that breaks off again and again keeps nothing else from being done.
        await installation.Releases.RunWaitingAsync();
    }
}
