using LscbImpact.Core.Board;

namespace LscbImpact.Store;

/// <summary>Locks quarters whose figures have been reported.</summary>
public sealed class QuarterLocks(ImpactDb db)
{
    /// <returns>False when it was locked already.</returns>
    public bool Lock(int board, Quarter quarter, DateTime now)
    {
        using var transaction = db.BeginWriting(board);
        if (IsLocked(board, quarter)) return false;
        db.QuarterLocks.Add(new QuarterLock { BoardId = board, Quarter = quarter, At = now });
        Log(board, quarter, now, "quarter locked");
        transaction.Commit();
        return true;
    }

    /// <returns>False when it was not locked.</returns>
    public bool Unlock(int board, Quarter quarter, DateTime now)
    {
        using var transaction = db.BeginWriting(board);
        if (db.QuarterLocks.FirstOrDefault(l => l.BoardId == board && l.Quarter == quarter) is not { } held) return false;
        db.QuarterLocks.Remove(held);
        Log(board, quarter, now, "quarter unlocked");
        transaction.Commit();
        return true;
    }

    public bool IsLocked(int board, Quarter quarter) => db.QuarterLocks.Any(l => l.BoardId == board && l.Quarter == quarter);

    private void Log(int board, Quarter quarter, DateTime now, string what)
    {
        db.AuditLog.Add(new AuditEntry { BoardId = board, At = now, Who = "board team", What = what, Subject = quarter.ToString() });
        db.SaveChanges();
    }
}
