using System.Net;
using System.Text.RegularExpressions;
using LscbImpact.Core.Board;
using LscbImpact.Pipeline;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;
using Npgsql;

namespace LscbImpact.SystemTests.Pages;

/// <summary>Pages of figures read from a copy of the database: they say as at when, and what is written goes to the database itself.</summary>
public sealed partial class FromACopyTests : IDisposable
{
    private const string Page = "/testshire/measures/audits-good-or-better.ofsted", Returns = "/testshire/returns/POL/audit-results/2025-26-Q2";

    private readonly PostgresCluster server = PostgresCluster.Another();
    private readonly TestBoard board;
    private readonly PostgresStandby copy;

    public FromACopyTests()
    {
        board = new TestBoard(database: new DatabaseSettings { Kind = "postgresql", Connection = server.NewDatabase() });
        Sends(3);
        server.Run("CREATE ROLE only_reads LOGIN IN ROLE pg_read_all_data, pg_read_all_stats; CREATE ROLE sees_less LOGIN IN ROLE pg_read_all_data");
        copy = new PostgresStandby(board.Database.Connection);
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        board.Dispose();
        copy.Dispose();
        server.End();
    }

    [PostgresFact]
    public async Task A_copy_that_is_behind_is_shown_as_at_its_last_change_and_one_that_is_not_as_at_now()
    {
        using var web = await StartAsync(As("only_reads"));
        await Until(async () => (await AsAtAsync(web)).Said == Minute(DateTime.UtcNow));
        var (_, before) = await AsAtAsync(web);
        before.Should().Contain("3 of 12");
        (await (await web.Client.GetAsync("/testshire/agencies/NOBODY")).Content.ReadAsStringAsync()).Should().Contain("no such page").And.NotContain("from a copy", "it shows no figure");

        copy.Pause();
        Sends(7);
        var last = copy.LastChange();
        var (said, behind) = await AsAtAsync(web);
        said.Should().Be(last);
        behind.Should().Contain("3 of 12").And.NotContain("7 of 12");
        (await web.Client.GetStringAsync(Returns)).Should().Contain("Version 2", "what was sent is told by the database itself").And.NotContain("from a copy");
        (await AsAtAsync(web)).Said.Should().Be(last, "it stands still however long it is paused");

        copy.Resume();
        await Until(async () => (await AsAtAsync(web)).Text.Contains("7 of 12"));
        await Until(async () => (await AsAtAsync(web)).Said == Minute(DateTime.UtcNow));
        (await web.Client.GetAsync(Page)).Headers.CacheControl!.NoCache.Should().BeTrue();
    }

    [PostgresFact]
    public async Task A_copy_that_has_shown_all_it_received_and_is_far_behind_does_not_stand_as_at_now()
    {
        using var line = new SlowLine(new NpgsqlConnectionStringBuilder(board.Database.Connection).Port);
        copy.ComeThrough(line.Port);
        Sends(5);
        await Until(async () => await AsAtAsync("only_reads") > copy.LastChangeAt());
        line.LetThrough(0);
        // Files of the journal that are nearly empty, 16 MB each: whoever has the beginning of one has shown all that is in it.
        for (var file = 0; file < 5; file++) server.Run("SELECT pg_create_restore_point('between'), pg_switch_wal()");
        Sends(7);
        // More than lies unread between the two, and far less than there is: the copy has heard how far the server is.
        line.LetThrough(24_000_000);
        await Until(() => Task.FromResult(line.IsHeld && copy.HasReplayedAllItReceived()));
        (await AsAtAsync("only_reads")).Should().Be(copy.LastChangeAt());
        line.LetThrough(long.MaxValue);
        await Until(async () => await AsAtAsync("only_reads") > copy.LastChangeAt());
        (await AsAtAsync("sees_less")).Should().Be(copy.LastChangeAt(), "it may not see how far the server is");
    }

    [PostgresFact]
    public async Task A_database_that_is_away_leaves_its_copy_to_be_read_and_the_other_way_round()
    {
        using var alone = await StartAsync(copy.Connection);
        using var either = await StartAsync(copy.Either);
        await Until(async () => await ReadyAsync(alone) == "ready");
        (await AsAtAsync(either)).Said.Should().NotBeNull("the copy is preferred");

        server.Crash();
        NpgsqlConnection.ClearAllPools();
        await Until(async () => (await ReadyAsync(alone)).StartsWith("not ready: store"));
        (await ReadyAsync(alone)).Should().NotContain("copy of the store");
        await Until(async () => (await AsAtAsync(alone)).Said == copy.LastChange());
        (await alone.Client.GetAsync(Returns)).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable, "what was sent is the database's to tell");
        server.StartAgain();

        copy.Crash();
        await Until(async () => await ReadyAsync(alone) == "not ready: copy of the store");
        var away = await alone.Client.GetAsync(Page);
        away.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        away.Headers.ETag.Should().BeNull();
        (await away.Content.ReadAsStringAsync()).Should().Contain("The database cannot be reached");
        (await alone.Client.GetAsync(Returns)).StatusCode.Should().Be(HttpStatusCode.OK);
        await Until(async () => await ReadyAsync(either) == "ready");
        var itself = await either.Client.GetStringAsync(Page);
        itself.Should().Contain("3 of 12").And.NotContain("from a copy");
    }

    private string As(string role) => new NpgsqlConnectionStringBuilder(copy.Connection) { Username = role }.ConnectionString;

    /// <summary>As at when the copy stands, to the microsecond.</summary>
    private async Task<DateTime?> AsAtAsync(string role) =>
        (await ImpactStore.Of(board.Folder, board.Database with { Reading = As(role) }).StandingAsync("testshire"))!.Value.Copy!.Value.AsAt;

    private void Sends(int good) => board.Sends(Core.Returns.ReturnKinds.AuditResults, AuditReturn.With([.. Enumerable.Range(1, 12).Select(i => (i, i <= good ? "good" : "inadequate"))])).VersionId.Should().NotBeNull();

    /// <summary>The web host, whose own jobs write nothing meanwhile.</summary>
    private Task<RunningWeb> StartAsync(string reading) =>
        RunningWeb.StartAsync(board.Folder, settings: new Dictionary<string, string>(Lscb.Environment(board.Database with { Reading = reading })) { ["LSCB_SCHEDULE__MEASURE"] = "0 0 29 2 *", ["LSCB_SCHEDULE__CLOSEQUARTER"] = "0 0 29 2 *" });

    private static async Task<(string? Said, string Text)> AsAtAsync(RunningWeb web)
    {
        var answer = await web.Client.GetAsync(Page);
        var text = await answer.Content.ReadAsStringAsync();
        return (Sentence().Match(text) is { Success: true } found ? found.Groups["at"].Value : null, text);
    }

    private static async Task<string> ReadyAsync(RunningWeb web) => await (await web.Client.GetAsync("/health/ready")).Content.ReadAsStringAsync();

    private static string Minute(DateTime utc) => $"{LondonCalendar.LocalTime(utc):HH:mm} on {LondonCalendar.InWords(LondonCalendar.DayOf(utc))}";

    /// <summary>Waits a minute and a half at most.</summary>
    private static async Task Until(Func<Task<bool>> comes)
    {
        for (var wait = 0; wait < 450; wait++)
        {
            if (await comes()) return;
            await Task.Delay(200);
        }
        throw new TimeoutException("It did not come.");
    }

    [GeneratedRegex("Figures as at (?<at>[^,<]+), from a copy of the database\\.")]
    private static partial Regex Sentence();
}
