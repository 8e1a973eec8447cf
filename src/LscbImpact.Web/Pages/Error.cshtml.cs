using LscbImpact.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LscbImpact.Web.Pages;

/// <summary>The one error page.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
[ForEverybody]
public sealed class ErrorModel : PageModel
{
    [FromQuery(Name = "status")]
    public int? Status { get; set; }

    public string Heading => Status switch
    {
        404 => "There is no such page",
        413 => "The file is too large",
        400 => "The page could not read what was sent",
        _ => "Something went wrong here",
    };

    public string Sentence => Status switch
    {
        404 => "The address may be mistyped, or the board, measure or return may not exist.",
        413 => "Send one quarter and one agency at a time, without pictures or unused columns.",
        400 => "Go back, load the page again, and try once more.",
        _ => "It is the program's fault, not yours, and it has been written into the log. Nothing that was stored is lost.",
    };

    public void OnGet() { }

    public void OnPost() { }
}
