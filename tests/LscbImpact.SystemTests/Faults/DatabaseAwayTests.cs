using System.Net;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;
using LscbImpact.SystemTests.Pages;

namespace LscbImpact.SystemTests.Faults;

/// <summary>The database server crashes under a large return: people are told, nothing is lost or doubled, and the work goes on by itself.</summary>
public sealed class DatabaseAwayTests : IDisposable
{
    private const int Cases = 40_000;

    private readonly PostgresCluster server = PostgresCluster.Another();
    private readonly TestBoard board;

    public DatabaseAwayTests() => board = new TestBoard(database: new DatabaseSettings { Kind = "postgresql", Connection = server.NewDatabase() });

    public void Dispose()
    {
        Npgsql.NpgsqlConnection.ClearAllPools();
        board.Dispose();
        server.End();
    }

    [PostgresFact]
    public async Task A_return_on_its_way_in_survives_crashes_of_the_server()
    {
        using var web = await RunningWeb.StartAsync(board.Folder, settings: Lscb.Environment(board.Database));
        var sent = await web.SendReturnAsync(AuditReturn.Of("POL", "AUD-1", 1, "2025-07-14", "", [.. Enumerable.Range(1, Cases).Select(c => (c, "good"))]), "POL");
        sent.StatusCode.Should().Be(HttpStatusCode.Redirect);

        for (var crash = 0; crash < 2; crash++)
        {
            await Task.Delay(700);
            server.Crash();
            var away = await web.Client.GetAsync("/testshire/quarter");
            away.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
            (await away.Content.ReadAsStringAsync()).Should().Contain("The database cannot be reached").And.NotContain("Npgsql");
            (await web.Client.GetAsync("/health/live")).StatusCode.Should().Be(HttpStatusCode.OK);
            (await web.Client.GetAsync("/health/ready")).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
            server.StartAgain();
            await Until(async () => (await web.Client.GetAsync("/testshire/quarter")).StatusCode == HttpStatusCode.OK);
        }
        Npgsql.NpgsqlConnection.ClearAllPools();
        await Until(() => Task.FromResult(board.Reading(db => db.Submissions.Single(s => s.Kind == "audit-results").Stage == Stage.Done)));

        board.Reading(db => db.Submissions.Single(s => s.Kind == "audit-results")).Should().BeEquivalentTo(new { RowsStored = Cases, Attempts = 0 });
        board.Reading(db => db.Living<AuditResult>(board.Board.Id).Count()).Should().Be(Cases);
        board.Reading(db => db.Versions.Count(v => v.Kind == "audit-results")).Should().Be(1);
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2")).N.Should().Be(Cases);
    }

    /// <summary>Waits three minutes at most: a lost job is found again within one.</summary>
    private static async Task Until(Func<Task<bool>> comes)
    {
        for (var wait = 0; wait < 900; wait++)
        {
            if (await comes()) return;
            await Task.Delay(200);
        }
        throw new TimeoutException("It did not come.");
    }
}
