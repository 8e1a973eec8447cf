using Cronos;
using LscbImpact.Pipeline.Schedules;
using LscbImpact.Store;
using Microsoft.Extensions.Configuration;

namespace LscbImpact.Pipeline;

/// <summary>What an installation can set, in appsettings.json or as LSCB_... in the environment.</summary>
public sealed record ImpactSettings
{
    /// <summary>The folder of the store. Empty: data/ beside the solution in development, the user's local application data when published. LSCB_STORE overrides.</summary>
    public string Store { get; init; } = "";

    /// <summary>The database of the store: SQLite in the store's folder unless it says otherwise.</summary>
    public DatabaseSettings Database { get; init; } = new();

    /// <summary>"seeds" loads the invented board into an empty store; "empty" starts without a board.</summary>
    public string Start { get; init; } = "seeds";

    /// <summary>What this process does: "web" shows the pages, "worker" does the work, "both" does both. With SQLite one process does both.</summary>
    public string Role { get; init; } = "both";

    /// <summary>So many returns a process works on at once; 0 is one for each core, two at least, so that a long one does not hold all others up.</summary>
    public int ReturnsAtOnce { get; init; }

    /// <summary>A larger file is refused before it is read.</summary>
    public int LargestFileMegabytes { get; init; } = 200;

    /// <summary>So much memory the pages that are kept between changes may take.</summary>
    public int KeptPagesMegabytes { get; init; } = 64;

    /// <summary>Counts from 1 to this do not leave the board's team. 5 is what the Department for Education's statistics on children use.</summary>
    public int SmallNumbersUpTo { get; init; } = 5;

    /// <summary>The folder that holds pipelines/, dashboards/ and seeds/; empty for the program's own.</summary>
    public string Definitions { get; init; } = "";

    /// <summary>When the jobs of the schedule run.</summary>
    public ScheduleSettings Schedule { get; init; } = new();

    public long LargestFile => LargestFileMegabytes * 1024L * 1024L;

    public string DefinitionsFolder => Definitions.Length > 0 ? Definitions : AppContext.BaseDirectory;

    public string StoreFolder => Store.Length > 0 ? Path.GetFullPath(Store) : DefaultStore();

    /// <summary>Settings of the program's folder, then of the environment.</summary>
    public static IConfigurationBuilder Sources(IConfigurationBuilder builder) =>
        builder.AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true).AddEnvironmentVariables("LSCB_");

    /// <exception cref="SettingException">One of them cannot be.</exception>
    public static ImpactSettings Read(IConfiguration configuration)
    {
        var settings = Bound(configuration);
        if (settings.Start is not ("seeds" or "empty")) throw new SettingException($"The setting Start is “{settings.Start}”; it is “seeds” or “empty”.");
        if (settings.SmallNumbersUpTo is < 1 or > 50) throw new SettingException($"The setting SmallNumbersUpTo is {settings.SmallNumbersUpTo}; it is a number from 1 to 50.");
        if (settings.KeptPagesMegabytes < 1) throw new SettingException($"The setting KeptPagesMegabytes is {settings.KeptPagesMegabytes}; it is a number from 1.");
        if (settings.ReturnsAtOnce is < 0 or > 64) throw new SettingException($"The setting ReturnsAtOnce is {settings.ReturnsAtOnce}; it is a number from 1 to 64, or 0 for one for each core.");
        if (settings.ReturnsAtOnce > 1 && !settings.Database.IsPostgres) throw new SettingException($"The setting ReturnsAtOnce is {settings.ReturnsAtOnce}; more than one needs PostgreSQL: set Database:Kind.");
        if (settings.Role is not ("web" or "worker" or "both")) throw new SettingException($"The setting Role is “{settings.Role}”; it is “web”, “worker” or “both”.");
        if (settings.Role != "both" && !settings.Database.IsPostgres) throw new SettingException($"A process of its own for the role “{settings.Role}” needs PostgreSQL: set Database:Kind.");
        if (settings.Database.Mistake is { } mistake) throw new SettingException(mistake);
        foreach (var (name, cron) in new[] { ("CollectInbox", settings.Schedule.CollectInbox), ("Measure", settings.Schedule.Measure), ("FollowUps", settings.Schedule.FollowUps), ("CloseQuarter", settings.Schedule.CloseQuarter) })
            if (!CronExpression.TryParse(cron, out _)) throw new SettingException($"The setting Schedule:{name} is “{cron}”; it is a cron expression of five parts, such as “0 7 * * 1”.");
        return settings;
    }

    /// <summary>The framework's own sentence names the setting that is no number, or no such thing.</summary>
    private static ImpactSettings Bound(IConfiguration configuration)
    {
        try
        {
            return configuration.Get<ImpactSettings>() ?? new ImpactSettings();
        }
        catch (InvalidOperationException wrong)
        {
            throw new SettingException(wrong.Message, wrong);
        }
    }

    private static string DefaultStore()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "LscbImpact.sln"))) return Path.Combine(folder.FullName, "data");
        // Unverified: of a folder that nobody has made yet nothing would be said, and the store would lie wherever the program is started.
        return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "LscbImpact");
    }
}
