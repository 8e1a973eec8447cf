using LscbImpact.Core.Disclosure;

namespace LscbImpact.Web.Access;

/// <summary>
/// The three faces of the pages: the board team's own, the public's under /public, and an agency's under /agency/CODE. The last two
/// show released figures alone, on the few pages that say they are for everybody.
/// </summary>
internal sealed class Face(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var (audience, rest) = Of(context.Request.Path);
        if (rest is { } path)
        {
            context.Request.PathBase = context.Request.PathBase.Add(context.Request.Path.Value![..^(path.Value?.Length ?? 0)]);
            context.Request.Path = path.HasValue ? path : "/";
        }
        context.Features.Set(audience);
        return next(context);
    }

    private static (Audience, PathString?) Of(PathString path)
    {
        if (path.StartsWithSegments("/public", out var rest)) return (new Audience.Public(), rest);
        if (!path.StartsWithSegments("/agency", out var agency) || agency.Value is not { Length: > 1 } named) return (new Audience.BoardTeam(), null);
        var end = named.IndexOf('/', 1);
        return (new Audience.Agency(end < 0 ? named[1..] : named[1..end]), new PathString(end < 0 ? "" : named[end..]));
    }
}

/// <summary>Who asks, as the address says; once there are accounts, as they say.</summary>
internal static class Asking
{
    public static Audience Asker(this HttpContext context) => context.Features.Get<Audience>() ?? throw new InvalidOperationException("Who asks is settled before anything else.");
}

/// <summary>A page or picture that shows nothing but released figures to those outside the board's team. Everything else is the team's alone.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ForEverybodyAttribute : Attribute;

/// <summary>Refuses those outside the board's team whatever does not say that it is for everybody.</summary>
internal sealed class TeamsOwn(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Asker() is Audience.BoardTeam || context.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<ForEverybodyAttribute>() is not null) return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
