using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.TakingIn;

/// <summary>
/// Says every few seconds, until disposed of, that somebody is at work on a return, so that nobody else takes it up meanwhile. On
/// SQLite it waits while a return is stored, and so does whoever would take that return up: the write lock is the sign of life.
/// </summary>
internal sealed class SignOfLife : IDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(4);

    private readonly PeriodicTimer timer;
    private readonly Task beating;

    public SignOfLife(ImpactStore store, TimeProvider clock, int submission)
    {
        timer = new PeriodicTimer(Every, clock);
        beating = Task.Run(() => BeatAsync(store, clock, submission));
    }

    public void Dispose()
    {
        timer.Dispose();
        beating.GetAwaiter().GetResult();
    }

    private async Task BeatAsync(ImpactStore store, TimeProvider clock, int submission)
    {
        while (await timer.WaitForNextTickAsync())
            try
            {
                using var db = store.Open();
                db.Submissions.Where(s => s.Id == submission && Submission.BeforeStored.Contains(s.Stage)).ExecuteUpdate(s => s.SetProperty(x => x.ReportedAt, clock.GetUtcNow().UtcDateTime));
            }
            catch (Exception)
            {
                // The work itself meets the same trouble and says so, and what it has stored meanwhile is stored: a sign that cannot be given is no failure of it.
            }
    }
}
