using LscbImpact.Core.Returns.Findings;
using LscbImpact.Store;
using LscbImpact.Web.Access;
using Microsoft.AspNetCore.Diagnostics;
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

    /// <summary>What was asked for rests on a kept file that is damaged.</summary>
    private bool IsDamaged => Error is DamagedFileException;

    public string Heading => Status switch
    {
        _ when IsDamaged => "What was kept of the file is damaged",
        404 => "There is no such page",
        413 => "The file is too large",
        503 => "The database cannot be reached",
        507 => "The disk is full",
        400 => "The page could not read what was sent",
        _ => "Something went wrong here",
    };

    public string Sentence => Status switch
    {
        _ when IsDamaged => $"{Messages.KeptFileDamaged.Sentence} {Messages.KeptFileDamaged.Fix}",
        404 => "The address may be mistyped, or the board, measure or return may not exist.",
        503 => "Nothing that was stored is lost. Try again in a minute; if it lasts, tell whoever looks after the server.",
        507 => "Nothing was stored of what you sent. Tell whoever looks after the server, and send it again when there is room.",
        413 => "Send one quarter and one agency at a time, without pictures or unused columns.",
        400 => "Go back, load the page again, and try once more.",
        _ => "It is the program's fault, not yours, and it has been written into the log. Nothing that was stored is lost.",
    };

    private Exception? Error => HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;

    public void OnGet() => Settle();

    public void OnPost() => Settle();

    /// <summary>A fault that lies with the store and passes is told apart from one of the program's.</summary>
    private void Settle()
    {
        Status ??= StoreTroubles.Of(Error) switch { StoreTrouble.Away => 503, StoreTrouble.Full => 507, _ => null };
        if (Status is not (503 or 507)) return;
        Response.StatusCode = Status.Value;
        Response.Headers.RetryAfter = "30";
    }
}
