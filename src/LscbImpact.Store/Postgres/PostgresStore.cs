using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LscbImpact.Store.Postgres;

/// <summary>The store on a PostgreSQL server, for any number of processes.</summary>
public sealed class PostgresStore(string folder, DatabaseSettings settings) : ImpactStore(folder)
{
    private readonly DbContextOptions<PostgresImpactDb> options = Options(settings.Connection);

    private readonly DbContextOptions<PostgresImpactDb> adding = Options(AddingUp(settings.Connection));

    private readonly string read = Reading(settings);

    private readonly DbContextOptions<PostgresImpactDb> reading = Options(Reading(settings));

    private string Owner => settings.Owner.Length > 0 ? settings.Owner : settings.Connection;

    /// <summary>How the job queue connects.</summary>
    public string Connection => settings.Connection;

    public override bool IsThere => true;

    public override ImpactDb Open() => new PostgresImpactDb(options);

    public override ImpactDb OpenToRead() => new PostgresImpactDb(reading);

    public override ImpactDb OpenToAddUp() => new PostgresImpactDb(adding);

    public override void Migrate()
    {
        Directory.CreateDirectory(Folder);
        using (var db = Open())
            if (!db.Database.GetPendingMigrations().Any()) return;
        try
        {
            Update();
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new SettingException("The database is older than the program, whose role may not change it. Run “lscb database migrate” with the owner's connection (Database:Owner) first.", e);
        }
    }

    /// <summary>Brings tables and rights up to date as their owner, whether or not anything is missing.</summary>
    public void Update()
    {
        using var alone = new AdvisoryLock(Owner, "migrating");
        using var db = new PostgresImpactDb(Options(Owner));
        if (db.Database.GetPendingMigrations().Any()) db.Database.Migrate();
        JobTables.Make(Owner);
        TableStatistics.AllowRefreshing(Owner);
        DayToDayRole.Allow(Owner, settings.Connection);
    }

    public override IDisposable Alone(string work) => new AdvisoryLock(settings.Connection, work);

    public override IDisposable? AloneIfFree(string work) => AdvisoryLock.IfFree(settings.Connection, work);

    protected override DbConnection ConnectToRead() => new NpgsqlConnection(read);

    /// <summary>
    /// A copy that has replayed all that the database had when it was last heard of stands as at now: the time of the last change
    /// would stand still as long as nobody writes. One that is behind, hears nothing, or whose role may not see how far the database
    /// is (pg_read_all_stats), stands as at the last change it replayed.
    /// </summary>
    protected override string IsCopyAndAsAt => settings.Reading.Length == 0 ? base.IsCopyAndAsAt : """
        pg_is_in_recovery(),
        CASE WHEN NOT pg_is_in_recovery() THEN NULL
             WHEN (SELECT pg_last_wal_replay_lsn() >= latest_end_lsn FROM pg_stat_wal_receiver) THEN clock_timestamp()
             ELSE pg_last_xact_replay_timestamp() END
        """;

    /// <summary>
    /// Pages ask the same few questions again and again, one after another: the server keeps them ready, and a connection on which
    /// nothing is set or locked need not be cleaned before the next one.
    /// </summary>
    private static string Reading(DatabaseSettings settings) =>
        new NpgsqlConnectionStringBuilder(settings.Reading.Length > 0 ? settings.Reading : settings.Connection) { MaxAutoPrepare = 100, NoResetOnClose = true }.ConnectionString;

    /// <summary>
    /// Measures ask of most of a board's rows, and the server misjudges how few pass "stands once only": row by row such a question
    /// took minutes, by hashes a second.
    /// </summary>
    private static string AddingUp(string connection)
    {
        var to = new NpgsqlConnectionStringBuilder(connection);
        to.Options = $"{to.Options} -c enable_nestloop=off -c jit=off".Trim();
        return to.ConnectionString;
    }

    private static DbContextOptions<PostgresImpactDb> Options(string connection)
    {
        var builder = new DbContextOptionsBuilder<PostgresImpactDb>();
        PostgresImpactDb.Configure(builder, connection);
        return builder.Options;
    }
}
