using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LscbImpact.Web.Addresses;

/// <summary>
/// A page that is asked for what it does not have, as <c>?handler=csv</c> where it has no table, is not found. The framework would answer
/// with the page itself, and a spreadsheet would take its HTML for figures.
/// </summary>
internal sealed class OwnHandlersAlone : IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        // The error page stands in for another, and keeps what that one was asked for.
        if (context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null) return;
        // By its name alone: whoever loads the address again that a form was sent to gets the page.
        if (Asked(context) is { Length: > 0 } asked && !((CompiledPageActionDescriptor)context.ActionDescriptor).HandlerMethods.Any(h => string.Equals(h.Name, asked, StringComparison.OrdinalIgnoreCase)))
            context.Result = new NotFoundResult();
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    private static string? Asked(ResourceExecutingContext context) => context.HttpContext.Request.Query["handler"].FirstOrDefault();
}
