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
        return new Comments(db).BoardsWithUnread(themes.Key);
    }

    /// <summary>Reads what waits of one board: many small versions at once, because starting the model costs more than a comment.</summary>
    /// <returns>False where nothing waited.</returns>
    public bool Run(int board)
    {
        using var db = store.Open();
        if (new Comments(db).Unread(board, themes.Key).Count == 0) return false;
        using var alone = store.Alone($"reading-comments-{board}");
        KeepCard(db);
        var waiting = new List<Batch>();
        foreach (var version in new Comments(db).Unread(board, themes.Key))
            foreach (var batch in Batches(db, version))
            {
                waiting.Add(batch);
                if (waiting.Sum(b => b.Comments.Count) >= BatchSize) Read(db, waiting);
            }
        Read(db, waiting);
        return true;
    }

    /// <summary>A version's comments in parts; the last part, perhaps an empty one, says that it is the last.</summary>
    private static IEnumerable<Batch> Batches(ImpactDb db, ReturnVersion version)
    {
        var after = 0L;
        while (true)
        {
            var comments = new Comments(db).Next(version, after, BatchSize);
            yield return new Batch(version, comments, comments.Count < BatchSize);
            if (comments.Count < BatchSize) yield break;
            after = comments[^1].RowId;
        }
    }

    private void Read(ImpactDb db, List<Batch> waiting)
    {
        if (waiting.Count == 0) return;
        var masked = waiting.SelectMany(b => b.Comments).Select(c => LikelyNames.Masked(c.Text)).ToList();
        var themed = masked.Count == 0 ? [] : themes.Model.Classify(masked);
        using var transaction = db.BeginWriting(waiting[0].Version.BoardId);
        var at = 0;
        foreach (var batch in waiting)
        {
            new Comments(db).Keep([.. batch.Comments.Select((comment, i) => Kept(batch.Version, comment, masked[at + i], themed[at + i]))]);
            if (batch.IsLast) new Comments(db).Finish(batch.Version, themes.Key);
            at += batch.Comments.Count;
        }
        transaction.Commit();
        waiting.Clear();
    }

    private (ThemedComment, IReadOnlyList<CommentTheme>) Kept(ReturnVersion version, UnreadComment comment, string text, ThemedText themed)
    {
        var source = CommentSource.Of(version.Kind)!.Name;
        return (
            new ThemedComment { BoardId = version.BoardId, Source = source, RowId = comment.RowId, Version = version.Id, Model = themes.Key, Text = text, Masked = text != comment.Text, Unsure = themed.Unsure },
            [.. themed.Themes.Select(t => new CommentTheme
            {
                BoardId = version.BoardId, Source = source, RowId = comment.RowId, Theme = t.Id, Probability = t.Score, By = t.By, Words = string.Join(", ", t.Words), Counts = !themed.Unsure,
            })]);
    }

    private sealed record Batch(ReturnVersion Version, IReadOnlyList<UnreadComment> Comments, bool IsLast);

    private void KeepCard(ImpactDb db)
    {
        if (db.ThemeModels.Any(m => m.Key == themes.Key)) return;
        db.AddUnlessThere(new KeptModel { Key = themes.Key, TrainedOn = themes.Model.Card.TrainedOn, Card = JsonSerializer.Serialize(themes.Model.Card, JsonSerializerOptions.Web) });
    }
}
