using System.Diagnostics;
using System.Net;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;
using LscbImpact.SystemTests.Pages;
using Xunit.Abstractions;

namespace LscbImpact.SystemTests.Faults;

/// <summary>
/// The database server crashes under a large return: people are told, nothing is lost or doubled, and the work goes on by itself.
/// Two crashes under 80,000 rows with every run of the tests; with LSCB_FAULT_ROUNDS=5 five under 200,000, the last for 90 seconds.
/// </summary>
public sealed class DatabaseAwayTests : IDisposable
{
    private static readonly int Crashes = FaultRounds.Or(2);
    private static readonly int Cases = 40_000 * Math.Clamp(Crashes, 1, 5);
    private static readonly TimeSpan LongAway = TimeSpan.FromSeconds(Crashes >= 5 ? 90 : 5);

    private readonly ITestOutputHelper output;
    private readonly PostgresCluster server = PostgresCluster.Another();
    private readonly TestBoard board;

    public DatabaseAwayTests(ITestOutputHelper output)
    {
        this.output = output;
        board = new TestBoard(database: new DatabaseSettings { Kind = "postgresql", Connection = server.NewDatabase() });
    }

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

        var random = new Random(5);
        var (told, served, stages) = (new List<TimeSpan>(), new List<TimeSpan>(), new List<Stage>());
        for (var crash = 1; crash <= Crashes; crash++)
        {
            var before = DateTime.UtcNow;
            await FaultRounds.UntilAsync(() => Sent() is { IsOver: true } or { Stage: Stage.Linking or Stage.Measuring } || Sent().ReportedAt > before);
            // Every second one while rows are written.
            if (crash % 2 == 0) await FaultRounds.UntilAsync(() => Sent().Stage is not (Stage.Received or Stage.Checking));
            await Task.Delay(random.Next(100, 1_500));
            stages.Add(Sent().Stage);
            server.Crash();
            Npgsql.NpgsqlConnection.ClearAllPools();
            var away = Stopwatch.StartNew();
            var answer = await web.Client.GetAsync("/testshire/quarter?handler=csv");
            told.Add(away.Elapsed);
            answer.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
            (await answer.Content.ReadAsStringAsync()).Should().Contain("The database cannot be reached").And.NotContain("Npgsql");
            if (crash == Crashes) await Task.Delay(LongAway);
            (await web.Client.GetAsync("/health/live")).StatusCode.Should().Be(HttpStatusCode.OK);
            (await web.Client.GetAsync("/health/ready")).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
            server.StartAgain();
            served.Add(await FaultRounds.UntilAsync(async () => (await web.Client.GetAsync("/testshire/quarter")).StatusCode == HttpStatusCode.OK));
        }
        var done = await FaultRounds.UntilAsync(() => Sent().Stage == Stage.Done);

        var keys = board.Reading(db => db.Living<AuditResult>(board.Board.Id).Select(a => a.Key).ToList());
        output.WriteLine($"{Crashes} crashes while {string.Join(", ", stages).ToLowerInvariant()} {Cases} rows, the last for {LongAway.TotalSeconds} s: the plain page came after {FaultRounds.InWords(told)}, pages after the server's return after {FaultRounds.InWords(served)}; all done {done.TotalSeconds:0} s later, {keys.Count} rows live, {keys.Count - keys.Distinct().Count()} doubled, {board.Reading(db => db.Versions.Count(v => v.Kind == "audit-results"))} version.");
        Sent().Should().BeEquivalentTo(new { RowsStored = Cases, Attempts = 0 });
        keys.Should().HaveCount(Cases).And.OnlyHaveUniqueItems();
        board.Reading(db => db.Versions.Count(v => v.Kind == "audit-results")).Should().Be(1);
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2")).N.Should().Be(Cases);
    }

    private Submission Sent() => board.Reading(db => db.Submissions.Single(s => s.Kind == "audit-results"));
}
