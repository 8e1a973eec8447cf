using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.SystemTests.Schedules;

/// <summary>Files of the inbox on which the program fails: each is one submission until it is stored or given up, and the others are taken in.</summary>
public sealed class InboxFailuresTests : IDisposable
{
    private const string OfTheCouncil = "NEW.agency = 'LA'";

    private readonly TestBoard board = new(schedule: new() { CollectInbox = "0 * * * *" });

    public void Dispose() => board.Dispose();

    [StoreFact]
    public void A_file_on_which_the_program_fails_keeps_no_other_waiting_and_is_given_up_after_three_times()
    {
        board.FailsOver<ReturnVersion>(OfTheCouncil);
        Put("LA", "audit.csv");
        Put("POL", "audit.csv");
        Collect().Should().Be((true, "1 file taken in. 1 file left for the next run, because the program failed: LA/2025-26-Q2/audit-results."));
        Sent("POL").Should().ContainSingle().Which.VersionId.Should().NotBeNull();
        for (var attempt = 2; attempt <= 3; attempt++) Collect().Should().Be((true, "1 file left for the next run, because the program failed: LA/2025-26-Q2/audit-results."));

        Collect().Should().Be((false, "1 file given up: see the findings in the folder “collected”."));
        Sent("LA").Should().ContainSingle("it is received once").Which.Should().BeEquivalentTo(new { Stage = Stage.Failed, Attempts = 3, VersionId = (int?)null });
        var number = Sent("LA").Single().Id;
        InTheInbox().Should().BeEmpty();
        File.ReadAllText(Collected($"{number}-findings.csv")).Should().Contain("whole file,error,").And.Contain("The program failed on it three times, which is the program's fault.");
        File.ReadAllText(Collected($"{number}-audit.csv")).Should().Be(Audit("LA"), "it can be sent again");
        Collect().Should().Be((false, "Nothing was waiting."));

        board.NoLongerFails();
        Put("LA", "audit.csv");
        Collect().Should().Be((false, "1 file taken in."));
        Sent("LA").Select(s => s.Stage).Should().BeEquivalentTo([Stage.Failed, Stage.Done], "sent again it is another submission");
    }

    [StoreFact]
    public void A_file_on_which_the_program_no_longer_fails_is_taken_in_as_the_submission_that_it_was()
    {
        board.FailsOver<ReturnVersion>(OfTheCouncil);
        Put("LA", "audit.csv");
        Collect().Failed.Should().BeTrue();
        board.NoLongerFails();
        // Here the sweeper comes first, as it does where pages are open.
        board.Installation.CatchUp(board.Board.Id, TimeSpan.Zero).Should().BeEmpty();
        Collect().Should().Be((false, "1 file taken in."));
        Sent("LA").Should().ContainSingle().Which.Should().BeEquivalentTo(new { Stage = Stage.Done, Attempts = 1, RowsStored = 1 });
        InTheInbox().Should().BeEmpty();
        File.Exists(Collected($"{Sent("LA").Single().Id}-audit.csv")).Should().BeTrue();
    }

    [PostgresFact]
    public void On_a_full_disk_every_file_waits_and_none_is_at_fault()
    {
        board.FailsOver<ReturnVersion>(OfTheCouncil, Npgsql.PostgresErrorCodes.DiskFull);
        Put("LA", "audit.csv");
        Put("POL", "audit.csv");
        for (var run = 0; run < 4; run++) Collect().Should().Be((true, null));
        Sent("LA").Should().ContainSingle().Which.Attempts.Should().Be(0);
        board.NoLongerFails();
        Collect().Should().Be((false, "2 files taken in."));
        Sent("LA").Should().ContainSingle().Which.RowsStored.Should().Be(1);
    }

    [StoreFact]
    public void What_anybody_calls_a_file_shows_nobody_another_return()
    {
        var register = board.Reading(db => db.Submissions.Single(s => s.Kind == "agencies")).Id;
        Put("LA", $"audit.csv.{register:D8}");
        Collect().Should().Be((false, "1 file taken in."));
        File.ReadAllText(Collected($"{Sent("LA").Single().Id}-audit.csv")).Should().Be(Audit("LA"));
        Directory.GetFiles(Path.Combine(board.Folder, "collected"), "*", SearchOption.AllDirectories).Should().OnlyContain(f => !File.ReadAllText(f).Contains("Testshire Police"));
    }

    /// <summary>Comes to the next time of the job, and lets it run.</summary>
    private (bool Failed, string? Outcome) Collect()
    {
        board.Clock.Now += TimeSpan.FromHours(1);
        try
        {
            board.Installation.Schedule.RunDue();
        }
        catch (Exception)
        {
            // What came of it, the store says.
        }
        var run = board.Reading(db => db.JobRuns.AsNoTracking().Where(r => r.Job == "collect-inbox").OrderByDescending(r => r.DueAt).First());
        run.DueAt.Should().Be(board.Clock.Now.UtcDateTime);
        return (run.Failed, run.Outcome);
    }

    private void Put(string agency, string name)
    {
        var path = Path.Combine(board.Folder, "inbox", agency, "2025-26-Q2", "audit-results", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Audit(agency));
        File.SetLastWriteTimeUtc(path, board.Clock.Now.UtcDateTime);
    }

    private static string Audit(string agency) => AuditReturn.Of(agency, $"AUD-{agency}", 1, "2025-07-14", "", (1, "good"));

    private List<Submission> Sent(string agency) => board.Reading(db => db.Submissions.Where(s => s.Agency == agency).ToList());

    private string[] InTheInbox() => Directory.GetFiles(Path.Combine(board.Folder, "inbox"), "*", SearchOption.AllDirectories);

    private string Collected(string name) => Path.Combine(board.Folder, "collected", "testshire", "LA", "2025-26-Q2", "audit-results", name);
}
