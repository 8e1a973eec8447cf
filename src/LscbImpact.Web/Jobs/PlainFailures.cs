using Hangfire.Common;
using Hangfire.Server;
using LscbImpact.Store;

namespace LscbImpact.Web.Jobs;

/// <summary>
/// Tells the log why a job broke off, and the queue only that it did: what an exception says may come from a return, and the queue
/// is kept, and shown to whoever may look at jobs.
/// </summary>
internal sealed class PlainFailures(ILogger<PlainFailures> log) : JobFilterAttribute, IServerFilter
{
    public void OnPerforming(PerformingContext context)
    {
    }

    public void OnPerformed(PerformedContext context)
    {
        // Anything else is the program's end, which the queue must know as such.
        if (context.Exception is not JobPerformanceException { InnerException: var why }) return;
        if (StoreTroubles.Of(why) != StoreTrouble.None)
        {
            // Nothing for the queue to repeat: the sweeper has it done when that has passed.
            log.LogWarning("A job broke off. The database is away or full.");
            context.ExceptionHandled = true;
            return;
        }
        log.LogError(why, "A job broke off.");
        throw new InvalidOperationException("It broke off; the program's log says why.");
    }
}
