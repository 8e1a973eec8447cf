using Hangfire;
using LscbImpact.Pipeline;
using LscbImpact.Web.Jobs;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LscbImpact.Web.Watching;

/// <summary>
/// /health/live: the process answers. /health/ready: it can be sent people. Both are answered to anyone and at any time, because load
/// balancers ask from outside and while the program starts; they say which part is missing and nothing else.
/// </summary>
internal static class Health
{
    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<StoreCheck>("store").AddCheck<CopyCheck>("copy of the store").AddCheck<FirstStartCheck>("first start").AddCheck<JobsCheck>("jobs");

    public static void UseHealth(this IApplicationBuilder app)
    {
        app.UseHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = (http, _) => http.Response.WriteAsync("live") });
        app.UseHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = (http, report) => http.Response.WriteAsync(InWords(report)) });
    }

    /// <summary>Names of parts only: what an exception says may be anything.</summary>
    private static string InWords(HealthReport report) =>
        report.Status == HealthStatus.Healthy ? "ready" : $"not ready: {string.Join(", ", report.Entries.Where(e => e.Value.Status != HealthStatus.Healthy).Select(e => e.Key))}";

    private static HealthCheckResult Result(bool healthy) => healthy ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();

    /// <summary>The store can be reached, and its tables are up to date.</summary>
    private sealed class StoreCheck(Installation installation) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Result(installation.Store.IsUpToDate()));
    }

    /// <summary>So can what pages of figures are read from.</summary>
    private sealed class CopyCheck(Installation installation) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(Result(installation.Settings.Database.Reading.Length == 0 || installation.Store.IsUpToDateToRead()));
    }

    /// <summary>Pages have something to show.</summary>
    private sealed class FirstStartCheck(Readiness readiness) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Result(readiness.IsReady));
    }

    /// <summary>Somewhere a process takes jobs: this one, or another on the same store.</summary>
    private sealed class JobsCheck(JobStorage storage, Installation installation) : IHealthCheck
    {
        /// <summary>A server says every 30 seconds that it lives.</summary>
        private static readonly TimeSpan Silent = TimeSpan.FromMinutes(2);

        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var since = installation.Clock.GetUtcNow().UtcDateTime - Silent;
            return Task.FromResult(Result(storage.GetMonitoringApi().Servers().Any(s => s.Heartbeat >= since)));
        }
    }
}
