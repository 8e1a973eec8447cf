using System.Globalization;
using LscbImpact.Core.Board;
using LscbImpact.Core.Chain;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Versions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LscbImpact.Store;

/// <summary>
/// Makes versions of returns: each in one transaction that ends the rows it changes, adds its own, moves the live pointer,
/// keeps the findings, writes the audit log and says what must be measured again.
/// </summary>
public sealed class ReturnVersions(ImpactDb db)
{
    private const string BeforeItsRows = "before_its_rows";

    /// <summary>
    /// Checks a return and stores it, in one stream: its rows go in while later ones are read and checked on another core, and are
    /// taken back unless it is accepted. What it is judged against stays as it is meanwhile, because nobody else writes for the board.
    /// </summary>
    /// <param name="submission">What was handed in.</param>
    /// <param name="begin">Begins the check, reading what the board holds on a connection of its own.</param>
    /// <returns>False when another process did it.</returns>
    public bool Keep(Submission submission, Func<SecondRows, ReturnCheck> begin)
    {
        using var transaction = db.BeginWriting(submission.BoardId);
        db.Entry(submission).Reload();
        if (!Submission.BeforeStored.Contains(submission.Stage)) return false;
        if (IsOvertaken(submission))
        {
            GiveWay(submission);
            db.SaveChanges();
            transaction.Commit();
            return true;
        }
        transaction.CreateSavepoint(BeforeItsRows);
        var judged = Unrefused(() => Store(submission, begin(SecondRows.RefusedByTheStore)));
        if (judged?.Accepted is null)
        {
            // Whoever must mend a return is told of everything at once: which rows others hold, and who they are, too.
            TakeBack(transaction);
            judged = Store(submission, begin(SecondRows.LookedFor));
        }
        if (judged.Accepted is not { Changes: true }) TakeBack(transaction);
        Close(submission, judged);
        db.SaveChanges();
        transaction.Commit();
        // After the commit: a look at a table keeps other boards from looking at it until its transaction ends.
        db.RefreshStatistics(ReturnKinds.Find(submission.Kind)!, submission.RowsStored);
        return true;
    }

    /// <summary>Makes an earlier version live again, as a new version.</summary>
    /// <returns>Null when its quarter is locked.</returns>
    public ReturnVersion? Restore(ReturnVersion earlier, DateTime now)
    {
        using var transaction = db.BeginWriting(earlier.BoardId);
        if (new QuarterLocks(db).IsLocked(earlier.BoardId, earlier.Quarter)) return null;
        var kind = ReturnKinds.Find(earlier.Kind)!;
        var version = NewVersion(earlier.BoardId, earlier.Agency, kind, earlier.Quarter, VersionOrigin.Restored, earlier.SubmissionId, now);
        var own = db.Versions.Where(v => v.BoardId == earlier.BoardId && v.Agency == earlier.Agency && v.Kind == earlier.Kind && v.Quarter == earlier.Quarter).Select(v => v.Id).ToList();
        var rows = db.Rows(kind).AsNoTracking().OfQuarter(earlier.Quarter).Where(r => r.BoardId == earlier.BoardId && own.Contains(r.AddedBy));
        var wanted = rows.Where(r => r.AddedBy <= earlier.Id && (r.EndedBy == null || r.EndedBy > earlier.Id)).ToList();
        var living = rows.Where(r => r.EndedBy == null).Select(r => new { r.Id, r.Key, r.Content }).ToList();
        var same = wanted.Select(r => (r.Key, r.Content)).ToHashSet();
        var kept = living.Where(r => same.Contains((r.Key, r.Content))).Select(r => r.Key).ToHashSet();
        var (back, gone) = (wanted.Where(r => !kept.Contains(r.Key)).Select(r => Copy(r, version.Id)).ToList(), living.Where(r => !kept.Contains(r.Key)).Select(r => r.Id).ToList());
        db.Bulk.InsertRows(earlier.BoardId, kind, version.Id, [new(back, gone)]);
        version.Rows = wanted.Count;
        Finish(version, null, "version restored");
        transaction.Commit();
        db.RefreshStatistics(kind, wanted.Count);
        return version;
    }

    /// <summary>Takes a return back: its rows end, and it no longer counts as sent.</summary>
    /// <returns>Null when it is no longer the live version, or its quarter is locked.</returns>
    public ReturnVersion? Withdraw(ReturnVersion live, DateTime now)
    {
        using var transaction = db.BeginWriting(live.BoardId);
        if (!db.Versions.Any(v => v.Id == live.Id && v.Live) || new QuarterLocks(db).IsLocked(live.BoardId, live.Quarter)) return null;
        var kind = ReturnKinds.Find(live.Kind)!;
        var own = db.Versions.Where(v => v.BoardId == live.BoardId && v.Agency == live.Agency && v.Kind == live.Kind && v.Quarter == live.Quarter).Select(v => v.Id).ToList();
        var rows = db.Living(kind, live.BoardId).OfQuarter(live.Quarter).Where(r => own.Contains(r.AddedBy)).Select(r => r.Id).ToList();
        var version = NewVersion(live.BoardId, live.Agency, kind, live.Quarter, VersionOrigin.Withdrawn, null, now);
        db.Bulk.End(live.BoardId, kind, rows, version.Id);
        Finish(version, null, "return withdrawn");
        transaction.Commit();
        return version;
    }

    /// <summary>What was handed in last stands: whatever waited, or was tried again, does not take the place of a return that was handed in after it, unless that was withdrawn.</summary>
    private bool IsOvertaken(Submission submission) => !IsWithdrawn(submission) && db.Submissions.Any(s =>
        s.BoardId == submission.BoardId && s.Agency == submission.Agency && s.Kind == submission.Kind && s.Quarter == submission.Quarter && s.Id > submission.Id
        && (s.VersionId != null || s.Outcome == Outcome.Accepted || s.Outcome == Outcome.AcceptedWithWarnings));

    /// <summary>Nothing stands in its place: the latest that was done with this return was to take it back.</summary>
    private bool IsWithdrawn(Submission submission) => db.Versions.Any(v =>
        v.BoardId == submission.BoardId && v.Agency == submission.Agency && v.Kind == submission.Kind && v.Quarter == submission.Quarter && v.Live && v.Origin == VersionOrigin.Withdrawn);

    private void GiveWay(Submission submission)
    {
        (submission.Stage, submission.Percent, submission.Outcome) = (Stage.Done, 100, Outcome.Rejected);
        db.Findings.Add(new StoredFinding { SubmissionId = submission.Id, Number = 1, Code = Messages.Overtaken.Code });
        LogUnkept(submission);
    }

    /// <summary>The version that a return makes, with its rows, and what is said of it.</summary>
    private CheckedReturn Store(Submission submission, ReturnCheck check)
    {
        var version = NewVersion(submission.BoardId, check.File.Agency, check.File.Kind, check.File.Quarter, VersionOrigin.Sent, submission.Id, submission.ReceivedAt);
        var strands = new Dictionary<long, ChainStrand>();
        var stored = db.Bulk.InsertRows(version.BoardId, check.File.Kind, version.Id, check.Rows().Select(fresh =>
        {
            foreach (var row in fresh.Rows) Place(row, version, strands);
            return new RowsInstead(InOrder(check.File.Kind, fresh.Rows), fresh.Replaced);
        }).ReadAhead());
        var judged = check.Finish();
        if (judged.Accepted is { Changes: true } accepted) Complete(version, submission, accepted, stored, strands);
        return judged;
    }

    /// <summary>
    /// By key, so that the index that keeps a row from living twice is gone through once for each portion, and not once for each row:
    /// that took longer than anything else. A register stays as its file has it, which is how pages show it.
    /// </summary>
    private static IReadOnlyList<ReturnRow> InOrder(ReturnKind kind, IReadOnlyList<ReturnRow> rows) => kind.IsRegister ? rows : [.. rows.OrderBy(r => r.Key)];

    /// <returns>Null when the store refused a row that lives already.</returns>
    private static CheckedReturn? Unrefused(Func<CheckedReturn> store)
    {
        try
        {
            return store();
        }
        catch (Exception e) when (StoreTroubles.IsSecondRow(e))
        {
            return null;
        }
    }

    private void TakeBack(IDbContextTransaction transaction)
    {
        transaction.RollbackToSavepoint(BeforeItsRows);
        foreach (var version in db.ChangeTracker.Entries<ReturnVersion>().ToList()) version.State = EntityState.Detached;
    }

    private void Complete(ReturnVersion version, Submission submission, AcceptedReturn accepted, int stored, IReadOnlyDictionary<long, ChainStrand> strands)
    {
        AddStrands(version.BoardId, strands);
        db.Bulk.End(version.BoardId, ReturnKinds.Find(version.Kind)!, accepted.RowsDropped, version.Id);
        version.Rows = stored + accepted.Counts.Unchanged;
        submission.RowsStored = stored;
        submission.VersionId = version.Id;
        Finish(version, submission.Id, "return stored");
    }

    /// <summary>The next version of a return, already the live one; the one before it no longer is.</summary>
    private ReturnVersion NewVersion(int board, string agency, ReturnKind kind, Quarter quarter, VersionOrigin origin, int? submission, DateTime now)
    {
        var earlier = db.Versions.Where(v => v.BoardId == board && v.Agency == agency && v.Kind == kind.Name && v.Quarter == quarter);
        var last = earlier.Max(v => (int?)v.Number) ?? 0;
        earlier.Where(v => v.Live).ExecuteUpdate(s => s.SetProperty(v => v.Live, false));
        var version = new ReturnVersion
        {
            BoardId = board, Agency = agency, Kind = kind.Name, Quarter = quarter, Number = last + 1, Origin = origin, SubmissionId = submission, MadeAt = now, Live = true,
        };
        db.Versions.Add(version);
        db.SaveChanges();
        return version;
    }

    /// <summary>What follows from every new version: figures must be measured, and the log says so.</summary>
    private void Finish(ReturnVersion version, int? submission, string what)
    {
        db.Needs.Add(new MeasureNeed { BoardId = version.BoardId, Kind = version.Kind, Quarter = version.Quarter, SubmissionId = submission });
        Log(version.BoardId, version.MadeAt, what, string.Create(CultureInfo.InvariantCulture, $"{version.Agency} {version.Kind} {version.Quarter} version {version.Number}"));
        db.SaveChanges();
    }

    private void Close(Submission submission, CheckedReturn judged)
    {
        var counts = judged.Counts;
        submission.Outcome = judged.Outcome;
        submission.RowsRead = counts.Read;
        submission.RowsSkipped = counts.Skipped;
        submission.RowsUnchanged = judged.Accepted is null ? 0 : counts.Unchanged;
        // Where rejected rows hold the others back, none is stored: all of them count as rejected.
        submission.RowsRejected = counts.Read - counts.Skipped - submission.RowsUnchanged - submission.RowsStored;
        submission.Stage = submission.VersionId is null ? Stage.Done : Stage.Linking;
        submission.Percent = submission.VersionId is null ? 100 : 80;
        db.Bulk.Insert(judged.Findings.Select((f, i) => ToStore(submission.Id, i + 1, f)));
        if (submission.VersionId is null) LogUnkept(submission);
    }

    private void LogUnkept(Submission submission) =>
        Log(submission.BoardId, submission.ReceivedAt, $"return {submission.Outcome!.Value.Word()}, no new version", $"{submission.Agency} {submission.Kind} {submission.Quarter} submission {submission.Id}");

    internal static StoredFinding ToStore(int submission, int number, Finding finding) => new()
    {
        SubmissionId = submission, Number = number, Row = finding.Row, Column = finding.Column, Code = finding.Code, Detail = finding.Detail, More = finding.More,
    };

    private static void Place(ReturnRow row, ReturnVersion version, Dictionary<long, ChainStrand> strands)
    {
        row.BoardId = version.BoardId;
        row.AddedBy = version.Id;
        if (row.ChainKey != 0 && row is ILinkedRow linked)
            strands.TryAdd(row.ChainKey, new ChainStrand
            {
                BoardId = version.BoardId, ChainKey = row.ChainKey, Kind = version.Kind, PriorityCodes = linked.PriorityCode, GapRefs = linked.GapRef,
                Register = linked.Through.Register, Code = linked.Through.Code,
            });
    }

    private static ReturnRow Copy(ReturnRow row, int version)
    {
        row.AddedBy = version;
        row.EndedBy = null;
        return row;
    }

    private void AddStrands(int board, IReadOnlyDictionary<long, ChainStrand> strands)
    {
        var known = db.Strands.Where(s => s.BoardId == board && strands.Keys.Contains(s.ChainKey)).Select(s => s.ChainKey).ToHashSet();
        db.Strands.AddRange(strands.Values.Where(s => !known.Contains(s.ChainKey)));
        db.SaveChanges();
    }

    private void Log(int board, DateTime at, string what, string subject) =>
        db.AuditLog.Add(new AuditEntry { BoardId = board, At = at, Who = "board team", What = what, Subject = subject });
}
