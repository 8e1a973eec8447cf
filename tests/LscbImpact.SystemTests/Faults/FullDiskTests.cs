using LscbImpact.Core.Returns;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.SystemTests.Faults;

/// <summary>A disk that is full, as SQLite finds it when its file may not grow.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [Fact]
    public void A_full_disk_refuses_a_return_and_says_so_and_the_next_one_goes_in()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good")));
        var before = board.Reading(db => (db.Submissions.Count(), db.Files.Count(), db.Versions.Count()));
        StopGrowing();
        var random = new Random(7);
        var large = AuditReturn.Of("POL", "AUD-2", 1, "2025-07-14", "", [.. Enumerable.Range(1, 20_000).Select(c => (random.Next(1_000_000) * 2 + c % 2, "good")).DistinctBy(c => c.Item1)]);

        var refused = FluentActions.Invoking(() => board.Sends(ReturnKinds.AuditResults, large)).Should().Throw<Exception>().Which;
        StoreTroubles.Of(refused).Should().Be(StoreTrouble.Full);
        SqliteConnection.ClearAllPools();
        board.Reading(db => (db.Submissions.Count(), db.Files.Count(), db.Versions.Count())).Should().Be(before);

        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "good"))).RowsStored.Should().Be(1);
    }

    /// <summary>Of the one connection that the pool then hands out; SQLite takes no less than there are.</summary>
    private void StopGrowing()
    {
        SqliteConnection.ClearAllPools();
        using var db = board.Installation.Store.Open();
        db.Database.OpenConnection();
        db.Database.ExecuteSqlRaw("PRAGMA max_page_count = 1");
    }
}
