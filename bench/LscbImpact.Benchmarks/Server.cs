using Npgsql;

namespace LscbImpact.Benchmarks;

/// <summary>A PostgreSQL server to play with: LSCB_BENCH_POSTGRES="Host=...;Username=..." of a role that may make databases.</summary>
internal static class Server
{
    private static readonly string Named = Environment.GetEnvironmentVariable("LSCB_BENCH_POSTGRES") ?? "";

    public static bool IsNamed => Named.Length > 0;

    public static string Connection(string database) => new NpgsqlConnectionStringBuilder(Named) { Database = database }.ConnectionString;

    public static bool Has(string database) => Ask<bool>($"SELECT EXISTS (SELECT FROM pg_database WHERE datname = '{database}')");

    public static string Version => Ask<string>("SHOW server_version");

    /// <summary>One of the server's own processes, by whose parent the others are known.</summary>
    public static int Checkpointer => Ask<int>("SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'");

    /// <summary>Makes a database anew.</summary>
    public static void Make(string database)
    {
        Drop(database);
        Run($"CREATE DATABASE {database}");
        Settle();
    }

    public static void Drop(string database)
    {
        NpgsqlConnection.ClearAllPools();
        Run($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
    }

    /// <summary>Has the server write what it still has to, so that it does not do so while something is measured.</summary>
    public static void Settle() => Run("CHECKPOINT");

    private static void Run(string sql) => Ask<object?>(sql);

    private static T Ask<T>(string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Named) { Database = "postgres", Pooling = false, CommandTimeout = 0 }.ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return (T)command.ExecuteScalar()!;
    }
}
