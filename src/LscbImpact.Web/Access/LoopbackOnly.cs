using System.Net;

namespace LscbImpact.Web.Access;

/// <summary>
/// Until accounts exist, anyone who reaches the pages is the board's own team. So the host listens on this computer only, and
/// answers only requests that come from it and ask for it by its own name.
/// </summary>
internal sealed class LoopbackOnly(RequestDelegate next)
{
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]", "::1"];

    /// <summary>The sentence that says why the host does not start, or null.</summary>
    public static string? Refusal(IConfiguration configuration)
    {
        var urls = configuration["urls"] ?? configuration["ASPNETCORE_URLS"] ?? configuration["ASPNETCORE_HTTP_PORTS"] ?? "";
        var other = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .FirstOrDefault(u => !Uri.TryCreate(u, UriKind.Absolute, out var url) || !OwnNames.Contains(url.Host, StringComparer.OrdinalIgnoreCase));
        return other is null ? null
            : $"LscbImpact has no accounts yet, so whoever reaches it sees everything. It therefore listens on this computer only, and refuses “{other}”. Use an address such as http://127.0.0.1:5080.";
    }

    public Task InvokeAsync(HttpContext context)
    {
        var fromHere = context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address);
        if (fromHere && OwnNames.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase)) return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("LscbImpact answers on its own computer only, until it has accounts.");
    }
}
