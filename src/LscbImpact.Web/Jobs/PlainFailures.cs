using Hangfire.Common;
using Hangfire.States;

namespace LscbImpact.Web.Jobs;

/// <summary>
/// Tells the log why a job broke off, and the queue only that it did: what an exception says may come from a return, and the queue
/// is kept, and shown to whoever may look at jobs.
/// </summary>
internal sealed class PlainFailures(ILogger<PlainFailures> log) : JobFilterAttribute, IElectStateFilter
{
    public void OnStateElection(ElectStateContext context)
    {
        if (context.CandidateState is not FailedState failed) return;
        log.LogError(failed.Exception, "A job broke off.");
        context.CandidateState = new FailedState(new InvalidOperationException("It broke off; the program's log says why."));
    }
}
