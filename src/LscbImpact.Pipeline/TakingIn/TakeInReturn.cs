using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.PersonalData;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline.Watching;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.TakingIn;

/// <summary>
/// The job that turns a received file into a version of its return. Killed at any moment and run again it ends the same:
/// until the one transaction that stores everything, nothing but the stage has changed.
/// </summary>
public sealed class TakeInReturn(ImpactStore store, Definitions definitions, TimeProvider clock, Telemetry telemetry)
{
    private const int MostAttempts = 3;

    /// <returns>False where there was nothing to do: it was taken in, or given up, already.</returns>
    public bool Run(int submissionId)
    {
        using var db = store.Open();
        var submission = db.Submissions.Single(s => s.Id == submissionId);
        if (!Submission.BeforeStored.Contains(submission.Stage)) return false;
        try
        {
            using var span = Telemetry.Begin("take in a return", ReturnKinds.Find(submission.Kind)!);
            using var alive = new SignOfLife(store, clock, submissionId);
            using var known = store.Open();
            var file = new ReceivedReturns(known).File(submission);
            var screened = Screened(file, submission.NamesMasked);
            alive.Say(Stage.Storing, 20);
            var kept = new ReturnVersions(db).Keep(submission, second =>
                Begin(screened, new KnowledgeReader(known, store.Codes).Read(submission.BoardId, file) with { SecondRows = second }, submission.AcceptGoodRows, alive));
            if (kept) telemetry.Ended(submission);
            return kept;
        }
        catch (Exception e) when (StoreTroubles.Of(e) == StoreTrouble.None)
        {
            // A database that is away or full is no fault of the return: it waits until that has passed, however often it takes.
            CountFailure(submission, e is DamagedFileException ? Messages.KeptFileDamaged : Messages.ProgramFailed);
            throw;
        }
    }

    /// <summary>What was kept was screened and masked when it came in; the screen is the only way to a reading.</summary>
    private ScreenedReturn Screened(ReturnFile file, int namesMasked)
    {
        var screened = PersonalDataScreen.Screen(file, definitions.Returns[file.Kind], NamesChoice.Keep).Return ?? throw new InvalidOperationException("A kept file no longer passes the screen.");
        return screened.Remembering(namesMasked);
    }

    private ReturnCheck Begin(ScreenedReturn screened, BoardKnowledge knowledge, bool goodRows, SignOfLife alive) =>
        ReturnChecker.Begin(ReturnReader.Read(screened, definitions.Returns[screened.File.Kind], knowledge.Codes), knowledge, goodRows, rows => alive.Percent = 20 + Math.Min(55, rows / 4_000));

    /// <summary>Counts for a return that still waits, and for none that another process has stored or given up meanwhile.</summary>
    private void CountFailure(Submission submission, FindingKind why)
    {
        using var db = store.Open();
        using var transaction = db.BeginWriting(submission.BoardId);
        var waiting = db.Submissions.Where(s => s.Id == submission.Id && Submission.BeforeStored.Contains(s.Stage));
        waiting.ExecuteUpdate(s => s.SetProperty(x => x.Attempts, x => x.Attempts + 1));
        var givenUp = waiting.Where(s => s.Attempts >= MostAttempts).ExecuteUpdate(s => s.SetProperty(x => x.Stage, Stage.Failed)) == 1;
        if (givenUp) db.Findings.Add(new StoredFinding { SubmissionId = submission.Id, Number = 1, Code = why.Code });
        db.SaveChanges();
        transaction.Commit();
        if (givenUp) telemetry.Failed(submission);
    }
}
