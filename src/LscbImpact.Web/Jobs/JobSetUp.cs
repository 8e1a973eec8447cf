using Hangfire;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using LscbImpact.Pipeline;
using LscbImpact.Store.Postgres;

namespace LscbImpact.Web.Jobs;

/// <summary>Hangfire only schedules: the database says what is to be done, so a lost job loses nothing.</summary>
internal static class JobSetUp
{
    public static IServiceCollection AddJobs(this IServiceCollection services, Installation installation)
    {
        services.AddHangfire((provider, hangfire) => hangfire
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .UseFilter(new PlainFailures(provider.GetRequiredService<ILogger<PlainFailures>>()))
            .UseFilter(new AutomaticRetryAttribute { Attempts = 3, DelaysInSeconds = [5, 30, 120] })
            .UseStorageOf(installation));
        if (installation.Settings.Role != "web")
            services.AddHangfireServer(server =>
            {
                server.WorkerCount = AtOnce(installation.Settings);
                server.SchedulePollingInterval = TimeSpan.FromSeconds(5);
            });
        services.AddTransient<ReturnJob>();
        services.AddTransient<ReleaseJob>();
        services.AddSingleton<Sweeper>();
        services.AddSingleton<Readiness>();
        services.AddHostedService<FirstStarting>();
        return services;
    }

    /// <summary>SQLite has one writer; on PostgreSQL boards are written side by side.</summary>
    private static int AtOnce(ImpactSettings settings) =>
        !settings.Database.IsPostgres ? 1 : settings.ReturnsAtOnce > 0 ? settings.ReturnsAtOnce : Math.Max(2, Environment.ProcessorCount);

    private static void UseStorageOf(this IGlobalConfiguration hangfire, Installation installation)
    {
        if (installation.Store is PostgresStore store) hangfire.UsePostgreSqlStorage(to => to.UseNpgsqlConnection(store.Connection), Shared);
        else hangfire.UseInMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = TimeSpan.FromHours(12) });
    }

    /// <summary>The sweeper has long taken up what a killed process held when Hangfire gives its jobs to another, which then finds nothing to do.</summary>
    private static PostgreSqlStorageOptions Shared => new()
    {
        SchemaName = JobTables.Schema, PrepareSchemaIfNecessary = false, QueuePollInterval = TimeSpan.FromSeconds(1),
        UseSlidingInvisibilityTimeout = true, InvisibilityTimeout = TimeSpan.FromSeconds(60), DistributedLockTimeout = TimeSpan.FromSeconds(60),
    };
}
