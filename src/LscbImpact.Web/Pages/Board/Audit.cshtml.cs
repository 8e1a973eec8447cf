using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board;

/// <summary>One audit: its rounds side by side on every standard, and how far moderators agreed.</summary>
[KeptBetweenChanges]
public sealed class AuditModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Audits";

    public AuditView Shown { get; private set; } = null!;

    /// <param name="reference">The audit's reference.</param>
    /// <param name="cases">"same" when the rounds looked at the same cases; other cases unless somebody says so.</param>
    public async Task<IActionResult> OnGetAsync(string reference, string? cases)
    {
        if (await View.AuditAsync(reference, Quarter, cases == "same") is not { } found) return NotFound();
        Shown = found;
        return Page();
    }
}
