using LscbImpact.Core.Board;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.TakingIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LscbImpact.Web.Pages.Boards;

/// <summary>Sets up a board of one's own.</summary>
public sealed class NewModel(Installation installation) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? First { get; set; }

    [BindProperty]
    public string? Agencies { get; set; }

    public string? Problem { get; private set; }

    public void OnGet() { }

    public IActionResult OnPost()
    {
        if (!Quarter.TryParse(First, out var first)) return Again($"“{First}” is not a quarter such as 2025-26 Q1.");
        var agencies = (Agencies ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.Split('=', 2)).ToList();
        if (agencies.Find(a => a.Length < 2) is { } odd) return Again($"The line “{odd[0]}” has no equals sign between code and name.");
        var (board, refusal) = installation.Boards.Create(Name ?? "", first, [.. agencies.Select(a => new NamedAgency(a[0].Trim(), a[1].Trim()))]);
        return refusal is null ? Redirect($"/{board!.Code}/returns") : Again(refusal);
    }

    private PageResult Again(string problem)
    {
        Problem = problem;
        return Page();
    }
}
