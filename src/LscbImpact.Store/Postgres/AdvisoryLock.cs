using System.Data;
using Npgsql;

namespace LscbImpact.Store.Postgres;

/// <summary>A lock of the server's own by a name, on a connection of its own: it ends with the connection.</summary>
internal sealed class AdvisoryLock : IDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly string work;

    /// <summary>Waits for it, however long that takes.</summary>
    public AdvisoryLock(string to, string work) : this(to, work, "SELECT pg_advisory_lock(hashtextextended($1, 0)) IS NOT NULL")
    {
    }

    private AdvisoryLock(string to, string work, string sql)
    {
        this.work = work;
        connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(to) { CommandTimeout = 0, KeepAlive = 30 }.ConnectionString);
        try
        {
            connection.Open();
            IsHeld = Ask(sql);
        }
        catch
        {
            // Nobody else has the connection to give back.
            connection.Dispose();
            throw;
        }
    }

    private bool IsHeld { get; }

    /// <summary>The lock, or null when somebody else holds it.</summary>
    public static AdvisoryLock? IfFree(string to, string work)
    {
        var asked = new AdvisoryLock(to, work, "SELECT pg_try_advisory_lock(hashtextextended($1, 0))");
        if (asked.IsHeld) return asked;
        asked.Dispose();
        return null;
    }

    public void Dispose()
    {
        if (IsHeld && connection.FullState.HasFlag(ConnectionState.Open)) Ask("SELECT pg_advisory_unlock(hashtextextended($1, 0))");
        connection.Dispose();
    }

    private bool Ask(string sql)
    {
        using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = work } } };
        return (bool)command.ExecuteScalar()!;
    }
}
