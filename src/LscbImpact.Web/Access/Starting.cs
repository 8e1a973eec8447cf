using LscbImpact.Web.Jobs;

namespace LscbImpact.Web.Access;

/// <summary>Until the first start is done every page is the one that says how far it is.</summary>
internal sealed class Starting(RequestDelegate next, Readiness readiness)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (readiness.IsReady || context.Request.Path.StartsWithSegments("/error") || context.Request.Path == "/starting/progress") return next(context);
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "2";
        (context.Request.Path, context.Request.QueryString) = ("/starting", QueryString.Empty);
        return next(context);
    }
}
