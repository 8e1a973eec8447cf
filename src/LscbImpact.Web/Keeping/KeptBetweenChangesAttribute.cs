using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LscbImpact.Pipeline;
using LscbImpact.Web.Access;
using Microsoft.AspNetCore.OutputCaching;

namespace LscbImpact.Web.Keeping;

/// <summary>
/// A page or picture that shows nothing but what is written for its board: it is kept and answered again until something is written
/// for the board, or its day ends. A page with a form, with progress or with the time of day is never one.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KeptBetweenChangesAttribute : Attribute, IOutputCachePolicy
{
    /// <summary>Whatever somebody changes in the database by hand is shown after this.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        if (!IsPlain(http.Request) || http.GetRouteValue("board") is not string board) return;
        var installation = Installation(http);
        if (await installation.Store.StandingAsync(board) is not { } standing) return;
        var asAt = AsAt.Of(standing.Copy);
        http.Features.Set(asAt);
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = true;
        // Of those who ask for a page that has just changed one makes it, and the others wait for it.
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Longest;
        context.CacheVaryByRules.CacheKeyPrefix = Key(http, string.Create(CultureInfo.InvariantCulture, $"{standing.Stamp} {standing.Today(installation.Clock):O} {asAt?.InWords}"));
        http.Response.Headers.CacheControl = "private, no-cache";
        // Of this making, and not of the key: what is made anew after a while may be another page, and browsers have to be sent it.
        http.Response.Headers.ETag = $"\"{Guid.NewGuid():N}\"";
        http.Response.OnStarting(ForgetUnlessWell, http.Response);
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        Installation(context.HttpContext).Telemetry.PageKept();
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        Installation(http).Telemetry.PageMade();
        // The framework would keep what its reader broke off (dotnet/aspnetcore 66877), and hand it to those who wait.
        if (http.Response.StatusCode != StatusCodes.Status200OK || http.RequestAborted.IsCancellationRequested || http.Response.Headers.SetCookie.Count > 0) context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    /// <summary>Addresses with control characters have no key of their own with the framework, and would share one (dotnet/aspnetcore 67763).</summary>
    private static bool IsPlain(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !$"{request.Host.Value}{request.PathBase.Value}{request.Path.Value}".Any(char.IsControl);

    /// <summary>Everything that decides what is shown: who asks first of all. As a fingerprint, so that long addresses fill nothing.</summary>
    private static string Key(HttpContext http, string standing)
    {
        var request = http.Request;
        var shown = string.Join('\n', Uri.EscapeDataString($"{http.Asker()}"), request.Scheme, request.Host.ToUriComponent(), request.PathBase.ToUriComponent(), request.Path.ToUriComponent(), request.QueryString.ToUriComponent(), standing);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown)));
    }

    /// <summary>What is not there, or went wrong, has no name that a browser could ask by.</summary>
    private static Task ForgetUnlessWell(object answer)
    {
        var response = (HttpResponse)answer;
        if (response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified)) response.Headers.Remove("ETag");
        return Task.CompletedTask;
    }

    private static Installation Installation(HttpContext http) => http.RequestServices.GetRequiredService<Installation>();
}
