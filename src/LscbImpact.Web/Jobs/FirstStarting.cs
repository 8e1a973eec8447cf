using Hangfire;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.TakingIn;
using LscbImpact.Store;

namespace LscbImpact.Web.Jobs;

/// <summary>How far the first start is; pages wait for it.</summary>
public sealed class Readiness
{
    public bool IsReady { get; set; }

    public string Doing { get; set; } = "Opening the store";

    public int Percent { get; set; }

    /// <summary>Why the first start broke off, in one sentence.</summary>
    public string? Failure { get; set; }
}

/// <summary>Makes the store, loads the invented board when there is none, then lets the pages open and sets the sweeper going.</summary>
internal sealed class FirstStarting(Installation installation, Readiness readiness, Sweeper sweeper, IRecurringJobManager recurring, IHostApplicationLifetime life, ILogger<FirstStarting> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => GoOnAsync(stoppingToken), stoppingToken);

    private async Task GoOnAsync(CancellationToken stopping)
    {
        await BeginAsync(stopping);
        if (Works && readiness.IsReady) await sweeper.GoOnAsync(stopping);
    }

    private bool Works => installation.Settings.Role != "web";

    /// <summary>With one process whatever waits was left by one that ended; of many, another may be at it.</summary>
    private TimeSpan Silence => installation.Settings.Database.IsPostgres ? WaitingWork.Silence : TimeSpan.Zero;

    /// <summary>Until a database that is away comes back.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(2);

    private async Task BeginAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
            try
            {
                Begin();
                return;
            }
            catch (Exception e) when (StoreTroubles.Of(e) == StoreTrouble.Away)
            {
                log.LogWarning("The database cannot be reached; the start goes on when it is back.");
                Report("Waiting for the database", 0);
                await Task.Delay(Again, stopping);
            }
    }

    private void Begin()
    {
        try
        {
            var loaded = installation.FirstStart.Run(Report);
            // Earlier editions had the queue call the sweep, and a queue on PostgreSQL remembers.
            recurring.RemoveIfExists("sweep");
            if (Works) sweeper.TakeUp(Silence);
            if (Works) installation.MeasureWaiting();
            readiness.IsReady = true;
            // Elsewhere the sweeper reads what few comments wait, and not while the first page is asked for.
            if (Works && loaded) installation.CatchUpOnComments();
        }
        catch (Exception e) when (StoreTroubles.Of(e) != StoreTrouble.Away)
        {
            log.LogCritical(e, "The first start broke off.");
            readiness.Failure = "The store could not be opened or the invented board could not be loaded. The program's log says why; start it again once that is fixed.";
            // A web host's pages say so; a worker has none.
            if (installation.Settings.Role == "worker") life.StopApplication();
        }
    }

    private void Report(string doing, int percent)
    {
        readiness.Doing = doing;
        readiness.Percent = percent;
    }
}
