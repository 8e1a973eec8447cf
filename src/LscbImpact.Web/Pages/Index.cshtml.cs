using LscbImpact.Core.Disclosure;
using LscbImpact.Pipeline;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LscbImpact.Web.Pages;

/// <summary>The front door: the first board's quarter, or the page that sets a board up.</summary>
public sealed class IndexModel(Installation installation) : PageModel
{
    public async Task<IActionResult> OnGetAsync() =>
        await installation.Publisher.BoardsAsync(new Audience.BoardTeam()) is [var first, ..] ? Redirect($"/{first.Code}/quarter") : Redirect("/boards/new");
}
