using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;
using LscbImpact.Store.Postgres;
using Npgsql;

namespace LscbImpact.SystemTests.Pages;

/// <summary>Several hosts on one PostgreSQL: one shows pages, others work, and none of them owns the tables.</summary>
public sealed partial class ManyHostsTests : IDisposable
{
    private readonly TestBoard board = new();
    private readonly List<Process> workers = [];

    public void Dispose()
    {
        foreach (var worker in workers)
        {
            if (!worker.HasExited) worker.Kill();
            worker.WaitForExit();
            worker.Dispose();
        }
        board.Dispose();
    }

    [PostgresFact]
    public async Task Returns_sent_to_one_host_are_taken_in_by_others_though_one_of_them_is_killed()
    {
        var database = WithRoles();
        using var web = await RunningWeb.StartAsync(board.Folder, settings: Settings(database, "web"));
        for (var i = 0; i < 2; i++) workers.Add(RunningWeb.Begin(board.Folder, "empty", "http://127.0.0.1:5080", Settings(database, "worker")));

        for (var i = 0; i < 6; i++)
        {
            var answer = await SendAsync(web, AuditReturn.Of("POL", $"AUD-{i}", 1, "2025-07-14", "", [.. Enumerable.Range(1, 2_000).Select(c => (c, "good"))]), i % 2 == 0 ? "POL" : "LA");
            answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
            if (i == 3) workers[0].Kill();
        }
        for (var wait = 0; wait < 1_500 && board.Reading(db => db.Submissions.Any(s => s.Stage != Stage.Done)); wait++) await Task.Delay(100);

        board.Reading(db => db.Submissions.Where(s => s.Kind == "audit-results").Select(s => s.Stage).ToList()).Should().HaveCount(6).And.OnlyContain(s => s == Stage.Done);
        board.Reading(db => db.Living<AuditResult>(board.Board.Id).Count()).Should().Be(2_000, "each return replaces the one before, and the other agency may not send it");
        (await web.Client.GetAsync("/jobs")).StatusCode.Should().Be(HttpStatusCode.OK);
        Asked(database, "SELECT string_agg(arguments::text, ' ') FROM hangfire.job").Should().MatchRegex(@"^(\[[""0-9, ]*\] ?)+$", "jobs carry ids and nothing else");
    }

    [PostgresFact]
    public void The_programs_own_role_changes_no_table_and_no_line_of_the_audit_log()
    {
        var database = WithRoles();
        foreach (var forbidden in new[]
        {
            "CREATE TABLE other (id int)", "ALTER TABLE boards ADD COLUMN other int", "DROP TABLE points", "UPDATE audit_log SET what = ''", "DELETE FROM audit_log", "TRUNCATE audit_log",
            "DELETE FROM \"__EFMigrationsHistory\"", "CREATE TABLE hangfire.other (id int)",
        })
            FluentActions.Invoking(() => Asked(database, forbidden)).Should().Throw<PostgresException>(forbidden).Which.SqlState.Should().Be(PostgresErrorCodes.InsufficientPrivilege);
        Asked(database, "SELECT count(*)::text FROM audit_log").Should().NotBe("0");
    }

    /// <summary>The board's database with an owner of its tables and a role for the program, as "lscb database migrate" sets them up.</summary>
    private DatabaseSettings WithRoles()
    {
        var role = $"day_to_day_{Guid.NewGuid():N}";
        PostgresCluster.Running.Run($"CREATE ROLE {role} LOGIN");
        var database = board.Database with { Owner = board.Database.Connection, Connection = new NpgsqlConnectionStringBuilder(board.Database.Connection) { Username = role }.ConnectionString };
        Lscb.Run(board.Folder, database, "database", "migrate").ExitCode.Should().Be(0);
        return database with { Owner = "" };
    }

    private static Dictionary<string, string> Settings(DatabaseSettings database, string role) => new(Lscb.Environment(database)) { ["LSCB_ROLE"] = role };

    private static string? Asked(DatabaseSettings database, string sql)
    {
        using var connection = new NpgsqlConnection(database.Connection + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar() as string;
    }

    private static async Task<HttpResponseMessage> SendAsync(RunningWeb web, string csv, string agency)
    {
        var token = Token().Match(await web.Client.GetStringAsync("/testshire/returns")).Groups["token"].Value;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(agency), "agency" }, { new StringContent("audit-results"), "kind" }, { new StringContent("2025-26-Q2"), "quarter" },
            { new StringContent("mask"), "names" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "file", "audit.csv" },
        };
        return await web.Client.PostAsync("/testshire/returns/send", form);
    }

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();
}
