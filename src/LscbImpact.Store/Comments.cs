using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.ReviewActions;
using LscbImpact.Core.Returns.Training;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Store;

/// <summary>A row's free text, still to be read.</summary>
public sealed record UnreadComment(long RowId, string Text);

/// <summary>Comments on their way from the rows that hold them to the themes they speak of.</summary>
public sealed class Comments(ImpactDb db)
{
    private static readonly string[] Kinds = [.. CommentSource.All.Select(s => s.Kind.Name)];

    /// <summary>Versions with comments that the model has not read, the oldest first.</summary>
    public IReadOnlyList<ReturnVersion> Unread(int board, string model) => [.. Unread(model).Where(v => v.BoardId == board).OrderBy(v => v.Id)];

    /// <summary>Boards that have any, once they are ready.</summary>
    public IReadOnlyList<int> BoardsWithUnread(string model) => [.. db.Boards.Where(b => b.Ready && Unread(model).Any(v => v.BoardId == b.Id)).Select(b => b.Id)];

    private IQueryable<ReturnVersion> Unread(string model) =>
        db.Versions.AsNoTracking().Where(v => Kinds.Contains(v.Kind) && !db.CommentReadings.Any(r => r.VersionId == v.Id && r.Model == model));

    /// <summary>The next comments of the rows a version brought.</summary>
    public IReadOnlyList<UnreadComment> Next(ReturnVersion version, long afterRow, int most)
    {
        var texts = CommentSource.Of(version.Kind)!.Name switch
        {
            "audit" => db.Set<AuditResult>().OfQuarter(version.Quarter).Where(r => r.BoardId == version.BoardId && r.AddedBy == version.Id && r.Finding != null).Select(r => new { r.Id, Text = r.Finding! }),
            "training" => db.Set<TrainingEvaluation>().OfQuarter(version.Quarter).Where(r => r.BoardId == version.BoardId && r.AddedBy == version.Id && r.Comment != null).Select(r => new { r.Id, Text = r.Comment! }),
            _ => db.Set<ReviewAction>().OfQuarter(version.Quarter).Where(r => r.BoardId == version.BoardId && r.AddedBy == version.Id && r.Progress != null).Select(r => new { r.Id, Text = r.Progress! }),
        };
        return [.. texts.Where(t => t.Id > afterRow).OrderBy(t => t.Id).Take(most).AsEnumerable().Select(t => new UnreadComment(t.Id, t.Text))];
    }

    /// <summary>Keeps comments with their themes, in place of what an earlier model or an interrupted run left of them. Inside the caller's transaction.</summary>
    public void Keep(IReadOnlyList<(ThemedComment Comment, IReadOnlyList<CommentTheme> Themes)> read)
    {
        if (read.Count == 0) return;
        var (board, source, rows) = (read[0].Comment.BoardId, read[0].Comment.Source, read.Select(r => r.Comment.RowId).ToList());
        db.CommentThemes.Where(t => t.BoardId == board && t.Source == source && rows.Contains(t.RowId)).ExecuteDelete();
        db.ThemedComments.Where(c => c.BoardId == board && c.Source == source && rows.Contains(c.RowId)).ExecuteDelete();
        var bulk = db.Bulk;
        bulk.Insert(read.Select(r => r.Comment));
        bulk.Insert(read.SelectMany(r => r.Themes));
    }

    /// <summary>Notes that a version is read, and that its figures must be measured again. Inside the caller's transaction.</summary>
    public void Finish(ReturnVersion version, string model)
    {
        db.CommentReadings.Where(r => r.VersionId == version.Id).ExecuteDelete();
        db.CommentReadings.Add(new CommentReading { VersionId = version.Id, BoardId = version.BoardId, Model = model });
        db.Needs.Add(new Core.Measures.MeasureNeed { BoardId = version.BoardId, Kind = version.Kind, Quarter = version.Quarter });
        db.SaveChanges();
    }

    /// <summary>The comments whose rows live, with where they stand: a query for each source, because the database finds a row by its id only in a query of its own.</summary>
    public IReadOnlyList<IQueryable<LivingComment>> Living(int board)
    {
        var comments = db.ThemedComments.AsNoTracking().Where(c => c.BoardId == board);
        var sessions = db.Living<TrainingSession>(board);
        var audits = from c in comments
                     where c.Source == "audit"
                     join r in db.Living<AuditResult>(board) on c.RowId equals r.Id
                     select new LivingComment { Source = c.Source, RowId = c.RowId, Text = c.Text, Unsure = c.Unsure, Month = r.StandsAt, Quarter = r.Quarter, Agency = r.Agency, ChainKey = r.ChainKey, Version = r.AddedBy, Row = r.RowNumber };
        var training = from c in comments
                       where c.Source == "training"
                       join r in db.Living<TrainingEvaluation>(board) on c.RowId equals r.Id
                       select new LivingComment { Source = c.Source, RowId = c.RowId, Text = c.Text, Unsure = c.Unsure, Month = r.StandsAt, Quarter = r.Quarter, Agency = r.Agency, ChainKey = sessions.Where(s => s.SessionRef == r.SessionRef).Max(s => (long?)s.ChainKey) ?? 0, Version = r.AddedBy, Row = r.RowNumber };
        var reviews = from c in comments
                      where c.Source == "review"
                      join r in db.Living<ReviewAction>(board) on c.RowId equals r.Id
                      select new LivingComment { Source = c.Source, RowId = c.RowId, Text = c.Text, Unsure = c.Unsure, Month = r.StandsAt, Quarter = r.Quarter, Agency = r.Agency, ChainKey = r.ChainKey, Version = r.AddedBy, Row = r.RowNumber };
        return [audits, training, reviews];
    }
}
