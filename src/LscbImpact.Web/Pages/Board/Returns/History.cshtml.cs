using LscbImpact.Core.Returns;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board.Returns;

/// <summary>One return's versions: restore an earlier one, or withdraw it.</summary>
public sealed class HistoryModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Returns";

    public ReturnHistory History { get; private set; } = null!;

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(string agency, string kind, string of)
    {
        if (ReturnKinds.Find(kind) is null || !Core.Board.Quarter.TryParse(of, out var quarter)) return NotFound();
        History = await View.HistoryAsync(agency, kind, quarter);
        return History.Submissions.Count == 0 && History.Versions.Count == 0 ? NotFound() : Page();
    }

    public Task<IActionResult> OnPostRestoreAsync(string agency, string kind, string of, int version) => ChangeAsync(agency, kind, of, Installation.Decisions.Restore(Board, version));

    public Task<IActionResult> OnPostWithdrawAsync(string agency, string kind, string of, int version) => ChangeAsync(agency, kind, of, Installation.Decisions.Withdraw(Board, version));

    private async Task<IActionResult> ChangeAsync(string agency, string kind, string of, bool done)
    {
        if (done) return Redirect($"/{Board.Code}/returns/{agency}/{kind}/{of}");
        Problem = "Nothing was changed: the quarter is locked, or the version is no longer what it was when the page was loaded.";
        return await OnGetAsync(agency, kind, of);
    }
}
