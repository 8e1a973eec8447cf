using System.Text.Json;
using LscbImpact.Core.Returns.PersonalData;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Core.Themes;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Theming;

/// <summary>
/// The job that reads comments for their themes, after a version is accepted and never in its way. A batch is one transaction and
/// replaces what stood there, so killed at any moment and run again it ends the same; what a version still owes, the store says.
/// </summary>
public sealed class ThemeComments(ImpactStore store, ShippedThemes themes)
{
    private const int BatchSize = 1_000;

    /// <summary>Boards with comments that nobody has read, or that an earlier model read.</summary>
    public IReadOnlyList<int> Waiting()
    {
        using var db = store.Open();
        var boards = db.Boards.Where(b => b.Ready).Select(b => b.Id).ToList();
        var model = themes.Key;
        return [.. boards.Where(b => new Comments(db).Unread(b, model).Count > 0)];
    }

    /// <summary>Reads what waits of one board.</summary>
    public void Run(int board)
    {
        using var db = store.Open();
        KeepCard(db);
        foreach (var version in new Comments(db).Unread(board, themes.Key)) Read(db, version);
    }

    private void Read(ImpactDb db, ReturnVersion version)
    {
        var comments = new Comments(db);
        var (after, done) = (0L, false);
        while (!done)
        {
            var batch = comments.Next(version, after, BatchSize);
            done = batch.Count < BatchSize;
            after = batch.Count > 0 ? batch[^1].RowId : after;
            var read = Themed(version, batch);
            using var transaction = db.Database.BeginTransaction();
            comments.Keep(read);
            if (done) comments.Finish(version, themes.Key);
            transaction.Commit();
        }
    }

    private List<(ThemedComment, IReadOnlyList<CommentTheme>)> Themed(ReturnVersion version, IReadOnlyList<UnreadComment> batch)
    {
        var source = CommentSource.Of(version.Kind)!.Name;
        var masked = batch.Select(c => LikelyNames.Masked(c.Text)).ToList();
        var themed = themes.Model.Classify(masked);
        return [.. batch.Select((comment, i) => (
            new ThemedComment { BoardId = version.BoardId, Source = source, RowId = comment.RowId, Version = version.Id, Model = themes.Key, Text = masked[i], Masked = masked[i] != comment.Text, Unsure = themed[i].Unsure },
            (IReadOnlyList<CommentTheme>)[.. themed[i].Themes.Select(t => new CommentTheme
            {
                BoardId = version.BoardId, Source = source, RowId = comment.RowId, Theme = t.Id, Probability = t.Score, By = t.By, Words = string.Join(", ", t.Words), Counts = !themed[i].Unsure,
            })]))];
    }

    private void KeepCard(ImpactDb db)
    {
        if (db.ThemeModels.Any(m => m.Key == themes.Key)) return;
        using var transaction = db.Database.BeginTransaction();
        if (db.ThemeModels.Any(m => m.Key == themes.Key)) return;
        db.ThemeModels.Add(new KeptModel { Key = themes.Key, TrainedOn = themes.Model.Card.TrainedOn, Card = JsonSerializer.Serialize(themes.Model.Card, JsonSerializerOptions.Web) });
        db.SaveChanges();
        transaction.Commit();
    }
}
