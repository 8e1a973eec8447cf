using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.PersonalData;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;

namespace LscbImpact.SystemTests.Store;

/// <summary>A return's rows go in while later ones are still checked, and stay only if the whole return does.</summary>
public sealed class OneStreamTests : IDisposable
{
    private const int Many = 25_000;

    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [StoreFact]
    public void Rows_that_went_in_before_a_bad_one_was_found_are_taken_back()
    {
        TakeIn(Cases("good", "good")).RowsStored.Should().Be(Many);
        var before = board.Reading(db => (db.Versions.Count(), db.Versions.Count(v => v.Live), db.Strands.Count(), db.Needs.Count()));
        TakeIn(Cases("inadequate", "splendid")).Should().BeEquivalentTo(new
        {
            Outcome = Outcome.RowsRejected, Stage = Stage.Done, RowsRead = Many, RowsStored = 0, RowsRejected = Many, VersionId = (int?)null, Attempts = 0,
        });
        board.Reading(db => (db.Versions.Count(), db.Versions.Count(v => v.Live), db.Strands.Count(), db.Needs.Count())).Should().Be(before);
        Grades().Should().Equal([("good", true, Many)], "none is ended and none is new");
    }

    [StoreFact]
    public void Of_a_return_whose_good_rows_are_wanted_those_stay_on_both_sides_of_a_bad_one()
    {
        var cases = Cases("good", "good");
        cases[Many / 2] = (Many / 2 + 1, "splendid");
        TakeIn(cases, goodRows: true).Should().BeEquivalentTo(new { Outcome = Outcome.RowsRejected, Stage = Stage.Linking, RowsRead = Many, RowsStored = Many - 1, RowsRejected = 1 });
        Grades().Should().Equal(("good", true, Many - 1));
    }

    [StoreFact]
    public void A_long_return_that_changes_every_row_and_drops_one_ends_what_it_replaces()
    {
        TakeIn(Cases("good", "good"));
        TakeIn(Cases("inadequate", "inadequate")[..^1]).RowsStored.Should().Be(Many - 1);
        Grades().Should().Equal(("good", false, Many), ("inadequate", true, Many - 1));
    }

    [StoreFact]
    public void A_row_that_somebody_else_sent_is_named_though_the_store_finds_it_last()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((Many, "good")), BoardTeam.Code);
        var sent = TakeIn(Cases("good", "inadequate"));
        sent.Should().BeEquivalentTo(new { Outcome = Outcome.RowsRejected, RowsRead = Many, RowsStored = 0, RowsRejected = Many, VersionId = (int?)null, Attempts = 0 });
        Findings(sent).Should().Equal(("sent-already", Many + 1));
        Grades().Should().Equal(("good", true, 1));
    }

    [StoreFact]
    public void Of_a_return_whose_good_rows_are_wanted_only_the_row_that_somebody_else_sent_is_left_out()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((2, "good")), BoardTeam.Code);
        var sent = TakeIn([(1, "inadequate"), (2, "inadequate"), (3, "inadequate")], goodRows: true);
        sent.Should().BeEquivalentTo(new { Outcome = Outcome.RowsRejected, RowsStored = 2, RowsRejected = 1 });
        Findings(sent).Should().Equal(("sent-already", 3));
        Grades().Should().Equal(("good", true, 1), ("inadequate", true, 2));
    }

    [StoreFact]
    public void Who_must_mend_a_row_is_told_at_once_of_another_that_somebody_else_sent()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((2, "good")), BoardTeam.Code);
        Findings(TakeIn([(1, "splendid"), (2, "inadequate")])).Should().Equal(("grade-not-in-scale", 2), ("sent-already", 3));
    }

    [StoreFact]
    public async Task What_a_return_is_judged_against_stays_as_it_is_until_it_is_stored()
    {
        var sent = Receive(AuditReturn.With((1, "good")));
        Task<bool>? locking = null;
        using (var db = board.Installation.Store.Open())
            new ReturnVersions(db).Keep(db.Submissions.Single(s => s.Id == sent.Id), _ =>
            {
                locking = Task.Run(() => board.Installation.Decisions.Lock(board.Board, sent.Quarter));
                locking.Wait(300).Should().BeFalse("somebody else writes for the board");
                return Begin(sent);
            }).Should().BeTrue();
        (await locking!).Should().BeTrue();
        Look(sent).RowsStored.Should().Be(1);
    }

    private ReturnCheck Begin(Submission sent)
    {
        using var db = board.Installation.Store.Open();
        var file = new ReceivedReturns(db).File(sent);
        var specification = board.Installation.Definitions.Returns[file.Kind];
        var knowledge = new KnowledgeReader(db, board.Installation.Store.Codes).Read(board.Board.Id, file) with { Elsewhere = _ => new Dictionary<long, HeldElsewhere>() };
        return ReturnChecker.Begin(ReturnReader.Read(PersonalDataScreen.Screen(file, specification, NamesChoice.Keep).Return!, specification, knowledge.Codes), knowledge);
    }

    private static (int, string)[] Cases(string grade, string last) => [.. Enumerable.Range(1, Many).Select(c => (c, c < Many ? grade : last))];

    private Submission TakeIn((int, string)[] cases, bool goodRows = false)
    {
        var sent = Receive(AuditReturn.With(cases), goodRows);
        board.Installation.TakeIn.Run(sent.Id);
        return Look(sent);
    }

    private Submission Look(Submission sent) => board.Installation.Desk.Look([sent.Id]).Single();

    private Submission Receive(string csv, bool goodRows = false) => board.Installation.Desk.Receive(
        board.Board,
        new ReturnFile(ReturnKinds.AuditResults, "POL", Quarter.Parse("2025-26 Q2"), "audit.csv", FileContent.Of(System.Text.Encoding.UTF8.GetBytes(csv))),
        new HandingIn("page", board.Board.Now(board.Clock), board.Clock.Now.UtcDateTime, AcceptGoodRows: goodRows));

    private List<(string, int)> Findings(Submission sent) => board.Reading(db => db.Findings.Where(f => f.SubmissionId == sent.Id && f.Row != null).OrderBy(f => f.Number)
        .Select(f => new { f.Code, f.Row }).AsEnumerable().Select(f => (f.Code, f.Row!.Value)).ToList());

    private List<(string, bool, int)> Grades() => board.Reading(db => db.Set<AuditResult>().GroupBy(a => new { a.Grade, Lives = a.EndedBy == null })
        .Select(g => new { g.Key.Grade, g.Key.Lives, Count = g.Count() }).AsEnumerable().Select(g => (g.Grade, g.Lives, g.Count)).OrderBy(g => g).ToList());
}
