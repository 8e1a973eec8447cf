using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Specification;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.TakingIn;
using LscbImpact.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board.Returns;

/// <summary>What goes into a kind of return, column by column, as the program reads it; and its blank form.</summary>
[KeptBetweenChanges]
public sealed class KindModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Returns";

    public ReturnSpecification Specification { get; private set; } = null!;

    public IActionResult OnGet(string kind)
    {
        if (ReturnKinds.Find(kind) is not { } found) return NotFound();
        Specification = View.Definitions.Returns[found];
        return Page();
    }

    public IActionResult OnGetTemplate(string kind)
    {
        if (ReturnKinds.Find(kind) is not { } found) return NotFound();
        var text = Template.Of(View.Definitions.Returns[found]);
        return File([.. System.Text.Encoding.UTF8.GetPreamble(), .. System.Text.Encoding.UTF8.GetBytes(text)], "text/csv; charset=utf-8", $"{found.Name}.csv");
    }
}
