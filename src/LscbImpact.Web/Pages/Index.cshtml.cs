using LscbImpact.Core.Disclosure;
using LscbImpact.Pipeline;
using LscbImpact.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LscbImpact.Web.Pages;

/// <summary>The front door: the first board's quarter, or the page that sets a board up.</summary>
[ForEverybody]
public sealed class IndexModel(Installation installation) : PageModel
{
    public async Task<IActionResult> OnGetAsync() =>
        await installation.Publisher.BoardsAsync(HttpContext.Asker()) is [var first, ..] ? LocalRedirect($"~/{first.Code}/quarter") : HttpContext.Asker() is Audience.BoardTeam ? Redirect("/boards/new") : NotFound();
}
