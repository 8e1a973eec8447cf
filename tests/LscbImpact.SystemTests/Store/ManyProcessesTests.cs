using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.PersonalData;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.TakingIn;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.SystemTests.Store;

/// <summary>One store and many processes at once: whatever order they come in, the board is the same.</summary>
public sealed class ManyProcessesTests : IDisposable
{
    private const int Processes = 4;

    private readonly TestBoard board = new(agencies: [.. Enumerable.Range(0, Processes).Select(i => new NamedAgency($"A{i}", $"Agency {i}"))]);

    public void Dispose() => board.Dispose();

    [StoreFact]
    public void The_model_has_no_change_that_no_migration_makes() => board.Reading(db => db.Database.HasPendingModelChanges()).Should().BeFalse();

    [StoreFact]
    public void Returns_that_come_at_once_through_many_processes_are_all_measured()
    {
        Parallel.For(0, Processes, i =>
        {
            var process = Another();
            foreach (var quarter in new[] { "2025-26 Q1", "2025-26 Q2" })
            {
                var (day, name) = (quarter.EndsWith('1') ? "2025-05-01" : "2025-08-01", $"AUD-{i}-{quarter[^1]}");
                var submission = Receive(process, AuditReturn.Of($"A{i}", name, 1, day, "", (1, "good"), (2, "inadequate")), $"A{i}", quarter);
                process.TakeIn.Run(submission.Id);
                process.Measure.Run(board.Board.Id);
            }
        });
        board.Installation.Measure.Run(board.Board.Id);

        board.Reading(db => db.Submissions.Where(s => s.Kind == "audit-results").Select(s => s.Stage).ToList()).Should().HaveCount(2 * Processes).And.OnlyContain(s => s == Stage.Done);
        board.Reading(db => db.Versions.Count(v => v.Kind == "audit-results" && v.Live)).Should().Be(2 * Processes);
        board.Reading(db => db.Living<Core.Returns.Audits.AuditResult>(board.Board.Id).Select(a => a.Id).ToList()).Should().HaveCount(4 * Processes).And.OnlyHaveUniqueItems();
        var kept = board.Points();
        board.Installation.Measure.Rebuild(board.Board.Id);
        board.Points().Should().Equal(kept);
    }

    [StoreFact]
    public void One_file_sent_through_many_processes_at_once_is_kept_once_and_stored_once()
    {
        var sent = new Submission[Processes];
        Parallel.For(0, Processes, i => sent[i] = Receive(Another(), AuditReturn.Of("A0", "AUD-1", 1, "2025-08-01", "", (1, "good")), "A0", "2025-26 Q2"));
        Parallel.For(0, Processes, i => Another().TakeIn.Run(sent[i].Id));
        board.Reading(db => db.Files.Count(f => f.Sha256 == sent[0].KeptSha256)).Should().Be(1);
        board.Reading(db => db.Versions.Count(v => v.Kind == "audit-results")).Should().Be(1);
    }

    [StoreFact]
    public void One_return_that_several_processes_take_in_is_stored_once()
    {
        var sent = Receive(Another(), AuditReturn.Of("A0", "AUD-1", 1, "2025-08-01", "", (1, "good"), (2, "good")), "A0", "2025-26 Q2");
        Parallel.For(0, Processes, _ => Another().TakeIn.Run(sent.Id));
        board.Reading(db => db.Submissions.Single(s => s.Id == sent.Id)).Should().BeEquivalentTo(new { RowsStored = 2, Attempts = 0, Stage = Stage.Linking });
        board.Reading(db => db.Living<Core.Returns.Audits.AuditResult>(board.Board.Id).Count()).Should().Be(2);
    }

    [StoreFact]
    public void A_quarter_locked_while_a_return_waits_takes_nothing()
    {
        var process = Another();
        var sent = Receive(process, AuditReturn.Of("A0", "AUD-1", 1, "2025-08-01", "", (1, "good")), "A0", "2025-26 Q2");
        Another().Decisions.Lock(board.Board, sent.Quarter).Should().BeTrue();
        process.TakeIn.Run(sent.Id);
        board.Reading(db => db.Submissions.Single(s => s.Id == sent.Id).Outcome).Should().Be(Outcome.Rejected);
        board.Reading(db => db.Versions.Any(v => v.Kind == "audit-results")).Should().BeFalse();
    }

    [StoreFact]
    public void A_version_withdrawn_by_two_at_once_is_withdrawn_once()
    {
        var process = Another();
        process.TakeIn.Run(Receive(process, AuditReturn.Of("A0", "AUD-1", 1, "2025-08-01", "", (1, "good")), "A0", "2025-26 Q2").Id);
        var live = board.Reading(db => db.Versions.Single(v => v.Kind == "audit-results"));
        var done = new bool[Processes];
        Parallel.For(0, Processes, i => done[i] = Another().Decisions.Withdraw(board.Board, live.Id));
        done.Count(d => d).Should().Be(1);
        board.Reading(db => db.Versions.Count(v => v.Kind == "audit-results")).Should().Be(2);
    }

    [PostgresFact]
    public void Processes_that_start_at_once_on_an_empty_database_make_it_once()
    {
        var settings = board.Installation.Settings with { Database = board.Database with { Connection = PostgresCluster.Running.EmptyDatabase() } };
        Parallel.For(0, Processes, _ => new Installation(settings, board.Clock).FirstStart.Run((_, _) => { }));
        using var db = new Installation(settings, board.Clock).Store.Open();
        db.Database.GetPendingMigrations().Should().BeEmpty();
        PostgresCluster.Running.Drop(settings.Database.Connection);
    }

    /// <summary>An installation on the same store, as another process would have it.</summary>
    private Installation Another() => new(board.Installation.Settings, board.Clock);

    private Submission Receive(Installation process, string csv, string agency, string quarter) => process.Desk.Receive(
        board.Board,
        new ReturnFile(ReturnKinds.AuditResults, agency, Quarter.Parse(quarter), "return.csv", FileContent.Of(System.Text.Encoding.UTF8.GetBytes(csv))),
        new HandingIn("page", board.Clock.Now.UtcDateTime, board.Clock.Now.UtcDateTime, NamesChoice.Mask));
}
