using System.Diagnostics;
using System.Net;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline.TakingIn;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;
using LscbImpact.SystemTests.Pages;
using Xunit.Abstractions;

namespace LscbImpact.SystemTests.Faults;

/// <summary>
/// A worker is killed at a random moment with four returns on their way, again and again: everything sent is there once, and nothing
/// is stuck. Three times with every run of the tests; LSCB_FAULT_ROUNDS=50 for the whole procedure of docs/running.md.
/// </summary>
public sealed class WorkersKilledTests(ITestOutputHelper output) : IDisposable
{
    private const int Agencies = 4;
    private const int Cases = 3_000;

    private static readonly int Rounds = FaultRounds.Or(3);

    private readonly TestBoard board = new(agencies: [.. Enumerable.Range(0, Agencies).Select(i => new NamedAgency($"A{i}", $"Agency {i}"))]);
    private Process? worker;

    public void Dispose()
    {
        Kill();
        board.Dispose();
    }

    [PostgresFact]
    public async Task Whatever_moment_a_worker_is_killed_at_every_row_sent_is_stored_once()
    {
        using var web = await RunningWeb.StartAsync(board.Folder, settings: Role("web"));
        var random = new Random(11);
        for (var round = 1; round <= Rounds; round++)
        {
            worker = RunningWeb.Begin(board.Folder, "empty", "http://127.0.0.1:5080", Role("worker"));
            await Task.Delay(random.Next(500, 3_000));
            await SendAllAsync(web, round);
            await Task.Delay(random.Next(0, 2_500));
            Kill();
        }
        var left = Unfinished();
        worker = RunningWeb.Begin(board.Folder, "empty", "http://127.0.0.1:5080", Role("worker"));
        var (since, started) = (Stopwatch.StartNew(), DateTime.UtcNow);
        var resumed = await FaultRounds.UntilAsync(() => Unfinished() < Math.Max(left, 1) || board.Reading(db => db.Submissions.Any(s => (s.Stage == Stage.Checking || s.Stage == Stage.Storing) && s.ReportedAt > started)));
        await FaultRounds.UntilAsync(NothingWaits);

        await EverythingIsThereOnceAsync($"Of {left} left at the last start the first was at work again after {resumed.TotalSeconds:0.0} s, and all were done after {since.Elapsed.TotalSeconds:0} s.");
    }

    [Fact]
    public async Task Whatever_moment_the_one_process_on_SQLite_is_killed_at_every_row_sent_is_stored_once()
    {
        var random = new Random(11);
        for (var round = 1; round <= Rounds; round++)
        {
            using var both = await RunningWeb.StartAsync(board.Folder);
            await SendAllAsync(both, round);
            await Task.Delay(random.Next(0, 5_000));
            both.Kill();
        }
        var left = Unfinished();
        var since = Stopwatch.StartNew();
        using var last = await RunningWeb.StartAsync(board.Folder);
        await FaultRounds.UntilAsync(NothingWaits);
        await EverythingIsThereOnceAsync($"Of {left} left at the last start all were done after {since.Elapsed.TotalSeconds:0} s.");
    }

    [PostgresFact]
    public async Task What_a_killed_worker_held_is_taken_up_by_the_next()
    {
        using var web = await RunningWeb.StartAsync(board.Folder, settings: Role("web"));
        var (takenUp, done) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var round = 1; round <= FaultRounds.Or(1); round++)
        {
            worker = RunningWeb.Begin(board.Folder, "empty", "http://127.0.0.1:5080", Role("worker"));
            await web.SendReturnAsync(AuditReturn.Of("A0", "AUD-0", 1, "2025-07-14", "", [.. Enumerable.Range(1, 10 * Cases).Select(c => (c, (c + round) % 2 == 0 ? "good" : "inadequate"))]), "A0");
            await FaultRounds.UntilAsync(() => Last().Stage is not Stage.Received);
            Kill();
            var (killed, held) = (DateTime.UtcNow, Last());
            worker = RunningWeb.Begin(board.Folder, "empty", "http://127.0.0.1:5080", Role("worker"));
            if (Submission.BeforeStored.Contains(held.Stage)) takenUp.Add(await FaultRounds.UntilAsync(() => Last().ReportedAt > killed));
            await FaultRounds.UntilAsync(() => Last().IsOver && !board.Reading(db => db.Needs.Any()));
            done.Add(DateTime.UtcNow - killed);
            Kill();
        }
        output.WriteLine($"{done.Count} kills, {takenUp.Count} of them before anything was stored: taken up after {FaultRounds.InWords(takenUp.Order())}; done after {FaultRounds.InWords(done.Order())}.");
        board.Reading(db => db.Submissions.Where(s => s.Kind == "audit-results").ToList()).Should().HaveCount(done.Count).And.OnlyContain(s => s.Stage == Stage.Done && s.Attempts == 0);
        board.Reading(db => db.Living<AuditResult>(board.Board.Id).Select(a => a.Key).ToList()).Should().HaveCount(10 * Cases).And.OnlyHaveUniqueItems();
    }

    private static async Task SendAllAsync(RunningWeb web, int round)
    {
        for (var a = 0; a < Agencies; a++)
            (await web.SendReturnAsync(AuditReturn.Of($"A{a}", $"AUD-{a}", 1, "2025-07-14", "", [.. Enumerable.Range(1, Cases).Select(c => (c, GradeOf(c, round)))]), $"A{a}")).StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    private static string GradeOf(int @case, int round) => (@case + round) % 2 == 0 ? "good" : "inadequate";

    private async Task EverythingIsThereOnceAsync(string times)
    {
        var stages = board.Reading(db => db.Submissions.Where(s => s.Kind == "audit-results").Select(s => s.Stage).ToList());
        var overtaken = board.Reading(db => db.Submissions.Count(s => s.Kind == "audit-results" && s.Outcome == Outcome.Rejected));
        var keys = board.Reading(db => db.Living<AuditResult>(board.Board.Id).Select(a => a.Key).ToList());
        output.WriteLine($"{Rounds} kills, {stages.Count} returns of {Cases} rows sent: {stages.Count(s => s == Stage.Done)} done, {stages.Count(s => s == Stage.Failed)} failed, {keys.Count} rows live, {keys.Count - keys.Distinct().Count()} doubled, {overtaken} overtaken by a later one. {times}");
        stages.Should().HaveCount(Rounds * Agencies).And.OnlyContain(s => s == Stage.Done);
        keys.Should().HaveCount(Agencies * Cases).And.OnlyHaveUniqueItems();
        board.Reading(db => db.Versions.Count(v => v.Kind == "audit-results" && v.Live)).Should().Be(Agencies);
        board.Reading(db => db.Living<AuditResult>(board.Board.Id).Where(a => a.CaseNo == 1).Select(a => a.Grade).Distinct().ToList()).Should().Equal([GradeOf(1, Rounds)], "what was handed in last stands");
        board.Reading(db => db.Needs.Any()).Should().BeFalse("everything is measured");
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = Agencies * Cases / 2m, Denominator = (decimal)(Agencies * Cases) });
    }

    /// <summary>Comments are read last of all, and have the board measured once more.</summary>
    private bool NothingWaits() => Unfinished() == 0 && board.Installation.Comments.Waiting().Count == 0 && !board.Reading(db => db.Needs.Any());

    private int Unfinished() => board.Reading(db => db.Submissions.Count(s => s.Kind == "audit-results" && s.Stage != Stage.Done && s.Stage != Stage.Failed));

    private Submission Last() => board.Reading(db => db.Submissions.Where(s => s.Kind == "audit-results").OrderBy(s => s.Id).Last());

    private Dictionary<string, string> Role(string role) => new(Lscb.Environment(board.Database)) { ["LSCB_ROLE"] = role };

    private void Kill()
    {
        if (worker is null) return;
        if (!worker.HasExited) worker.Kill();
        worker.WaitForExit();
        worker.Dispose();
        worker = null;
    }
}
