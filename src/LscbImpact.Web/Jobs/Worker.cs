using LscbImpact.Pipeline;
using LscbImpact.Web.Watching;

namespace LscbImpact.Web.Jobs;

/// <summary>A process that only works: no pages, no port.</summary>
internal static class Worker
{
    public static Task RunAsync(string[] args, Installation installation)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddEnvironmentVariables("LSCB_");
        builder.Services.AddSingleton(installation);
        builder.Services.AddJobs(installation);
        builder.AddTelemetry();
        return builder.Build().RunAsync();
    }
}
