using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;
using LscbImpact.SystemTests.Pages;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.SystemTests.Faults;

/// <summary>Somebody measures a board for as long as the test likes, and whoever wants to measure it waits: returns are taken up all the same.</summary>
public sealed class HeldUpTests : IDisposable
{
    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [PostgresFact]
    public async Task A_silent_return_is_taken_up_though_the_sweep_waits_for_a_board()
    {
        using var web = await RunningWeb.StartAsync(board.Folder, settings: Lscb.Environment(board.Database));
        Submission sent;
        using (Measuring())
        {
            board.MustMeasure(board.Board);
            await FaultRounds.UntilAsync(() => Waiting() == 1);
            sent = Receive(1);
            await FaultRounds.UntilAsync(() => Look(sent).Stage == Stage.Linking);
        }
        await FaultRounds.UntilAsync(() => Look(sent).Stage == Stage.Done);
        Look(sent).Should().BeEquivalentTo(new { RowsStored = 2, Attempts = 0 });
    }

    [PostgresFact]
    public async Task A_silent_return_is_taken_up_though_a_starting_worker_waits_for_a_board()
    {
        var sent = Receive(1);
        board.MustMeasure(board.Board);
        using (Measuring())
        {
            using var worker = RunningWeb.Begin(board.Folder, "empty", "http://127.0.0.1:5080", new Dictionary<string, string>(Lscb.Environment(board.Database)) { ["LSCB_ROLE"] = "worker" });
            try
            {
                await FaultRounds.UntilAsync(() => Look(sent).Stage == Stage.Linking);
            }
            finally
            {
                worker.Kill();
                await worker.WaitForExitAsync();
            }
        }
        Look(sent).Should().BeEquivalentTo(new { RowsStored = 2, Attempts = 0 });
    }

    [PostgresFact]
    public async Task What_waits_in_the_queue_is_not_put_into_it_again_and_what_was_begun_and_left_is()
    {
        using var web = await RunningWeb.StartAsync(board.Folder, settings: Lscb.Environment(board.Database));
        using var measuring = Measuring();
        var sent = Enumerable.Range(1, Math.Max(2, Environment.ProcessorCount) + 3).Select(audit => Receive(audit, DateTime.UtcNow)).ToList();
        // All at once, so that one sweep takes up all of them.
        Set(sent, Stage.Received);
        await FaultRounds.UntilAsync(() => Jobs() == sent.Count);
        // Every worker has stored one, and waits for the board.
        await FaultRounds.UntilAsync(() => sent.Count(s => Look(s).Stage == Stage.Linking) == sent.Count - 3);
        var queued = sent.Where(s => Look(s).Stage == Stage.Received).ToList();
        Set(queued, Stage.Received);
        Set([queued[^1]], Stage.Checking);
        await FaultRounds.UntilAsync(() => Look(queued[^1]).Stage == Stage.Received);
        await FaultRounds.UntilAsync(() => Jobs() == sent.Count + 1);
        queued.SkipLast(1).Should().OnlyContain(s => Look(s).ReportedAt == board.Clock.Now.UtcDateTime, "nobody took it up");
        measuring.Dispose();
        await FaultRounds.UntilAsync(() => sent.All(s => Look(s).IsOver));
        sent.Should().OnlyContain(s => Look(s).Stage == Stage.Done && Look(s).Attempts == 0);
    }

    [PostgresFact]
    public async Task A_failure_is_none_of_a_return_that_another_process_stored_meanwhile()
    {
        var sent = Receive(1);
        // This process fails, for the third time as it thinks: what it reads of the file is damaged.
        board.Reading(db => db.Submissions.Where(s => s.Id == sent.Id).ExecuteUpdate(s => s.SetProperty(x => x.Attempts, 2)));
        board.Reading(db => db.Files.Where(f => f.Sha256 == sent.KeptSha256).ExecuteUpdate(f => f.SetProperty(x => x.Compressed, new byte[] { 0xFF })));
        using var db = board.Installation.Store.Open();
        using var storing = db.BeginWriting(board.Board.Id);
        var failing = Task.Run(() => board.Installation.TakeIn.Run(sent.Id));
        await FaultRounds.UntilAsync(() => Waiting() == 1);
        db.Submissions.Where(s => s.Id == sent.Id).ExecuteUpdate(s => s.SetProperty(x => x.Stage, Stage.Linking));
        storing.Commit();
        await failing.Invoking(f => f).Should().ThrowAsync<DamagedFileException>();
        Look(sent).Should().BeEquivalentTo(new { Stage = Stage.Linking, Attempts = 2 });
        board.Reading(d => d.Findings.Any(f => f.SubmissionId == sent.Id)).Should().BeFalse();
    }

    private IDisposable Measuring() => board.Installation.Store.Alone($"measuring-{board.Board.Id}");

    private void Set(List<Submission> submissions, Stage stage)
    {
        var ids = submissions.ConvertAll(s => s.Id);
        board.Reading(db => db.Submissions.Where(s => ids.Contains(s.Id)).ExecuteUpdate(s => s.SetProperty(x => x.Stage, stage).SetProperty(x => x.ReportedAt, board.Clock.Now.UtcDateTime))).Should().Be(ids.Count);
    }

    /// <summary>How many wait for a lock of this database.</summary>
    private int Waiting() => Asked("SELECT count(*)::int AS \"Value\" FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");

    private int Jobs() => Asked("SELECT count(*)::int AS \"Value\" FROM hangfire.job");

    private int Asked(string sql) => board.Reading(db => db.Database.SqlQueryRaw<int>(sql).Single());

    private Submission Look(Submission sent) => board.Installation.Desk.Look([sent.Id]).Single();

    /// <summary>
    /// Each audit of a quarter of its own, so that none overtakes another. Unless it is said when, by the board's clock, which is long
    /// ago: nobody has said anything of it since.
    /// </summary>
    private Submission Receive(int audit, DateTime? at = null)
    {
        var quarter = Quarter.Parse("2025-26 Q2").Plus(1 - audit);
        var csv = AuditReturn.Of("POL", $"AUD-{audit}", 1, $"{quarter.FirstDay:yyyy-MM-dd}", "", (1, "good"), (2, "good"));
        return board.Installation.Desk.Receive(
            board.Board,
            new ReturnFile(ReturnKinds.AuditResults, "POL", quarter, "audit.csv", FileContent.Of(System.Text.Encoding.UTF8.GetBytes(csv))),
            new HandingIn("page", board.Board.Now(board.Clock), at ?? board.Clock.Now.UtcDateTime));
    }
}
