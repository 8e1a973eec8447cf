using System.Globalization;
using System.Net;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;
using LscbImpact.SystemTests.Pages;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace LscbImpact.SystemTests.Faults;

/// <summary>The disk of the database is full while people send returns: they are told, nothing of it stays, and the rest goes on when there is room.</summary>
public sealed class FullDiskPagesTests(ITestOutputHelper output) : IDisposable
{
    private readonly SmallDisk disk = new(megabytes: 128);

    public void Dispose() => disk.Dispose();

    [SmallDiskFact]
    public async Task A_full_disk_under_SQLite_is_said_in_plain_words_and_passes()
    {
        using var board = new TestBoard(folder: Path.Combine(disk.Folder, "store"));
        await SendToAsync(board);
    }

    [SmallDiskFact]
    public async Task A_full_disk_under_PostgreSQL_is_said_in_plain_words_and_passes()
    {
        PostgresCluster.Missing.Should().BeNull();
        // One of its own: what cannot be written to a full disk holds up the whole server.
        var server = PostgresCluster.Another();
        var connection = server.NewDatabase(disk.Folder);
        using (var board = new TestBoard(database: new DatabaseSettings { Kind = "postgresql", Connection = connection })) await SendToAsync(board);
        server.Drop(connection);
        server.End();
    }

    private async Task SendToAsync(TestBoard board)
    {
        using var web = await RunningWeb.StartAsync(board.Folder, settings: Lscb.Environment(board.Database));
        (await web.SendReturnAsync(Small(1), "POL")).StatusCode.Should().Be(HttpStatusCode.Redirect);
        await DoneAsync(board);
        SqliteConnection.ClearAllPools();
        var before = Counts(board);

        // What cannot be packed does not fit as a file.
        disk.FillUpTo(kilobytes: 128);
        var random = new Random(7);
        var refused = await web.SendReturnAsync(AuditReturn.Of("POL", "AUD-2", 1, "2025-07-14", "", [.. Enumerable.Range(1, 150_000).Select(_ => (random.Next(), "good"))]), "POL");
        refused.StatusCode.Should().Be(HttpStatusCode.InsufficientStorage);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        page.Should().Contain("The disk is full").And.Contain("Nothing was stored of what you sent.").And.NotContain("Exception").And.NotContain("Sqlite").And.NotContain("Npgsql");
        Counts(board).Should().Be(before);
        (await web.Client.GetAsync("/testshire/quarter")).StatusCode.Should().Be(HttpStatusCode.OK);
        disk.MakeRoom();
        (await web.SendReturnAsync(Small(2), "POL")).StatusCode.Should().Be(HttpStatusCode.Redirect);
        await DoneAsync(board);

        // What can be packed fits as a file, and its rows do not: it waits.
        disk.FillUpTo(kilobytes: 1024);
        int Broken() => web.Log.Count(l => l.Contains("A job broke off.", StringComparison.Ordinal));
        var earlier = Broken();
        (await web.SendReturnAsync(AuditReturn.Of("POL", "AUD-3", 1, "2025-07-14", "", [.. Enumerable.Range(1, 40_000).Select(c => (c, "good"))]), "POL")).StatusCode.Should().Be(HttpStatusCode.Redirect);
        await FaultRounds.UntilAsync(() => Last(board).Stage == Stage.Storing && Broken() > earlier);
        var waiting = Last(board);
        disk.MakeRoom();
        var taken = await DoneAsync(board);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The page was {(int)refused.StatusCode}; submissions, files, versions, rows before {before}. A return whose rows did not fit waited ({waiting.Stage}, {waiting.Attempts} tries counted) and was done {taken.TotalSeconds:0.0} s after there was room, with {Last(board).RowsStored} rows."));
        Last(board).Should().BeEquivalentTo(new { Stage = Stage.Done, RowsStored = 40_000, Attempts = 0 });
        board.Reading(db => db.Living<AuditResult>(board.Board.Id).Count()).Should().Be(40_000);
    }

    private static string Small(int cases) => AuditReturn.With([.. Enumerable.Range(1, cases).Select(c => (c, "good"))]);

    private static Task<TimeSpan> DoneAsync(TestBoard board) => FaultRounds.UntilAsync(() => Last(board).Stage == Stage.Done);

    private static Submission Last(TestBoard board) => board.Reading(db => db.Submissions.OrderBy(s => s.Id).Last());

    private static (int Submissions, int Files, int Versions, int Rows) Counts(TestBoard board) =>
        board.Reading(db => (db.Submissions.Count(), db.Files.Count(), db.Versions.Count(), db.Set<AuditResult>().Count()));
}
