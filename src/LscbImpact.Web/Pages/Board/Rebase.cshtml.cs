using LscbImpact.Core.Measures;
using LscbImpact.Pipeline;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board;

/// <summary>The decision to work a chart's limits out anew from a day on.</summary>
public sealed class RebaseModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Measures";

    public SeriesDefinition Definition { get; private set; } = null!;

    public string? Problem { get; private set; }

    public IActionResult OnGet(string series)
    {
        if (View.Catalogue.Find(series) is not { } definition) return NotFound();
        Definition = definition;
        return Page();
    }

    public IActionResult OnPost(string series, DateOnly? from, string? reason, string? by)
    {
        if (from is null || string.IsNullOrWhiteSpace(reason) || string.IsNullOrWhiteSpace(by)) Problem = "A rebase needs a date, a reason and the role that decided it.";
        else if (from > View.Today) Problem = "The date lies in the future.";
        if (Problem is not null || View.Catalogue.Find(series) is null) return OnGet(series);
        Installation.Decisions.Rebase(Board, series, from!.Value, reason!, by!);
        return LocalRedirect($"~/{Board.Code}/measures/{series}{Query}");
    }
}
