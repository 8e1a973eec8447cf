using System.Data.Common;
using LscbImpact.Core.Returns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LscbImpact.Store.Sqlite;

/// <summary>The store on SQLite: one file beside the program, read by many and written by one at a time.</summary>
public sealed class SqliteImpactDb(DbContextOptions<SqliteImpactDb> options) : ImpactDb(options)
{
    public override BulkRows Bulk => new SqliteBulkRows(this);

    /// <summary>The transaction began with the file's one write lock, whichever the board.</summary>
    protected override void KeepOthersOut(int board)
    {
    }

    /// <summary>SQLite's plans follow the indexes alone.</summary>
    public override void RefreshStatistics()
    {
    }

    /// <inheritdoc cref="RefreshStatistics()"/>
    public override void RefreshStatistics(ReturnKind kind, int newRows)
    {
    }

    /// <summary>How a file is connected to: a busy one is waited for.</summary>
    public static string ConnectionTo(string file) => $"Data Source={file};Default Timeout=60";

    /// <summary>Sets a context up for a file.</summary>
    public static void Configure(DbContextOptionsBuilder builder, string file) =>
        builder.UseSqlite(ConnectionTo(file), sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .UseSnakeCaseNamingConvention()
            .AddInterceptors(OpenedConnection.Instance);

    /// <summary>Readers never wait for the writer (WAL); a writer waits for the one before it instead of failing.</summary>
    private sealed class OpenedConnection : DbConnectionInterceptor
    {
        public static readonly OpenedConnection Instance = new();

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare(connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Prepare(connection);
            return Task.CompletedTask;
        }

        private static void Prepare(DbConnection connection)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 60000; PRAGMA cache_size = -32000;";
            command.ExecuteNonQuery();
        }
    }

    /// <summary>For the migrations tool alone.</summary>
    public sealed class DesignTime : IDesignTimeDbContextFactory<SqliteImpactDb>
    {
        public SqliteImpactDb CreateDbContext(string[] args)
        {
            var builder = new DbContextOptionsBuilder<SqliteImpactDb>();
            Configure(builder, "design-time.db");
            return new SqliteImpactDb(builder.Options);
        }
    }
}
