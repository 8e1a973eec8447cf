using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;
using static SQLitePCL.raw;

namespace LscbImpact.Store.Sqlite;

/// <summary>
/// One prepared statement of the connection's own transaction, run again and again. The ADO.NET command boxes every value of every
/// row; with thirty columns and many rows that took as long as the writing.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;

    public Statement(ImpactDb db, string sql)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("Bulk writing needs a transaction.");
        connection = ((SqliteConnection)db.Database.GetDbConnection()).Handle!;
        SqliteException.ThrowExceptionForRC(sqlite3_prepare_v2(connection, sql, out statement), connection);
    }

    public void Bind(int place, long value) => Bound(sqlite3_bind_int64(statement, place, value));

    public void Bind(int place, double value) => Bound(sqlite3_bind_double(statement, place, value));

    public void Bind(int place, ReadOnlySpan<byte> text) => Bound(sqlite3_bind_text(statement, place, text));

    public void Bind(int place, string? value) => Bound(value is null ? sqlite3_bind_null(statement, place) : sqlite3_bind_text(statement, place, value));

    public void BindNothing(int place) => Bound(sqlite3_bind_null(statement, place));

    public void Bind(int place, byte[] value) => Bound(sqlite3_bind_blob(statement, place, value));

    public void Run()
    {
        var result = sqlite3_step(statement);
        _ = sqlite3_reset(statement);
        if (result != SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, connection);
    }

    public void Dispose() => statement.Dispose();

    /// <summary>A value that SQLite does not take, a text that is too long say, would otherwise be stored as nothing.</summary>
    private void Bound(int result)
    {
        if (result != SQLITE_OK) SqliteException.ThrowExceptionForRC(result, connection);
    }
}
