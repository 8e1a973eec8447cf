using System.Text;
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

/// <summary>One board over which the program fails, here because its store says that a kind of return must be measured which there is not: the others go on.</summary>
public sealed class OneBoardFailsTests : IDisposable
{
    private static readonly Quarter Second = Quarter.Parse("2025-26 Q2");

    private readonly TestBoard board = new();
    private readonly SafeguardingBoard other;

    public OneBoardFailsTests()
    {
        other = board.Installation.Boards.Create("Othershire", Quarter.Parse("2024-25 Q1"), [new("POL", "Othershire Police")]).Board!;
        board.MustMeasure(board.Board, "no-such-kind");
    }

    public void Dispose() => board.Dispose();

    [StoreFact]
    public async Task A_board_that_cannot_be_measured_keeps_no_other_from_being_measured_and_released()
    {
        board.MustMeasure(other);
        foreach (var each in new[] { board.Board, other }) board.Installation.Releases.Decide(each, Second, "chair").Refusal.Should().BeNull();
        using var web = await RunningWeb.StartAsync(board.Folder, settings: Lscb.Environment(board.Database));
        await FaultRounds.UntilAsync(() => board.Reading(db => db.Releases.Single(r => r.BoardId == other.Id).OutAt is not null && !db.Needs.Any(n => n.BoardId == other.Id)));
        await FaultRounds.UntilAsync(() => web.Log.Any(l => l.Contains($"Letting out a release (board {board.Board.Id}) broke off.", StringComparison.Ordinal)));
        web.Log.Should().Contain(l => l.Contains($"Measuring (board {board.Board.Id}) broke off.", StringComparison.Ordinal));
        board.Reading(db => db.Releases.Single(r => r.BoardId == board.Board.Id)).OutAt.Should().BeNull();
        (await web.Client.GetAsync("/testshire/quarter")).IsSuccessStatusCode.Should().BeTrue("pages show what was measured before");
    }

    [StoreFact]
    public void The_schedule_measures_the_other_boards_and_says_that_it_broke_off()
    {
        board.Clock.Now += TimeSpan.FromDays(1);
        board.Installation.Schedule.Invoking(s => s.RunDue()).Should().Throw<AggregateException>();
        board.Reading(db => db.Boards.Single(b => b.Id == other.Id)).MeasuredOn.Should().Be(new DateOnly(2025, 10, 31));
        board.Reading(db => db.JobRuns.Single(r => r.Job == "measure")).Should().BeEquivalentTo(new { Failed = true, Outcome = "1 board brought up to date." });
        board.Reading(db => db.JobRuns.Single(r => r.Job == "close-quarter")).Should().BeEquivalentTo(new { Failed = false, Outcome = "No quarter was due to be closed." }, "a job that fails keeps none after it from its time");
    }

    [Fact]
    public void The_command_line_says_in_a_sentence_which_job_broke_off_and_runs_the_others()
    {
        var answer = Lscb.Run(board.Folder, "schedule", "run");
        answer.ExitCode.Should().Be(1);
        answer.Error.Should().Contain("4 jobs run to the end.").And.Contain("“Measure” broke off, and runs again at its next time: “lscb schedule” says when").And.NotContain("   at ").And.NotContain("Unhandled");
        board.Reading(db => db.JobRuns.Where(r => r.Failed).Select(r => r.Job).ToList()).Should().Equal("measure");
        board.Reading(db => db.JobRuns.Count(r => !r.Failed && r.EndedAt != null)).Should().Be(4);
    }

    [StoreFact]
    public void A_board_whose_quarter_cannot_be_closed_keeps_no_other_open()
    {
        foreach (var each in new[] { other, board.Board }) board.Installation.TakeIn.Run(Receive(each, "AUD-1").Id).Should().BeTrue();
        board.Reading(db => db.Needs.Where(n => n.BoardId == board.Board.Id).ExecuteDelete());
        foreach (var each in new[] { other, board.Board }) board.Installation.Measure.Run(each.Id);
        board.FailsOver<QuarterLock>($"NEW.board_id = {other.Id}");
        board.Clock.Now = new DateTimeOffset(2025, 11, 30, 10, 0, 0, TimeSpan.Zero);
        board.Installation.Schedule.Invoking(s => s.RunDue()).Should().Throw<AggregateException>();
        board.Reading(db => db.JobRuns.Single(r => r.Job == "close-quarter")).Should().Match<JobRun>(r => r.Failed && r.Outcome!.StartsWith("Testshire: 2025-26 Q2 is closed, without"));
        board.Reading(db => db.QuarterLocks.Select(l => l.BoardId).ToList()).Should().Equal(board.Board.Id);
    }

    [Fact]
    public void The_command_line_takes_a_boards_returns_in_whatever_waits_of_another()
    {
        var waits = Receive(board.Board, "AUD-9");
        board.FailsOver<ReturnVersion>($"NEW.board_id = {board.Board.Id}");
        var answer = Ingest("AUD-1");
        answer.ExitCode.Should().Be(0, answer.Error);
        board.Reading(db => db.Versions.Count(v => v.BoardId == other.Id && v.Kind == "audit-results" && v.Live)).Should().Be(1);
        board.Reading(db => db.Submissions.Single(s => s.Id == waits.Id)).Should().BeEquivalentTo(new { Stage = Stage.Received, Attempts = 0 });
    }

    [Fact]
    public void The_command_line_says_on_which_return_the_program_fails_and_takes_the_others_in()
    {
        var waits = Receive(other, "AUD-9");
        board.FailsOver<ReturnVersion>("NEW.quarter = " + Second.Ordinal);
        var answer = Ingest("AUD-1");
        answer.ExitCode.Should().Be(0, answer.Error);
        answer.Error.Should().Contain($"The program failed on submission {waits.Id}; the others are taken in. It waits, and is tried again").And.Contain($"Why is written in {Log}").And.NotContain("   at ").And.NotContain("It fails.");
        File.ReadAllText(Log).Should().Contain($"The program failed on submission {waits.Id}.").And.Contain("It fails.").And.Contain("   at ");
        board.Reading(db => db.Submissions.Single(s => s.Id == waits.Id)).Should().Match<Submission>(s => s.Attempts == 1 && s.VersionId == null);
    }

    [Fact]
    public void The_command_line_says_in_a_sentence_that_the_program_fails_on_a_return_that_it_was_given()
    {
        board.FailsOver<ReturnVersion>($"NEW.board_id = {other.Id} AND NEW.kind = 'audit-results'");
        var answer = Ingest("AUD-1");
        var given = board.Reading(db => db.Submissions.Single(s => s.BoardId == other.Id && s.Kind == "audit-results"));
        answer.ExitCode.Should().Be(1);
        answer.Error.Should().Contain($"The program failed on submission {given.Id};").And.Contain($"Why is written in {Log}").And.NotContain("   at ").And.NotContain("Exception");
        answer.Output.Should().Contain("waits");
        board.Reading(db => db.Submissions.Where(s => s.Id == given.Id).ExecuteUpdate(s => s.SetProperty(x => x.Attempts, 2).SetProperty(x => x.ReportedAt, board.Clock.Now.UtcDateTime)));
        Ingest("AUD-2").Error.Should().Contain($"The program failed on submission {given.Id}; the others are taken in. It was tried three times and is given up: send its file again");
    }

    [Fact]
    public void A_command_on_which_the_program_fails_says_so_in_a_sentence()
    {
        board.Reading(db => db.Database.ExecuteSqlRaw("DROP TABLE priorities"));
        var answer = Lscb.Run(board.Folder, "report", "annual", "--year", "2025-26", "--out", Path.Combine(board.Folder, "report"), "--board", board.Board.Code);
        answer.ExitCode.Should().Be(1);
        answer.Error.Should().Contain($"The program failed, which is its own fault. What was done before stands. Why is written in {Log}").And.NotContain("   at ");
        File.ReadAllText(Log).Should().Contain("no such table");
    }

    /// <summary>Where the command line writes why the program failed.</summary>
    private string Log => Path.Combine(board.Folder, "lscb.log");

    /// <summary>The other board's audit of the first quarter, through the command line.</summary>
    private Answer Ingest(string audit)
    {
        using var inbox = new TemporaryFolder();
        return Lscb.Run(board.Folder, "ingest", inbox.File("POL/2025-26-Q1/audit-results/a.csv", AuditReturn.Of("POL", audit, 1, "2025-05-14", "", (1, "good"))), "--board", other.Code);
    }

    /// <summary>An audit of the second quarter, long ago, which nobody has begun to take in.</summary>
    private Submission Receive(SafeguardingBoard which, string audit) => board.Installation.Desk.Receive(
        which,
        new ReturnFile(ReturnKinds.AuditResults, "POL", Second, "audit.csv", FileContent.Of(Encoding.UTF8.GetBytes(AuditReturn.Of("POL", audit, 1, "2025-07-14", "", (1, "good"))))),
        new HandingIn("page", which.Now(board.Clock), board.Clock.Now.UtcDateTime));

    [Fact]
    public void The_command_line_lets_a_board_out_whatever_becomes_of_another()
    {
        board.Installation.Releases.Decide(board.Board, Second, "chair").Refusal.Should().BeNull();
        Lscb.Run(board.Folder, "release", "out", "--up-to", "2025-26 Q2", "--by", "chair", "--board", other.Code).ExitCode.Should().Be(0);
        board.Reading(db => db.Releases.Where(r => r.OutAt != null).Select(r => r.BoardId).ToList()).Should().Equal(other.Id);
    }
}
