using Cronos;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Pipeline;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.SystemTests.Schedules;

/// <summary>A year of the schedule, hour by hour, on a clock of our own.</summary>
public sealed class SimulatedYearTests : IDisposable
{
    private readonly TestBoard board = new(schedule: new() { CollectInbox = "0 6 * * *" });

    public void Dispose() => board.Dispose();

    [StoreFact]
    public void Each_job_runs_once_at_each_of_its_London_times_over_a_year_and_quarters_close()
    {
        var (start, end) = (new DateTimeOffset(2025, 10, 30, 10, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 10, 30, 10, 0, 0, TimeSpan.Zero));
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good")));
        board.Installation.Schedule.RunDue();
        for (board.Clock.Now = start; board.Clock.Now <= end; board.Clock.Now += TimeSpan.FromHours(1)) board.Installation.Schedule.RunDue();

        var ran = board.Reading(db => db.JobRuns.ToList()).Where(r => r.DueAt > start.UtcDateTime).ToLookup(r => r.Job);
        foreach (var (job, _, _) in board.Installation.Schedule.Standing())
        {
            var due = CronExpression.Parse(job.When).GetOccurrences(start.UtcDateTime, end.UtcDateTime, LondonCalendar.Zone).ToList();
            due.Should().NotBeEmpty(job.Id);
            ran[job.Id].Select(r => r.DueAt).Order().Should().Equal(due, job.Id);
            ran[job.Id].Should().OnlyContain(r => !r.Failed && r.EndedAt >= r.DueAt && r.StartedAt - r.DueAt < TimeSpan.FromHours(1), job.Id);
        }
        ran["measure"].Should().HaveCount(365);
        board.Reading(db => db.Boards.Single().MeasuredOn).Should().Be(new DateOnly(2026, 10, 30));
        ran["close-quarter"].Where(r => r.Outcome!.Contains("is closed")).Should().ContainSingle().Which.Outcome.Should().StartWith("Testshire: 2025-26 Q2 is closed, without").And.Contain("LA audit-results");
        board.Reading(db => db.QuarterLocks.Select(l => l.Quarter).ToList()).Should().Equal([Quarter.Parse("2025-26 Q2")], "for the later quarters nothing came, and they stay open");
    }

    [StoreFact]
    public void A_week_switched_off_is_made_up_for_once()
    {
        board.Installation.Schedule.RunDue();
        board.Clock.Now += TimeSpan.FromDays(7);
        board.Installation.Schedule.RunDue().Should().Be(5);
        board.Installation.Schedule.RunDue().Should().Be(0);
        board.Reading(db => db.JobRuns.Count(r => r.Job == "measure")).Should().Be(2);
    }

    [StoreFact]
    public void Several_processes_run_a_job_once_and_a_killed_one_is_taken_over_after_an_hour()
    {
        board.Installation.Schedule.RunDue();
        board.Clock.Now += TimeSpan.FromDays(1);
        var others = Enumerable.Range(0, 4).Select(_ => new Installation(board.Installation.Settings, board.Clock)).ToList();
        var ran = new int[others.Count];
        Parallel.For(0, others.Count, i => ran[i] = others[i].Schedule.RunDue());
        ran.Sum().Should().Be(3, "the inbox, the measuring and the closing; the lists are for Mondays");

        board.Reading(db => db.Database.ExecuteSqlRaw("UPDATE job_runs SET ended_at = NULL, outcome = NULL WHERE job = 'measure' AND due_at = (SELECT max(due_at) FROM job_runs WHERE job = 'measure')"));
        board.Installation.Schedule.RunDue().Should().Be(0, "it may still be running");
        board.Clock.Now += TimeSpan.FromMinutes(61);
        board.Installation.Schedule.RunDue().Should().Be(1);
    }

    [StoreFact]
    public void What_lies_in_the_inbox_is_taken_in_once_it_has_settled_and_put_beside_its_findings()
    {
        var inbox = Path.Combine(board.Folder, "inbox", "POL", "2025-26-Q2", "audit-results");
        Directory.CreateDirectory(inbox);
        var (good, personal, fresh) = (Path.Combine(inbox, "a.csv"), Path.Combine(inbox, "b.csv"), Path.Combine(inbox, "c.csv"));
        File.WriteAllText(good, AuditReturn.With((1, "good"), (2, "good")));
        File.WriteAllText(personal, "audit_ref,nhs number\nA1,943 476 5919\n");
        File.WriteAllText(fresh, AuditReturn.With((1, "good")));
        File.WriteAllText(Path.Combine(board.Folder, "inbox", "stray.csv"), "x");
        foreach (var file in new[] { good, personal }) File.SetLastWriteTimeUtc(file, board.Clock.Now.UtcDateTime.AddMinutes(-5));
        File.SetLastWriteTimeUtc(fresh, board.Clock.Now.UtcDateTime);

        board.Installation.Schedule.RunDue();
        board.Reading(db => db.JobRuns.Single(r => r.Job == "collect-inbox").Outcome)
            .Should().Be("2 files taken in, 1 of them refused: see the findings in the folder “collected”. 1 file left, still being written. 1 file left, in no folder AGENCY/2025-26-Q2/KIND of a board.");
        Directory.GetFiles(inbox).Should().Equal(fresh);
        var collected = Directory.GetFiles(Path.Combine(board.Folder, "collected"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order().ToList();
        collected.Should().Equal("2-a.csv", "2-findings.csv", "3-findings.csv");
        board.BytesOnDisk().Should().NotContain("943 476 5919");
        board.Reading(db => db.Versions.Count(v => v.Kind == "audit-results")).Should().Be(1);
    }

    [StoreFact]
    public void Findings_beside_a_collected_file_speak_of_its_own_columns_in_plain_words()
    {
        var inbox = Path.Combine(board.Folder, "inbox", "POL", "2025-26-Q2", "audit-results");
        Directory.CreateDirectory(inbox);
        var file = Path.Combine(inbox, "a.csv");
        File.WriteAllText(file, "audit number,audit_type,round,fieldwork_date,agency,standard,scale,grade,case_no\n,thematic,1,14/07/2025,POL,overall,ofsted,splendid,1\n");
        File.SetLastWriteTimeUtc(file, board.Clock.Now.UtcDateTime.AddMinutes(-5));

        board.Installation.Schedule.RunDue();
        var lines = File.ReadAllLines(Directory.GetFiles(Path.Combine(board.Folder, "collected"), "*-findings.csv", SearchOption.AllDirectories).Single());
        lines[0].Should().Be("Row,Column,Weight,What,How to mend it");
        lines.Skip(1).Should().Contain(l => l.StartsWith("2,“audit number”,error,")).And.Contain(l => l.StartsWith("2,Grade,error,")).And.NotContain(l => l.Contains("grade-not-in-scale"));
    }

    [Fact]
    public void A_file_too_large_to_be_read_stays_in_the_inbox_and_is_named_in_the_outcome()
    {
        var inbox = Path.Combine(board.Folder, "inbox", "POL", "2025-26-Q2", "audit-results");
        Directory.CreateDirectory(inbox);
        var (large, good) = (Path.Combine(inbox, "large.csv"), Path.Combine(inbox, "good.csv"));
        using (var stream = File.Create(large)) stream.SetLength(1024 * 1024 + 1);
        File.WriteAllText(good, AuditReturn.With((1, "good")));
        foreach (var file in new[] { large, good }) File.SetLastWriteTimeUtc(file, board.Clock.Now.UtcDateTime.AddMinutes(-5));

        new Installation(board.Installation.Settings with { LargestFileMegabytes = 1 }, board.Clock).Schedule.RunDue();
        Directory.GetFiles(inbox).Should().Equal(large);
        new FileInfo(large).Length.Should().Be(1024 * 1024 + 1, "nothing of it is lost");
        board.Reading(db => db.JobRuns.Single(r => r.Job == "collect-inbox").Outcome).Should().Be("1 file taken in. 1 file left, larger than 1 MB: POL/2025-26-Q2/audit-results.");
    }
}
