using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Store;

/// <summary>Keeps what was let out: the ledger that every later release reckons with.</summary>
public sealed class Releases(ImpactDb db)
{
    /// <summary>Writes down the decision; the figures follow.</summary>
    /// <returns>The release; or one sentence why there is none.</returns>
    public (Release? Release, string? Refusal) Decide(int board, Quarter upTo, string by, int threshold, DateTime now)
    {
        using var transaction = db.BeginWriting(board);
        if (db.Releases.Any(r => r.BoardId == board && r.OutAt == null)) return (null, "Another release is being made; wait until it is out.");
        var last = db.Releases.AsNoTracking().Where(r => r.BoardId == board).OrderByDescending(r => r.Number).FirstOrDefault();
        // Everybody's latest quarter is the last release's: it never steps back.
        if (last is not null && upTo < last.UpTo) return (null, $"{last.UpTo} is released already; a release goes as far as the last one, or further.");
        var number = (last?.Number ?? 0) + 1;
        var release = new Release { BoardId = board, Number = number, UpTo = upTo, DecidedAt = now, DecidedBy = by, Threshold = threshold };
        db.Releases.Add(release);
        db.AuditLog.Add(new AuditEntry { BoardId = board, At = now, Who = by, What = "release decided", Subject = $"release {number}, up to {upTo}" });
        db.SaveChanges();
        transaction.Commit();
        return (release, null);
    }

    /// <summary>Boards with a decision whose figures are not out yet, the oldest decision first.</summary>
    public IReadOnlyList<int> BoardsWaiting() => [.. db.Releases.Where(r => r.OutAt == null).OrderBy(r => r.Id).Select(r => r.BoardId)];

    /// <summary>The release of a board that is not out yet: there is one at most.</summary>
    public int? Waiting(int board) => db.Releases.Where(r => r.BoardId == board && r.OutAt == null).Select(r => (int?)r.Id).SingleOrDefault();

    /// <summary>Everything that was let out of a board, and what came after it.</summary>
    public List<ReleasedFigure> Ledger(int board) => [.. db.ReleasedFigures.AsNoTracking().Where(f => f.BoardId == board)];

    /// <summary>Lets the figures out, all at once.</summary>
    /// <returns>False when another process has done it.</returns>
    public bool LetOut(Release release, ReleaseContent content, DateTime now)
    {
        using var transaction = db.BeginWriting(release.BoardId);
        var (figures, hidden) = (content.Figures.Count, content.Figures.Count(f => f.Shown != Shown.Open));
        if (db.Releases.Where(r => r.Id == release.Id && r.OutAt == null).ExecuteUpdate(r => r.SetProperty(x => x.OutAt, now).SetProperty(x => x.Figures, figures).SetProperty(x => x.Hidden, hidden)) == 0) return false;
        foreach (var quarter in content.Revised.GroupBy(r => r.Quarter))
        {
            var series = quarter.Select(r => r.Series).ToList();
            db.ReleasedFigures.Where(f => f.BoardId == release.BoardId && f.Quarter == quarter.Key && series.Contains(f.Series) && f.RevisedBy == null).ExecuteUpdate(f => f.SetProperty(x => x.RevisedBy, release.Number));
        }
        db.Bulk.Insert(content.Figures);
        db.AuditLog.Add(new AuditEntry { BoardId = release.BoardId, At = now, Who = release.DecidedBy, What = "release out", Subject = $"release {release.Number}, up to {release.UpTo}" });
        db.SaveChanges();
        transaction.Commit();
        return true;
    }
}
