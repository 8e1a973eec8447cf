using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.PersonalData;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Versions;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Store;

/// <summary>How a file was handed in.</summary>
/// <param name="Through">"page", "command line", "inbox" or "seeds".</param>
/// <param name="ReceivedAt">UTC, by the board's clock.</param>
/// <param name="KeptAt">UTC, by the real clock.</param>
/// <param name="Names">What the sender chose for likely names.</param>
/// <param name="AcceptGoodRows">Store the good rows even if others are rejected.</param>
public sealed record HandingIn(string Through, DateTime ReceivedAt, DateTime KeptAt, NamesChoice Names = NamesChoice.Mask, bool AcceptGoodRows = false);

/// <summary>The first thing that is kept of a return: a submission, with its file where the screen let it through.</summary>
public sealed class ReceivedReturns(ImpactDb db)
{
    /// <summary>Keeps a screened file, to be taken in by a job; or, of a refused one, only that and why it was refused.</summary>
    public Submission Receive(SafeguardingBoard board, ReturnFile sent, Screening screening, HandingIn how)
    {
        using var transaction = db.Database.BeginTransaction();
        var kept = screening.Return?.File;
        var submission = new Submission
        {
            BoardId = board.Id, Agency = sent.Agency, Kind = sent.Kind.Name, Quarter = sent.Quarter, Group = sent.Group,
            FileName = kept?.Name, Sha256 = kept is null ? null : sent.Content.Sha256, KeptSha256 = kept?.Content.Sha256,
            ReceivedAt = how.ReceivedAt, ReportedAt = how.KeptAt, Through = how.Through, Names = how.Names, NamesMasked = screening.Return?.NamesMasked ?? 0, AcceptGoodRows = how.AcceptGoodRows,
            Stage = kept is null ? Stage.Done : Stage.Received, Percent = kept is null ? 100 : 5,
            Outcome = kept is null ? ReturnChecker.OutcomeOf(screening.Personal) : null,
        };
        db.Submissions.Add(submission);
        if (kept is { Content: var content }) db.AddUnlessThere(new KeptFile { BoardId = board.Id, Sha256 = content.Sha256, Length = content.Length, Compressed = content.Compressed.ToArray() });
        db.SaveChanges();
        db.Bulk.Insert(screening.Refusals.Select((f, i) => ReturnVersions.ToStore(submission.Id, i + 1, f)));
        transaction.Commit();
        return submission;
    }

    /// <summary>The file of a submission as it was kept.</summary>
    public ReturnFile File(Submission submission)
    {
        var kept = db.Files.AsNoTracking().Single(f => f.BoardId == submission.BoardId && f.Sha256 == submission.KeptSha256);
        return new ReturnFile(ReturnKinds.Find(submission.Kind)!, submission.Agency, submission.Quarter, submission.FileName ?? "", FileContent.Kept(kept.Compressed, kept.Length, kept.Sha256), submission.Group);
    }
}
