using System.Text;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;

namespace LscbImpact.SystemTests.Store;

/// <summary>Versions of returns on a real store.</summary>
public sealed class VersionsTests : IDisposable
{
    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [StoreFact]
    public async Task A_return_sent_twice_counts_once()
    {
        var first = board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "inadequate")));
        var second = board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "inadequate")));
        var other = board.Sends(ReturnKinds.AuditResults, Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(AuditReturn.With((2, "I"), (1, "Good")).Replace(",", "\t").Replace("\n", "\r\n"))).ToArray());

        first.Should().BeEquivalentTo(new { Outcome = Outcome.Accepted, RowsRead = 2, RowsStored = 2, RowsUnchanged = 0, Stage = Stage.Done, Percent = 100 });
        second.Should().BeEquivalentTo(new { VersionId = (int?)null, RowsStored = 0, RowsUnchanged = 2, Stage = Stage.Done });
        other.Should().BeEquivalentTo(new { VersionId = (int?)null, RowsUnchanged = 2 });
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 2m, Value = 50m, N = 2L });
    }

    [StoreFact]
    public async Task A_correction_makes_a_new_version_that_ends_what_it_changes_and_keeps_the_rest()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "inadequate"), (3, "good")));
        var corrected = board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "good"), (4, "good")));
        corrected.Should().BeEquivalentTo(new { RowsRead = 3, RowsStored = 2, RowsUnchanged = 1 });
        Living().Select(a => (a.CaseNo, a.Grade)).Should().BeEquivalentTo([((int?)1, "good"), (2, "good"), (4, "good")]);
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 3m, Denominator = 3m });
        Versions().Select(v => (v.Number, v.Live, v.Rows)).Should().Equal((1, false, 3), (2, true, 3));
    }

    [StoreFact]
    public async Task An_earlier_versions_bytes_sent_again_are_a_new_version_and_any_version_can_be_restored()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "good")));
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "inadequate")));
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "good"))).VersionId.Should().NotBeNull();
        Versions().Should().HaveCount(3);

        board.Installation.Decisions.Restore(board.Board, Versions()[1].Id).Should().BeTrue();
        Living().Select(a => (a.CaseNo, a.Grade)).Should().Equal(((int?)1, "inadequate"));
        Versions().Select(v => (v.Number, v.Origin, v.Live)).Should().EndWith((4, VersionOrigin.Restored, true));
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 0m, Denominator = 1m });
    }

    [StoreFact]
    public async Task A_withdrawn_return_is_in_no_figure_and_can_be_restored()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good")));
        board.Sends(ReturnKinds.AuditResults, AuditReturn.Of("LA", "AUD-1", 1, "2025-08-01", "", (1, "good")), "LA");
        board.Installation.Decisions.Withdraw(board.Board, Versions()[0].Id).Should().BeTrue();
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 1m });
        board.Installation.Decisions.Restore(board.Board, Versions()[0].Id).Should().BeTrue();
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = 2m, Denominator = 2m });
    }

    [StoreFact]
    public async Task A_nil_return_is_a_full_answer_and_on_time()
    {
        board.Clock.Now = new DateTimeOffset(2025, 10, 10, 9, 0, 0, TimeSpan.Zero);
        var nil = board.Sends(ReturnKinds.AuditResults, AuditReturn.With());
        nil.Should().BeEquivalentTo(new { Outcome = Outcome.Accepted, RowsRead = 0, RowsStored = 0 });
        nil.VersionId.Should().NotBeNull();
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With()).VersionId.Should().BeNull("the second is no news");
        board.Clock.Now = new DateTimeOffset(2025, 10, 30, 9, 0, 0, TimeSpan.Zero);
        board.Installation.Measure.Run(board.Board.Id);
        (await board.FigureAsync("returns-on-time", "2025-26 Q2", Core.Measures.Grain.Agency, "POL")).Should().BeEquivalentTo(new { Numerator = 1m, Denominator = 3m });
    }

    [StoreFact]
    public void A_nil_return_after_rows_ends_them()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good")));
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With());
        Living().Should().BeEmpty();
    }

    [StoreFact]
    public void A_second_sender_of_the_same_row_is_refused_naming_the_first()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good")), BoardTeam.Code);
        var second = board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "inadequate")));
        second.Outcome.Should().Be(Outcome.RowsRejected);
        board.Reading(db => db.Findings.Single(f => f.SubmissionId == second.Id && f.Code == "sent-already").Detail).Should().Be("BOARD");
        Living().Should().ContainSingle().Which.Grade.Should().Be("good");
    }

    [StoreFact]
    public void A_cumulative_file_leaves_the_rows_of_earlier_quarters_where_they_are()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.Of("POL", "AUD-1", 1, "2025-05-01", "", (1, "good")), quarter: "2025-26 Q1");
        var cumulative = board.Sends(ReturnKinds.AuditResults, AuditReturn.Of("POL", "AUD-1", 1, "2025-05-01", "", (1, "good")) + "AUD-1,thematic,1,2025-08-01,POL,overall,ofsted,good,2,\n");
        cumulative.Should().BeEquivalentTo(new { Outcome = Outcome.Accepted, RowsStored = 1, RowsUnchanged = 1 });
        Living().Should().HaveCount(2).And.OnlyHaveUniqueItems(a => a.CaseNo);
    }

    [StoreFact]
    public void A_register_adds_and_changes_entries_and_drops_none_in_silence()
    {
        board.Sends(ReturnKinds.Priorities, "code,title\nP1,Neglect\nP2,Exploitation\n", BoardTeam.Code, "2024-25 Q1").RowsStored.Should().Be(2);
        board.Sends(ReturnKinds.Priorities, "code,title\nP2,Child exploitation\nP3,Domestic abuse\n", BoardTeam.Code, "2025-26 Q1").Should().BeEquivalentTo(new { RowsStored = 2, RowsUnchanged = 0 });
        board.Reading(db => db.Living<Core.Returns.Registers.Priority>(board.Board.Id).OrderBy(p => p.Code).Select(p => p.Code + " " + p.Title).ToList()).Should().Equal("P1 Neglect", "P2 Child exploitation", "P3 Domestic abuse");
    }

    [StoreFact]
    public void A_locked_quarter_takes_nothing_and_keeps_everything()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good")));
        board.Reading(db => new QuarterLocks(db).Lock(board.Board.Id, Quarter.Parse("2025-26 Q2"), board.Clock.Now.UtcDateTime)).Should().BeTrue();
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "inadequate"))).Outcome.Should().Be(Outcome.Rejected);
        board.Installation.Decisions.Withdraw(board.Board, Versions()[0].Id).Should().BeFalse();
        Living().Should().ContainSingle().Which.Grade.Should().Be("good");
        board.Reading(db => new QuarterLocks(db).Unlock(board.Board.Id, Quarter.Parse("2025-26 Q2"), board.Clock.Now.UtcDateTime)).Should().BeTrue();
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "inadequate"))).Outcome.Should().Be(Outcome.Accepted);
        board.Reading(db => db.AuditLog.Select(a => a.What).ToList()).Should().ContainInOrder("return stored", "quarter locked", "quarter unlocked", "return stored");
    }

    [StoreFact]
    public void Rejected_rows_hold_the_others_back_unless_good_rows_are_accepted()
    {
        var csv = AuditReturn.With((1, "good"), (2, "splendid"), (3, "good"));
        var held = board.Sends(ReturnKinds.AuditResults, csv);
        held.Should().BeEquivalentTo(new { Outcome = Outcome.RowsRejected, RowsRead = 3, RowsStored = 0, RowsRejected = 3, VersionId = (int?)null });
        board.Reading(db => db.Files.Count(f => f.BoardId == board.Board.Id && f.Sha256 == held.KeptSha256)).Should().Be(1, "a rejected file keeps its bytes");
        Living().Should().BeEmpty();
        var accepted = board.Sends(ReturnKinds.AuditResults, csv, goodRows: true);
        accepted.Should().BeEquivalentTo(new { Outcome = Outcome.RowsRejected, RowsRead = 3, RowsStored = 2, RowsRejected = 1 });
        Living().Should().HaveCount(2);
    }

    [StoreFact]
    public void A_file_with_personal_data_leaves_no_byte_anywhere()
    {
        const string Marker = "zqx-marker-that-stands-nowhere-else";
        var refused = board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good")).Replace("AUD-1", $"{Marker} 999 000 0018"), name: "return-zqx-name.csv");
        refused.Should().BeEquivalentTo(new { Outcome = Outcome.PersonalData, Stage = Stage.Done, FileName = (string?)null, Sha256 = (string?)null, KeptSha256 = (string?)null });
        board.Reading(db => db.Findings.Where(f => f.SubmissionId == refused.Id).Select(f => f.Code).ToList()).Should().Equal("nhs-number");
        board.BytesOnDisk().Should().NotContain(Marker).And.NotContain("9990000018").And.NotContain("999 000 0018").And.NotContain("zqx-name");
    }

    [StoreFact]
    public void A_masked_name_is_on_no_disk()
    {
        var kept = board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good")).Replace("gap_ref", "finding").Replace(",1,\n", ",1,Zebedee said that Sarah Quillfeather agreed\n"));
        kept.Outcome.Should().Be(Outcome.AcceptedWithWarnings);
        board.BytesOnDisk().Should().Contain("[name] agreed").And.NotContain("Quillfeather");
    }

    [StoreFact]
    public void Every_template_is_a_nil_return_of_its_own_kind()
    {
        foreach (var kind in ReturnKinds.All)
        {
            var template = Pipeline.TakingIn.Template.Of(board.Installation.Definitions.Returns[kind]);
            var judged = board.Installation.Desk.Judge(board.Board, new ReturnFile(kind, BoardTeam.Code, Quarter.Parse("2025-26 Q2"), "t.csv", Core.Returns.Reading.FileContent.Of(Encoding.UTF8.GetBytes(template))));
            judged.Outcome.Should().Be(Outcome.Accepted, kind.Name);
            judged.Findings.Select(f => f.Code).Should().Equal(["nil-return"], kind.Name);
        }
    }

    private IReadOnlyList<ReturnVersion> Versions() => board.Reading(db => db.Versions.Where(v => v.Kind == "audit-results").OrderBy(v => v.Id).ToList());

    private IReadOnlyList<AuditResult> Living() => board.Reading(db => db.Living<AuditResult>(board.Board.Id).ToList());
}
