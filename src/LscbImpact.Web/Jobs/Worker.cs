using LscbImpact.Pipeline;
using LscbImpact.Web.Watching;

namespace LscbImpact.Web.Jobs;

/// <summary>A process that only works: no pages, no port.</summary>
internal static class Worker
{
    /// <returns>1 where the first start broke off: whoever looks after the process starts it again.</returns>
    public static async Task<int> RunAsync(string[] args, Installation installation)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddEnvironmentVariables("LSCB_");
        builder.Services.AddSingleton(installation);
        builder.Services.AddJobs(installation);
        builder.AddTelemetry();
        var host = builder.Build();
        var readiness = host.Services.GetRequiredService<Readiness>();
        await host.RunUntilStoppedAsync();
        return readiness.Failure is null ? 0 : 1;
    }
}
