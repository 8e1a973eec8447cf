using System.Net;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;
using LscbImpact.SystemTests.Pages;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.SystemTests.Faults;

/// <summary>What is stored is stored: whatever fails after it is done later, and nobody is told that nothing was kept.</summary>
public sealed class AfterTheCommitTests : IDisposable
{
    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [PostgresFact]
    public async Task A_return_is_received_though_there_is_no_room_for_its_job()
    {
        using var web = await RunningWeb.StartAsync(board.Folder, settings: Lscb.Environment(board.Database));
        NoRoomIn("hangfire.job");
        var answer = await web.SendReturnAsync(AuditReturn.With((1, "good")), "POL");
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().Should().Contain("/returns/submissions/");
        Last().Stage.Should().Be(Stage.Received);
        RoomIn("hangfire.job");
        await FaultRounds.UntilAsync(() => Last().Stage == Stage.Done);
        Last().Should().BeEquivalentTo(new { RowsStored = 1, Attempts = 0 });
    }

    [PostgresFact]
    public async Task A_version_is_restored_though_there_is_no_room_for_its_figures()
    {
        foreach (var grade in new[] { "good", "inadequate" }) board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, grade)));
        var first = board.Reading(db => db.Versions.Where(v => v.Kind == "audit-results").OrderBy(v => v.Id).First().Id);
        using var web = await RunningWeb.StartAsync(board.Folder, settings: Lscb.Environment(board.Database));
        const string History = "/testshire/returns/POL/audit-results/2025-26-Q2";
        var token = RunningWeb.TokenOf(await web.Client.GetStringAsync(History));
        NoRoomIn("points");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["version"] = $"{first}" });
        (await web.Client.PostAsync($"{History}?handler=Restore", form)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        board.Reading(db => db.Versions.Single(v => v.Kind == "audit-results" && v.Live)).Origin.Should().Be(VersionOrigin.Restored);
        board.Reading(db => db.Needs.Any()).Should().BeTrue();
        RoomIn("points");
        await FaultRounds.UntilAsync(() => !board.Reading(db => db.Needs.Any()));
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2")).Numerator.Should().Be(1);
    }

    [PostgresFact]
    public void A_return_is_stored_and_a_version_restored_though_the_server_will_not_look_at_its_tables()
    {
        Run("DROP FUNCTION refresh_statistics");
        var sent = board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "good")));
        sent.Should().BeEquivalentTo(new { Stage = Stage.Done, RowsStored = 2, Attempts = 0 });
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "inadequate")));
        board.Installation.Decisions.Restore(board.Board, sent.VersionId!.Value).Should().BeTrue();
    }

    private Submission Last() => board.Reading(db => db.Submissions.OrderBy(s => s.Id).Last());

    /// <summary>The answer of a server whose disk is full, to whoever writes there.</summary>
    private void NoRoomIn(string table) => Run($"""
        CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'No room.' USING ERRCODE = '53100'; END $$;
        CREATE TRIGGER no_room BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION no_room();
        """);

    private void RoomIn(string table) => Run($"DROP TRIGGER no_room ON {table}");

    private void Run(string sql)
    {
        using var db = board.Installation.Store.Open();
        db.Database.ExecuteSqlRaw(sql);
    }
}
