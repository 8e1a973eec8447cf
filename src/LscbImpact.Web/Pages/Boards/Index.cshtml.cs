using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Pipeline;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LscbImpact.Web.Pages.Boards;

public sealed class BoardsModel(Installation installation) : PageModel
{
    public IReadOnlyList<SafeguardingBoard> Boards { get; private set; } = [];

    public async Task OnGetAsync() => Boards = await installation.Publisher.BoardsAsync(new Audience.BoardTeam());
}
