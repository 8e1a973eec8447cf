namespace LscbImpact.Web.Jobs;

internal static class Stopping
{
    /// <summary>
    /// Runs until it is told to stop, and gives jobs at work some time to end (15 seconds of Hangfire's, 30 of the host's). What one that
    /// takes longer has not stored is taken up again. That is no fault, though the host reports it as one.
    /// </summary>
    public static async Task RunUntilStoppedAsync(this IHost host)
    {
        var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        var log = host.Services.GetRequiredService<ILogger<Sweeper>>();
        try
        {
            await host.RunAsync();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            log.LogWarning("Stopped while a job was at work: it is taken up again.");
        }
    }
}
