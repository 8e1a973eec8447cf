using Hangfire.PostgreSql;
using Npgsql;

namespace LscbImpact.Store.Postgres;

/// <summary>The job queue's own tables, in a schema of their own beside the store's.</summary>
public static class JobTables
{
    public const string Schema = "hangfire";

    /// <summary>Makes them, or brings them up to date; the program's own role may not.</summary>
    internal static void Make(string owner)
    {
        using var connection = new NpgsqlConnection(owner);
        connection.Open();
        PostgreSqlObjectsInstaller.Install(connection, Schema);
    }
}
