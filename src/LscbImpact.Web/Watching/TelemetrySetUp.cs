using LscbImpact.Pipeline.Watching;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace LscbImpact.Web.Watching;

/// <summary>Sends metrics and traces to a collector, if the settings name one.</summary>
internal static class TelemetrySetUp
{
    /// <summary>The setting that all programs with OpenTelemetry know; its neighbours (protocol, headers, intervals) work too.</summary>
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetry(this IHostApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration[Endpoint])) return;
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("lscb-impact"))
            .WithMetrics(metrics => metrics.AddMeter(Telemetry.Name).AddAspNetCoreInstrumentation()
                .AddView(_ => new MetricStreamConfiguration { TagKeys = [.. AllowedTags.Names] }).AddOtlpExporter())
            .WithTracing(traces => traces.AddSource(Telemetry.Name).AddAspNetCoreInstrumentation(web => web.Filter = http => !http.Request.Path.StartsWithSegments("/health"))
                .AddProcessor(new AllowedTags()).AddOtlpExporter());
    }
}
