using System.Linq.Expressions;
using Hangfire;
using LscbImpact.Store;

namespace LscbImpact.Web.Jobs;

internal static class Queueing
{
    /// <summary>
    /// Puts into the queue what the store already says must be done. A queue that cannot be written to undoes nothing of what
    /// somebody sent or decided: the sweeper finds it.
    /// </summary>
    public static void EnqueueIfPossible<T>(this IBackgroundJobClient jobs, Expression<Action<T>> job)
    {
        try
        {
            jobs.Enqueue(job);
        }
        catch (Exception e) when (StoreTroubles.Of(e) != StoreTrouble.None)
        {
            // Later, and not lost.
        }
    }
}
