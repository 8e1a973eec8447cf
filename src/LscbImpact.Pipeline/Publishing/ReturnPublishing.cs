using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>A quarter's returns: who owes what, and what came in.</summary>
/// <param name="Dues">Everything owed for the quarter.</param>
/// <param name="Live">The live version of each return of the quarter.</param>
/// <param name="Recent">The last submissions for the quarter, newest first.</param>
/// <param name="Locked">The quarter is locked.</param>
public sealed record ReturnsView(Quarter Quarter, IReadOnlyList<ReturnDue> Dues, IReadOnlyList<ReturnVersion> Live, IReadOnlyList<Submission> Recent, bool Locked);

/// <summary>One return's versions and submissions, newest first.</summary>
public sealed record ReturnHistory(string Agency, string Kind, Quarter Quarter, IReadOnlyList<ReturnVersion> Versions, IReadOnlyList<Submission> Submissions)
{
    public ReturnVersion? Live => Versions.FirstOrDefault(v => v.Live && v.Origin != VersionOrigin.Withdrawn);
}

/// <param name="Count">How many findings share the column and the code.</param>
public sealed record FindingGroup(string? Column, FindingKind Kind, int Count);

/// <summary>A submission, its findings grouped by column and code, and one page of them.</summary>
/// <param name="RowsWrong">Rows with an error of their own: where they hold the others back, more are not stored than these.</param>
public sealed record SubmissionView(Submission Submission, ReturnVersion? Version, IReadOnlyList<FindingGroup> Groups, IReadOnlyList<Finding> Page, int PageNumber, int Pages, int RowsWrong, ColumnWords Columns);

public static class ReturnPublishing
{
    private const int FindingsOnAPage = 100;
    private const int RecentShown = 15;

    public static async Task<ReturnsView> ReturnsAsync(this TeamView view, Quarter quarter)
    {
        var (db, board) = (view.Db, view.Board.Id);
        return new ReturnsView(quarter,
            await db.Dues.AsNoTracking().Where(d => d.BoardId == board && d.Quarter == quarter).OrderBy(d => d.Agency).ThenBy(d => d.Kind).ToListAsync(),
            await db.Versions.AsNoTracking().Where(v => v.BoardId == board && v.Quarter == quarter && v.Live).OrderBy(v => v.Agency).ThenBy(v => v.Kind).ToListAsync(),
            await db.Submissions.AsNoTracking().Where(s => s.BoardId == board && s.Quarter == quarter).OrderByDescending(s => s.ReceivedAt).ThenByDescending(s => s.Id).Take(RecentShown).ToListAsync(),
            await db.QuarterLocks.AnyAsync(l => l.BoardId == board && l.Quarter == quarter));
    }

    public static async Task<ReturnHistory> HistoryAsync(this TeamView view, string agency, string kind, Quarter quarter)
    {
        var (db, board) = (view.Db, view.Board.Id);
        return new ReturnHistory(agency, kind, quarter,
            await db.Versions.AsNoTracking().Where(v => v.BoardId == board && v.Agency == agency && v.Kind == kind && v.Quarter == quarter).OrderByDescending(v => v.Number).ToListAsync(),
            await db.Submissions.AsNoTracking().Where(s => s.BoardId == board && s.Agency == agency && s.Kind == kind && s.Quarter == quarter).OrderByDescending(s => s.Id).ToListAsync());
    }

    /// <returns>Null when the board has no such submission.</returns>
    public static async Task<SubmissionView?> SubmissionAsync(this TeamView view, int id, int page)
    {
        var db = view.Db;
        var submission = await db.Submissions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.BoardId == view.Board.Id);
        if (submission is null) return null;
        var findings = db.Findings.AsNoTracking().Where(f => f.SubmissionId == id);
        var groups = await findings.GroupBy(f => new { f.Column, f.Code }).Select(g => new { g.Key.Column, g.Key.Code, Count = g.Count() }).ToListAsync();
        var errors = Messages.ByCode.Values.Where(k => k.Severity == Severity.Error).Select(k => k.Code).ToList();
        var wrong = await findings.Where(f => f.Row != null && errors.Contains(f.Code)).Select(f => f.Row).Distinct().CountAsync();
        var pages = Math.Max(1, (groups.Sum(g => g.Count) + FindingsOnAPage - 1) / FindingsOnAPage);
        var shown = Math.Clamp(page, 1, pages);
        var listed = await findings.OrderBy(f => f.Number).Skip((shown - 1) * FindingsOnAPage).Take(FindingsOnAPage).ToListAsync();
        var version = submission.VersionId is null ? null : await db.Versions.AsNoTracking().SingleAsync(v => v.Id == submission.VersionId);
        return new SubmissionView(submission, version,
            [.. groups.Select(g => new FindingGroup(g.Column, Messages.ByCode[g.Code], g.Count)).OrderByDescending(g => g.Kind.Severity).ThenByDescending(g => g.Count)],
            [.. listed.Select(Read)], shown, pages, wrong, groups.Exists(g => g.Column is not null) ? Columns(view.Db, view.Definitions, submission) : ColumnWords.None);
    }

    internal static ColumnWords Columns(ImpactDb db, Definitions definitions, Submission submission)
    {
        var specification = definitions.Returns[ReturnKinds.Find(submission.Kind)!];
        var own = new ReceivedReturns(db).Beginning(submission) is { } start && ReadableText.Of(start).Text is { } text ? Layout.Find(text, specification).OwnHeadings : ColumnWords.None.OwnHeadings;
        return new ColumnWords(specification, own);
    }

    /// <summary>The file of a submission with its findings beside the rows.</summary>
    /// <returns>A name and the bytes; null when there is no such submission, or nothing of it was kept.</returns>
    public static async Task<(string Name, byte[] Bytes)?> AnnotatedAsync(this TeamView view, int id)
    {
        var submission = await view.Db.Submissions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.BoardId == view.Board.Id);
        if (submission?.KeptSha256 is null) return null;
        var findings = (await view.Db.Findings.AsNoTracking().Where(f => f.SubmissionId == id).OrderBy(f => f.Number).ToListAsync()).Select(Read).ToList();
        var file = new ReceivedReturns(view.Db).File(submission);
        var annotated = new MemoryStream();
        AnnotatedFile.Write(file.Content, view.Definitions.Returns[file.Kind], findings, annotated);
        return ($"{Path.GetFileNameWithoutExtension(submission.FileName)}-problems.csv", annotated.ToArray());
    }

    internal static Finding Read(StoredFinding stored) => new(Messages.ByCode[stored.Code], stored.Row, stored.Column, stored.Detail, stored.More);
}
