using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LscbImpact.Store.Postgres;

/// <summary>The store on a PostgreSQL server, for any number of processes.</summary>
public sealed class PostgresStore(string folder, DatabaseSettings settings) : ImpactStore(folder)
{
    private readonly DbContextOptions<PostgresImpactDb> options = Options(settings.Connection);

    private string Owner => settings.Owner.Length > 0 ? settings.Owner : settings.Connection;

    public override ImpactDb Open() => new PostgresImpactDb(options);

    public override void Migrate()
    {
        Directory.CreateDirectory(Folder);
        if (IsUpToDate()) return;
        using var db = new PostgresImpactDb(Options(Owner));
        using var alone = Held(Owner, "migrating");
        if (db.Database.GetPendingMigrations().Any()) db.Database.Migrate();
    }

    public override IDisposable Alone(string work) => Held(settings.Connection, work);

    private static AdvisoryLock Held(string connection, string work) => new(connection, work);

    private static DbContextOptions<PostgresImpactDb> Options(string connection)
    {
        var builder = new DbContextOptionsBuilder<PostgresImpactDb>();
        PostgresImpactDb.Configure(builder, connection);
        return builder.Options;
    }

    /// <summary>A lock of the server's own on a connection of its own; it ends with the connection.</summary>
    private sealed class AdvisoryLock : IDisposable
    {
        private readonly NpgsqlConnection connection;
        private readonly string work;

        public AdvisoryLock(string to, string work)
        {
            this.work = work;
            connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(to) { CommandTimeout = 0, KeepAlive = 30 }.ConnectionString);
            connection.Open();
            Run("SELECT pg_advisory_lock(hashtextextended($1, 0))");
        }

        public void Dispose()
        {
            if (connection.FullState.HasFlag(System.Data.ConnectionState.Open)) Run("SELECT pg_advisory_unlock(hashtextextended($1, 0))");
            connection.Dispose();
        }

        private void Run(string sql)
        {
            using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = work } } };
            command.ExecuteNonQuery();
        }
    }
}
