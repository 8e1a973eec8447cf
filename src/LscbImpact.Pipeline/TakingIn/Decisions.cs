using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;

namespace LscbImpact.Pipeline.TakingIn;

/// <summary>What people decide, each with its line in the audit log: rebases, locked quarters, restored and withdrawn returns.</summary>
public sealed class Decisions(ImpactStore store, MeasureBoard measure, TimeProvider clock)
{
    public void Rebase(SafeguardingBoard board, string series, DateOnly from, string reason, string decidedBy)
    {
        using var db = store.Open();
        using var transaction = db.BeginWriting(board.Id);
        db.Rebases.Add(new Rebase { BoardId = board.Id, Series = series, From = from, Reason = reason.Trim(), DecidedBy = decidedBy.Trim(), DecidedAt = board.Now(clock) });
        db.AuditLog.Add(new AuditEntry { BoardId = board.Id, At = board.Now(clock), Who = "board team", What = "chart rebased", Subject = $"{series} from {from:yyyy-MM-dd}" });
        db.SaveChanges();
        transaction.Commit();
    }

    /// <returns>False when it was locked already.</returns>
    public bool Lock(SafeguardingBoard board, Quarter quarter)
    {
        using var db = store.Open();
        return new QuarterLocks(db).Lock(board.Id, quarter, board.Now(clock));
    }

    /// <returns>False when it was not locked.</returns>
    public bool Unlock(SafeguardingBoard board, Quarter quarter)
    {
        using var db = store.Open();
        return new QuarterLocks(db).Unlock(board.Id, quarter, board.Now(clock));
    }

    /// <returns>False when the version is not there, or its quarter is locked.</returns>
    public bool Restore(SafeguardingBoard board, int version) => Act(board, version, (versions, earlier) => versions.Restore(earlier, board.Now(clock)));

    /// <returns>False when the version is not there or not live, or its quarter is locked.</returns>
    public bool Withdraw(SafeguardingBoard board, int version) => Act(board, version, (versions, live) => versions.Withdraw(live, board.Now(clock)));

    private bool Act(SafeguardingBoard board, int versionId, Func<ReturnVersions, ReturnVersion, ReturnVersion?> act)
    {
        using (var db = store.Open())
        {
            if (db.Versions.FirstOrDefault(v => v.Id == versionId && v.BoardId == board.Id) is not { } version) return false;
            if (act(new ReturnVersions(db), version) is null) return false;
        }
        try
        {
            measure.Run(board.Id);
        }
        catch (Exception e) when (StoreTroubles.Of(e) != StoreTrouble.None)
        {
            // It is done, and the store says that it must be measured: the sweeper does that when the trouble has passed.
        }
        return true;
    }
}
