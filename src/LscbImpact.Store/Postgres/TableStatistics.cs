using System.Data.Common;
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

    /// <summary>
    /// Has the server look at a table that has grown by half since it last did: a look takes the longer the more the table holds. One
    /// that fails undoes nothing of what was stored before it, and is left to the next time.
    /// </summary>
    /// <param name="db">The store.</param>
    /// <param name="table">Its name.</param>
    /// <param name="added">Rows that were just added, which the server may not have counted yet.</param>
    public static void Refresh(ImpactDb db, string table, int added = 0)
    {
        try
        {
            if (HasGrown(db, table, added)) db.Database.ExecuteSql($"SELECT refresh_statistics({table}::regclass)");
        }
        catch (Exception e) when (e is DbException || e.InnerException is DbException)
        {
            // The framework wraps what it takes for passing, such as a server that has just gone.
            // The table has grown still when it is next asked for.
        }
    }

    /// <summary>
    /// The server looks at the parts of a table by itself, once they have grown by a tenth, and never at the whole. One that it has not seen, or saw
    /// when no row was committed, has grown as soon as it has a page.
    /// </summary>
    private static bool HasGrown(ImpactDb db, string table, int added) => db.Database.SqlQuery<bool>($"""
        SELECT CASE WHEN whole.reltuples > 0 THEN sum(greatest(part.reltuples, 0) + pg_stat_get_mod_since_analyze(part.oid)) + {added} > 1.5 * whole.reltuples ELSE sum(pg_relation_size(part.oid)) > 0 END AS "Value"
        FROM pg_class whole
        CROSS JOIN LATERAL (SELECT whole.oid WHERE whole.relkind = 'r' UNION ALL SELECT inhrelid FROM pg_inherits WHERE inhparent = whole.oid) AS parts (oid)
        JOIN pg_class part ON part.oid = parts.oid
        WHERE whole.oid = {table}::regclass GROUP BY whole.reltuples
        """).AsEnumerable().Single();
}
