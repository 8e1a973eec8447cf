using System.Diagnostics;
using LscbImpact.Pipeline.Watching;
using OpenTelemetry;

namespace LscbImpact.Web.Watching;

/// <summary>
/// Takes everything off a trace that is not allowed by name. The framework tags requests with their address and query, and those
/// hold references, agencies and whatever a visitor typed; the route says enough.
/// </summary>
internal sealed class AllowedTags : BaseProcessor<Activity>
{
    /// <summary>Ours, and those of the framework whose values are from a list of its own.</summary>
    public static IReadOnlySet<string> Names { get; } = new HashSet<string>(
    [
        .. Telemetry.Tags, "http.request.method", "http.response.status_code", "http.route", "error.type", "url.scheme", "network.protocol.version", "aspnetcore.routing.match_status",
    ]);

    public override void OnEnd(Activity data)
    {
        foreach (var tag in data.TagObjects.Where(t => !Names.Contains(t.Key)).ToList()) data.SetTag(tag.Key, null);
        if (data.StatusDescription is not null) data.SetStatus(data.Status);
        data.TraceStateString = null;
    }
}
