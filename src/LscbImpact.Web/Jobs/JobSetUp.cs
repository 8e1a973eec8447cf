using Hangfire;
using Hangfire.InMemory;

namespace LscbImpact.Web.Jobs;

/// <summary>Hangfire only schedules: the database says what is to be done, so a lost job loses nothing.</summary>
internal static class JobSetUp
{
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddHangfire(hangfire => hangfire
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .UseFilter(new AutomaticRetryAttribute { Attempts = 3, DelaysInSeconds = [5, 30, 120] })
            .UseInMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = TimeSpan.FromHours(12) }));
        services.AddHangfireServer(server =>
        {
            server.WorkerCount = 1;
            server.SchedulePollingInterval = TimeSpan.FromSeconds(5);
        });
        services.AddTransient<ReturnJob>();
        services.AddTransient<ReleaseJob>();
        services.AddTransient<SweepJob>();
        services.AddSingleton<Readiness>();
        services.AddHostedService<FirstStarting>();
        return services;
    }
}
