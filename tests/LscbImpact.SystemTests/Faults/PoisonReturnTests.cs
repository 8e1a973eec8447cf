using System.Diagnostics;
using System.Net;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline.TakingIn;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;
using LscbImpact.SystemTests.Pages;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace LscbImpact.SystemTests.Faults;

/// <summary>A return on which the program fails.</summary>
public sealed class PoisonReturnTests(ITestOutputHelper output) : IDisposable
{
    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [StoreFact]
    public async Task A_return_on_which_the_program_fails_is_given_up_after_three_tries_and_its_sender_is_told()
    {
        var poison = Receive(AuditReturn.Of("LA", "AUD-9", 1, "2025-07-14", "", (1, "good"), (2, "inadequate")));
        board.FailsOver<ReturnVersion>("NEW.agency = 'LA'");
        using var web = await RunningWeb.StartAsync(board.Folder, settings: Lscb.Environment(board.Database));
        var since = Stopwatch.StartNew();
        (await web.SendReturnAsync(AuditReturn.With((1, "good"), (2, "good")), "POL")).StatusCode.Should().Be(HttpStatusCode.Redirect);
        await FaultRounds.UntilAsync(() => board.Reading(db => db.Submissions.Single(s => s.Kind == "audit-results" && s.Agency == "POL").Stage == Stage.Done));
        var (other, attempts) = (since.Elapsed, board.Reading(db => db.Submissions.Single(s => s.Id == poison.Id).Attempts));
        await FaultRounds.UntilAsync(() => board.Reading(db => db.Submissions.Single(s => s.Id == poison.Id).Stage == Stage.Failed));

        output.WriteLine($"The other return was done after {other.TotalSeconds:0.0} s, when the poison one had been tried {attempts} times; that was given up after {since.Elapsed.TotalSeconds:0.0} s and {board.Reading(db => db.Submissions.Single(s => s.Id == poison.Id).Attempts)} tries.");
        board.Reading(db => db.Submissions.Single(s => s.Id == poison.Id)).Should().BeEquivalentTo(new { Attempts = 3, VersionId = (int?)null, RowsStored = 0 });
        WebUtility.HtmlDecode(await web.Client.GetStringAsync($"/testshire/returns/submissions/{poison.Id}")).Should().Contain("It could not be taken in").And.Contain("The program failed on it three times, which is the program's fault.").And.NotContain("Exception");
        board.Reading(db => db.Living<AuditResult>(board.Board.Id).Select(a => a.Agency).ToList()).Should().Equal("POL", "POL");
        var kept = board.Reading(db => Queue(db));
        if (board.Database.IsPostgres) kept.Should().Contain("the program's log says why");
        kept.Should().NotContainAny("AUD-9", "inadequate", "LscbImpact.Core", "It fails");
    }

    [StoreFact]
    public void A_return_of_a_kind_that_the_program_no_longer_knows_is_given_up_too()
    {
        var poison = Receive(AuditReturn.With((1, "good")));
        board.Reading(db => db.Database.ExecuteSql($"UPDATE submissions SET kind = 'no-such-kind' WHERE id = {poison.Id}")).Should().Be(1);
        for (var attempt = 0; attempt < 3; attempt++) board.Installation.TakeIn.Invoking(t => t.Run(poison.Id)).Should().Throw<Exception>();
        board.Installation.TakeIn.Run(poison.Id).Should().BeFalse();
        board.Reading(db => db.Submissions.Single(s => s.Id == poison.Id).Stage).Should().Be(Stage.Failed);
    }

    [StoreFact]
    public async Task A_return_that_is_tried_again_after_a_later_one_was_taken_in_gives_way_and_its_sender_is_told()
    {
        var first = Receive(AuditReturn.Of("LA", "AUD-1", 1, "2025-07-14", "", (1, "inadequate"), (2, "inadequate")));
        board.FailsOver<ReturnVersion>("NEW.agency = 'LA'");
        board.Installation.TakeIn.Invoking(t => t.Run(first.Id)).Should().Throw<Exception>();
        board.NoLongerFails();
        var later = board.Sends(ReturnKinds.AuditResults, AuditReturn.Of("LA", "AUD-1", 1, "2025-07-14", "", (1, "good"), (2, "good")), "LA");
        board.Installation.TakeIn.Run(first.Id).Should().BeTrue();
        board.Installation.Measure.Run(board.Board.Id);

        board.Reading(db => db.Versions.Single(v => v.Kind == "audit-results" && v.Live)).SubmissionId.Should().Be(later.Id);
        board.Reading(db => db.Living<AuditResult>(board.Board.Id).Select(a => a.Grade).ToList()).Should().Equal("good", "good");
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2")).Numerator.Should().Be(2);
        board.Reading(db => db.Submissions.Single(s => s.Id == first.Id)).Should().BeEquivalentTo(new { Stage = Stage.Done, Outcome = Outcome.Rejected, VersionId = (int?)null, RowsStored = 0 });
        using var web = await RunningWeb.StartAsync(board.Folder, settings: Lscb.Environment(board.Database));
        WebUtility.HtmlDecode(await web.Client.GetStringAsync($"/testshire/returns/submissions/{first.Id}")).Should().Contain("A file that was handed in after this one, for the same return, was taken in before it.").And.Contain("send it again");
    }

    [StoreFact]
    public void A_return_gives_way_to_a_later_one_that_changed_nothing_and_not_to_one_that_was_refused()
    {
        var rows = AuditReturn.Of("LA", "AUD-1", 1, "2025-07-14", "", (1, "good"));
        board.Sends(ReturnKinds.AuditResults, rows, "LA");
        var waits = Receive(AuditReturn.Of("LA", "AUD-1", 1, "2025-07-14", "", (1, "inadequate")));
        var also = Receive(AuditReturn.Of("LA", "AUD-2", 1, "2025-07-14", "", (1, "inadequate")));
        board.Sends(ReturnKinds.AuditResults, rows, "LA").Should().BeEquivalentTo(new { VersionId = (int?)null, Outcome = Outcome.Accepted });
        var last = Receive(AuditReturn.Of("LA", "AUD-3", 1, "2025-07-14", "", (1, "good")));
        board.Sends(ReturnKinds.AuditResults, "a,b\n1,2\n", "LA").Outcome.Should().Be(Outcome.Rejected);
        foreach (var waiting in new[] { waits, also, last }) board.Installation.TakeIn.Run(waiting.Id);
        board.Reading(db => db.Submissions.Where(s => s.VersionId == null && s.Outcome == Outcome.Rejected).Select(s => s.Id).ToList()).Should().Contain([waits.Id, also.Id]);
        board.Reading(db => db.Living<AuditResult>(board.Board.Id).Select(a => a.AuditRef).ToList()).Should().Equal("AUD-3");
    }

    [StoreFact]
    public void A_return_does_not_give_way_to_a_later_one_that_was_withdrawn_since()
    {
        var waits = Receive(AuditReturn.Of("LA", "AUD-1", 1, "2025-07-14", "", (1, "good")));
        var later = Later("AUD-2");
        Decide((decisions, version) => decisions.Withdraw(board.Board, version), later);
        board.Installation.TakeIn.Run(waits.Id).Should().BeTrue();
        board.Reading(db => db.Living<AuditResult>(board.Board.Id).Select(a => a.AuditRef).ToList()).Should().Equal("AUD-1");
        board.Reading(db => db.Submissions.Single(s => s.Id == waits.Id)).Should().BeEquivalentTo(new { Stage = Stage.Linking, RowsStored = 1 });
    }

    [StoreFact]
    public void A_return_gives_way_where_another_was_handed_in_after_the_withdrawn_one_or_that_one_was_restored()
    {
        var waits = Receive(AuditReturn.Of("LA", "AUD-1", 1, "2025-07-14", "", (1, "good")));
        var also = Receive(AuditReturn.Of("LA", "AUD-1", 1, "2025-07-14", "", (1, "inadequate")));
        var later = Later("AUD-2");
        Decide((decisions, version) => decisions.Withdraw(board.Board, version), later);
        Decide((decisions, version) => decisions.Restore(board.Board, version), later);
        board.Installation.TakeIn.Run(waits.Id).Should().BeTrue();
        Decide((decisions, version) => decisions.Withdraw(board.Board, version), board.Reading(db => db.Versions.Single(v => v.Kind == "audit-results" && v.Live)).Id);
        Later("AUD-3");
        board.Installation.TakeIn.Run(also.Id).Should().BeTrue();
        board.Reading(db => db.Submissions.Where(s => s.Id == waits.Id || s.Id == also.Id).Select(s => s.Outcome).ToList()).Should().Equal(Outcome.Rejected, Outcome.Rejected);
        board.Reading(db => db.Living<AuditResult>(board.Board.Id).Select(a => a.AuditRef).ToList()).Should().Equal("AUD-3");
    }

    /// <summary>Sends an audit of the same return.</summary>
    /// <returns>The version that it became.</returns>
    private int Later(string audit) => board.Sends(ReturnKinds.AuditResults, AuditReturn.Of("LA", audit, 1, "2025-07-14", "", (1, "good")), "LA").VersionId!.Value;

    private void Decide(Func<Decisions, int, bool> decide, int version) => decide(board.Installation.Decisions, version).Should().BeTrue();

    [StoreFact]
    public void A_return_that_was_given_up_is_not_tried_again_whatever_came_since()
    {
        var poison = Receive(AuditReturn.Of("LA", "AUD-1", 1, "2025-07-14", "", (1, "inadequate")));
        board.FailsOver<ReturnVersion>("NEW.agency = 'LA'");
        for (var attempt = 0; attempt < 3; attempt++) board.Installation.TakeIn.Invoking(t => t.Run(poison.Id)).Should().Throw<Exception>();
        board.NoLongerFails();
        var later = board.Sends(ReturnKinds.AuditResults, AuditReturn.Of("LA", "AUD-1", 1, "2025-07-14", "", (1, "good")), "LA");
        board.Installation.TakeIn.Run(poison.Id).Should().BeFalse();
        board.Reading(db => db.Versions.Single(v => v.Kind == "audit-results" && v.Live)).SubmissionId.Should().Be(later.Id);
    }

    /// <summary>What the queue keeps of jobs and their states; on SQLite it keeps nothing.</summary>
    private string Queue(ImpactDb db) => !board.Database.IsPostgres ? "" :
        string.Join('\n', db.Database.SqlQuery<string>($"SELECT coalesce(arguments::text, '') AS \"Value\" FROM hangfire.job UNION ALL SELECT concat(name, ' ', reason, ' ', data::text) FROM hangfire.state"));

    private Submission Receive(string csv) => board.Installation.Desk.Receive(
        board.Board,
        new ReturnFile(ReturnKinds.AuditResults, "LA", Quarter.Parse("2025-26 Q2"), "audit.csv", FileContent.Of(System.Text.Encoding.UTF8.GetBytes(csv))),
        new HandingIn("page", board.Board.Now(board.Clock), board.Clock.Now.UtcDateTime));
}
