using LscbImpact.Core.Measures;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Access;
using LscbImpact.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board;

/// <summary>One release at an address that stays, so that a figure can be cited though a later release corrects it.</summary>
[ForEverybody]
[KeptBetweenChanges]
public sealed class ReleaseModel(Installation installation) : BoardPage(installation)
{
    public override string Section => "Releases";

    public ReleaseView Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int number) => await AsSeenAsync(number) ?? Page();

    /// <summary>All of its figures, a line each.</summary>
    public async Task<IActionResult> OnGetCsvAsync(int number) =>
        await AsSeenAsync(number) ?? Csv($"{Board.Code}-release-{number}.csv", Shown.Series.Where(s => s.Grain != Grain.Gap).SelectMany(s => s.Figures.Select(f => FigureLine.Of(s, f))).Prepend(FigureLine.Headings));

    /// <summary>Reads the release.</summary>
    /// <returns>What to answer instead of showing it: the team is led to what others see, and a release that is not out is not found.</returns>
    private async Task<IActionResult?> AsSeenAsync(int number)
    {
        if (View is not ReleasedView released) return LocalRedirect($"~/public/{Board.Code}/releases/{number}{Request.QueryString}");
        if (await released.ReleaseAsync(number) is not { } release) return NotFound();
        Shown = release;
        return null;
    }
}
