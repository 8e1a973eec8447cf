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
internal sealed class FirstStarting(Installation installation, Readiness readiness, Sweeper sweeper, IHostApplicationLifetime life, ILogger<FirstStarting> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => GoOnAsync(stoppingToken), stoppingToken);

    private async Task GoOnAsync(CancellationToken stopping)
    {
        if (await OpenAsync(stopping) is not { } loaded) return;
        var takingUp = Works ? sweeper.TakeUpAsync(Silence, stopping) : Task.CompletedTask;
        if (Works) sweeper.MeasureWaiting();
        readiness.IsReady = true;
        if (!Works) return;
        // Elsewhere the sweeper reads what few comments wait, and not while the first page is asked for.
        if (loaded) sweeper.ReadComments();
        await Task.WhenAll(takingUp, sweeper.SweepAsync(stopping));
    }

    private bool Works => installation.Settings.Role != "web";

    /// <summary>With one process whatever waits was left by one that ended; of many, another may be at it.</summary>
    private TimeSpan Silence => installation.Settings.Database.IsPostgres ? WaitingWork.Silence : TimeSpan.Zero;

    /// <summary>Until a database that is away comes back.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(2);

    /// <returns>Whether the invented board was loaded; null where the start broke off.</returns>
    private async Task<bool?> OpenAsync(CancellationToken stopping)
    {
        while (true)
            try
            {
                return installation.FirstStart.Run(Report);
            }
            catch (Exception e) when (StoreTroubles.Of(e) == StoreTrouble.Away)
            {
                log.LogWarning("The database cannot be reached; the start goes on when it is back.");
                Report("Waiting for the database", 0);
                await Task.Delay(Again, stopping);
            }
            catch (Exception e)
            {
                log.LogCritical(e, "The first start broke off.");
                readiness.Failure = "The store could not be opened or the invented board could not be loaded. The program's log says why; start it again once that is fixed.";
                // A web host's pages say so; a worker has none.
                if (installation.Settings.Role == "worker") life.StopApplication();
                return null;
            }
    }

    private void Report(string doing, int percent)
    {
        readiness.Doing = doing;
        readiness.Percent = percent;
    }
}
