using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.TakingIn;

/// <summary>
/// Says every few seconds, until disposed of, that somebody is at work on a return and how far it is, so that nobody else takes it up
/// meanwhile. On SQLite it waits while a return is stored, and so does whoever would take that return up: the write lock is the sign of life.
/// </summary>
internal sealed class SignOfLife : IDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(4);

    private readonly ImpactStore store;
    private readonly TimeProvider clock;
    private readonly int submission;
    private readonly PeriodicTimer timer;
    private readonly Task beating;

    public SignOfLife(ImpactStore store, TimeProvider clock, int submission)
    {
        (this.store, this.clock, this.submission) = (store, clock, submission);
        Say(Stage.Checking, 10);
        timer = new PeriodicTimer(Every, clock);
        beating = Task.Run(BeatAsync);
    }

    /// <summary>How far the return is, over all stages; the next sign says it.</summary>
    public int Percent { get; set; }

    /// <summary>Says at once what is done next. On a connection of its own, so that it never becomes part of the storing.</summary>
    public void Say(Stage stage, int percent)
    {
        Percent = percent;
        using var db = store.Open();
        BeforeStored(db).ExecuteUpdate(s => s.SetProperty(x => x.Stage, stage).SetProperty(x => x.Percent, percent).SetProperty(x => x.ReportedAt, clock.GetUtcNow().UtcDateTime));
    }

    public void Dispose()
    {
        timer.Dispose();
        beating.GetAwaiter().GetResult();
    }

    private async Task BeatAsync()
    {
        while (await timer.WaitForNextTickAsync())
            try
            {
                using var db = store.Open();
                BeforeStored(db).ExecuteUpdate(s => s.SetProperty(x => x.Percent, Percent).SetProperty(x => x.ReportedAt, clock.GetUtcNow().UtcDateTime));
            }
            catch (Exception)
            {
                // The work itself meets the same trouble and says so, and what it has stored meanwhile is stored: a sign that cannot be given is no failure of it.
            }
    }

    private IQueryable<Submission> BeforeStored(ImpactDb db) => db.Submissions.Where(s => s.Id == submission && Submission.BeforeStored.Contains(s.Stage));
}
