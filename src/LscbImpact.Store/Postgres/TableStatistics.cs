using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LscbImpact.Store.Postgres;

/// <summary>
/// What the server knows of its tables, for choosing how to answer. It looks by itself about once a minute; a return of a million
/// rows is measured before that, by plans made for an empty table. Only an owner may ask for a look, so the owner leaves a way.
/// </summary>
internal static class TableStatistics
{
    public static void AllowRefreshing(string owner)
    {
        using var connection = new NpgsqlConnection(owner);
        connection.Open();
        using var command = new NpgsqlCommand("""
            CREATE OR REPLACE FUNCTION refresh_statistics(of regclass) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
            AS $$ BEGIN EXECUTE format('ANALYZE %s', of); END $$
            """, connection);
        command.ExecuteNonQuery();
    }

    public static void Refresh(ImpactDb db, string table) => db.Database.ExecuteSql($"SELECT refresh_statistics({table}::regclass)");

    /// <summary>Looks where so many new rows are a fifth or more of all that the server knows of: a look reads the whole table's sample.</summary>
    public static void RefreshAfter(ImpactDb db, string table, int newRows) => db.Database.ExecuteSql($"""
        SELECT refresh_statistics({table}::regclass) WHERE 5 * {newRows} >=
            (SELECT coalesce(sum(reltuples) FILTER (WHERE reltuples > 0), 0) FROM pg_class WHERE oid IN (SELECT inhrelid FROM pg_inherits WHERE inhparent = {table}::regclass))
        """);
}
