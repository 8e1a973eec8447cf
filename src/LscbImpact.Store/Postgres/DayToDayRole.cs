using Npgsql;

namespace LscbImpact.Store.Postgres;

/// <summary>What the program's own role may do: read and write rows, and nothing else. The audit log it can only add to.</summary>
internal static class DayToDayRole
{
    /// <summary>Grants it again after each migration, for a new table belongs to its owner alone.</summary>
    public static void Allow(string owner, string dayToDay)
    {
        var (from, to) = (new NpgsqlConnectionStringBuilder(owner).Username, new NpgsqlConnectionStringBuilder(dayToDay).Username);
        if (from == to || to is null) return;
        var role = $"\"{to.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        using var connection = new NpgsqlConnection(owner);
        connection.Open();
        using var command = new NpgsqlCommand($"""
            REVOKE CREATE ON SCHEMA public FROM PUBLIC;
            GRANT USAGE ON SCHEMA public, {JobTables.Schema} TO {role};
            GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, {JobTables.Schema} TO {role};
            GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, {JobTables.Schema} TO {role};
            REVOKE UPDATE, DELETE ON audit_log FROM {role};
            REVOKE INSERT, UPDATE, DELETE ON "__EFMigrationsHistory" FROM {role};
            """, connection);
        command.ExecuteNonQuery();
    }
}
