using LscbImpact.Core.Board;
using LscbImpact.SystemTests.Boards;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace LscbImpact.SystemTests.Store;

/// <summary>Many rows through one statement.</summary>
public sealed class BulkRowsTests : IDisposable
{
    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [Fact]
    public void A_text_too_long_for_the_database_breaks_the_writing_off_instead_of_being_stored_as_nothing()
    {
        using var db = board.Installation.Store.Open();
        using var transaction = db.Database.BeginTransaction();
        raw.sqlite3_limit(((SqliteConnection)db.Database.GetDbConnection()).Handle!, raw.SQLITE_LIMIT_LENGTH, 2_000);
        var entry = new AuditEntry { BoardId = board.Board.Id, At = board.Clock.Now.UtcDateTime, Who = "board team", What = "test", Subject = new string('x', 3_000) };
        var write = () => db.Bulk.Insert([entry]);
        write.Should().Throw<SqliteException>().Which.SqliteErrorCode.Should().Be(raw.SQLITE_TOOBIG);
    }
}
