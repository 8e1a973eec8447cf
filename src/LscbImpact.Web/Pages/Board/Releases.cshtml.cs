using Hangfire;
using LscbImpact.Core.Board;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Addresses;
using LscbImpact.Web.Jobs;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board;

/// <summary>What agencies and the public may see, and the decision to let out more.</summary>
public sealed class ReleasesModel(Installation installation, IBackgroundJobClient jobs) : TeamPage(installation)
{
    public override string Section => "Releases";

    public ReleasesView Shown { get; private set; } = null!;

    public string? Problem { get; private set; }

    public int SmallUpTo => Installation.Settings.SmallNumbersUpTo;

    /// <summary>Quarters that are over and not before the last release's, latest first.</summary>
    public IEnumerable<Quarter> Over => View.Quarters.Where(q => q.LastDay < View.Today && (Shown.Releases.Count == 0 || q >= Shown.Releases[0].UpTo));

    public async Task OnGetAsync() => Shown = await View.ReleasesAsync();

    public async Task<IActionResult> OnPostAsync(string? upTo, string? by)
    {
        var (release, refusal) = Quarter.TryParse(upTo, out var quarter) ? Installation.Releases.Decide(Board, quarter, by ?? "") : (null, "A release needs a quarter.");
        if (release is not null)
        {
            jobs.EnqueueIfPossible<ReleaseJob>(j => j.RunAsync(release.Id));
            return LocalRedirect($"~/{Board.Code}/releases");
        }
        Problem = refusal;
        await OnGetAsync();
        return Page();
    }
}
