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
}
