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
    /// <summary>
    /// Keeps a screened file, to be taken in by a job; or, of a refused one, only that and why it was refused. In one transaction: that
    /// of the caller where it has begun one.
    /// </summary>
    public Submission Receive(SafeguardingBoard board, ReturnFile sent, Screening screening, HandingIn how)
    {
        using var transaction = db.Database.CurrentTransaction is null ? db.Database.BeginTransaction() : null;
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
        if (kept is not null) Keep(board, kept.Content);
        db.SaveChanges();
        db.Bulk.Insert(screening.Refusals.Select((f, i) => ReturnVersions.ToStore(submission.Id, i + 1, f)));
        transaction?.Commit();
        return submission;
    }

    /// <summary>The file of a submission as it was kept.</summary>
    /// <exception cref="DamagedFileException">What the store holds is no longer what was kept.</exception>
    public ReturnFile File(Submission submission)
    {
        var content = Kept(submission.BoardId, submission.KeptSha256!);
        if (!content.IsWhole()) throw new DamagedFileException(submission);
        return new ReturnFile(ReturnKinds.Find(submission.Kind)!, submission.Agency, submission.Quarter, submission.FileName ?? "", content, submission.Group);
    }

    /// <summary>The first lines of a submission's file, not compared with its fingerprint: for what is only shown.</summary>
    /// <returns>Null when nothing was kept, or it cannot be read.</returns>
    public FileContent? Beginning(Submission submission) => submission.KeptSha256 is { } kept ? Kept(submission.BoardId, kept).Beginning() : null;

    /// <summary>Every submission whose file is no longer what was kept.</summary>
    public IEnumerable<Submission> Damaged() =>
        db.Files.Select(f => new { f.BoardId, f.Sha256 }).ToList().Where(f => !Kept(f.BoardId, f.Sha256).IsWhole())
            .SelectMany(f => db.Submissions.AsNoTracking().Where(s => s.BoardId == f.BoardId && s.KeptSha256 == f.Sha256).OrderBy(s => s.Id));

    private FileContent Kept(int board, string sha256)
    {
        var kept = db.Files.AsNoTracking().Single(f => f.BoardId == board && f.Sha256 == sha256);
        return FileContent.Kept(kept.Compressed, kept.Length, kept.Sha256);
    }

    /// <summary>Keeps the bytes once. What was there is replaced by what just came, which has the fingerprint, because it may have been damaged since. Inside the caller's transaction.</summary>
    private void Keep(SafeguardingBoard board, FileContent content)
    {
        var (sha256, bytes) = (content.Sha256, content.Compressed.ToArray());
        if (!db.AddUnlessThere(new KeptFile { BoardId = board.Id, Sha256 = sha256, Length = content.Length, Compressed = bytes }))
            db.Files.Where(f => f.BoardId == board.Id && f.Sha256 == sha256).ExecuteUpdate(f => f.SetProperty(x => x.Compressed, bytes).SetProperty(x => x.Length, content.Length));
    }
}
