using Hangfire;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.TakingIn;
using LscbImpact.Store;

namespace LscbImpact.Web.Jobs;

/// <summary>
/// Every few seconds: whatever waits and nobody works on, and the jobs of the schedule that are due. Returns are taken up by a loop
/// of their own, because the rest may take long.
/// </summary>
internal sealed class Sweeper(Installation installation, IBackgroundJobClient jobs, JobStorage queue, ILogger<Sweeper> log)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    /// <summary>A board over which the program failed is left alone for so long: most likely it would fail again.</summary>
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(5);

    private readonly Dictionary<(string What, int Board), DateTimeOffset> leftAloneUntil = [];

    /// <summary>Has returns taken in that wait and nobody works on, until the program ends.</summary>
    /// <param name="silence">For how long nobody has said anything of those that are taken up first of all.</param>
    public Task TakeUpAsync(TimeSpan silence, CancellationToken stopping)
    {
        GoesWell("Taking up returns", () => TakeUp(silence));
        return EveryFewSecondsAsync("Taking up returns", () => TakeUp(WaitingWork.Silence), stopping);
    }

    /// <summary>Does what else waits, until the program ends.</summary>
    public Task SweepAsync(CancellationToken stopping) => EveryFewSecondsAsync("A sweep", Sweep, stopping);

    public void MeasureWaiting() => OnEachBoard("Measuring", installation.Waiting.Boards, installation.Measure.Run);

    public void ReadComments() => OnEachBoard("Reading comments", installation.Comments.Waiting, installation.CatchUpOnComments);

    private void TakeUp(TimeSpan silence)
    {
        // What nobody has begun may still have its job in the queue; once that is empty, the job was lost.
        var onlyBegun = queue.GetMonitoringApi().EnqueuedCount("default") > 0;
        foreach (var (submission, board) in installation.Waiting.TakeUp(silence, onlyBegun)) jobs.Enqueue<ReturnJob>(j => j.Run(submission, board));
    }

    private void Sweep()
    {
        // It may take long, and one process at it is enough.
        using var alone = installation.Store.AloneIfFree("sweeping");
        if (alone is null) return;
        MeasureWaiting();
        GoesWell("The schedule", () => installation.Schedule.RunDue());
        ReadComments();
        OnEachBoard("Letting out a release", installation.Releases.Waiting, board => installation.Releases.RunWaitingAsync(board).GetAwaiter().GetResult());
    }

    private async Task EveryFewSecondsAsync(string what, Action act, CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(Every);
        while (await timer.WaitForNextTickAsync(stopping)) GoesWell(what, act);
    }

    private void OnEachBoard(string what, Func<IReadOnlyList<int>> waiting, Action<int> act) => GoesWell(what, () =>
    {
        foreach (var board in waiting().Where(b => leftAloneUntil.GetValueOrDefault((what, b)) <= installation.Clock.GetUtcNow()))
            if (!GoesWell($"{what} (board {board})", () => act(board))) leftAloneUntil[(what, board)] = installation.Clock.GetUtcNow() + AfterFailure;
    });

    /// <summary>Whatever breaks off is logged, and the rest goes on.</summary>
    /// <returns>False where the program failed; a database that is away or full is tried again with the next sweep.</returns>
    private bool GoesWell(string what, Action act)
    {
        try
        {
            act();
        }
        catch (Exception e) when (StoreTroubles.Of(e) != StoreTrouble.None)
        {
            log.LogWarning("{Job} waits: the database is away or full.", what);
        }
        catch (Exception e)
        {
            log.LogError(e, "{Job} broke off.", what);
            return false;
        }
        return true;
    }
}
