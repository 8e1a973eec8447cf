using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Training;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Store.Postgres;

/// <summary>Writes many rows through binary COPY.</summary>
internal sealed class CopiedRows(ImpactDb db) : BulkRows
{
    /// <summary>Upper bits of a row's id are its board's: ids are one's own without a counter that boards would share.</summary>
    private const int BitsOfRow = 40;

    private const int EndedAtOnce = 50_000;

    public override int Insert<T>(IEnumerable<T> entities)
    {
        // An empty COPY is a round trip for nothing.
        using var rows = entities.GetEnumerator();
        if (!rows.MoveNext()) return 0;
        using var copy = new CopyIn(db, db.Model.FindEntityType(typeof(T))!);
        do copy.Write(rows.Current); while (rows.MoveNext());
        return copy.Complete();
    }

    /// <remarks>A connection carries one COPY at a time and nothing beside it: it goes on until something else has to be done.</remarks>
    public override int InsertRows(int board, ReturnKind kind, int version, IEnumerable<RowsInstead> portions)
    {
        var id = db.Rows(kind).Where(r => r.BoardId == board).Max(r => (long?)r.Id) ?? (long)board << BitsOfRow;
        var count = 0;
        CopyIn? copy = null;
        try
        {
            foreach (var (rows, ended) in portions)
            {
                if (ended.Count > 0)
                {
                    Complete(ref copy);
                    End(board, kind, ended, version);
                }
                if (rows.Count == 0) continue;
                copy ??= new CopyIn(db, db.Model.FindEntityType(kind.RowType)!);
                foreach (var row in rows)
                {
                    row.Id = ++id;
                    copy.Write(row);
                }
                count += rows.Count;
                if (!kind.TakesRatings) continue;
                Complete(ref copy);
                InsertRatings(rows.Cast<TrainingEvaluation>());
            }
            Complete(ref copy);
        }
        finally
        {
            copy?.Dispose();
        }
        return count;
    }

    public override void End(int board, ReturnKind kind, IReadOnlyCollection<long> ids, int version)
    {
        var update = $"UPDATE {db.Model.FindEntityType(kind.RowType)!.GetTableName()} SET ended_by = {{0}} WHERE board_id = {{1}} AND id = ANY({{2}})";
        foreach (var some in ids.Chunk(EndedAtOnce)) db.Database.ExecuteSqlRaw(update, version, board, some);
    }

    private static void Complete(ref CopyIn? copy)
    {
        copy?.Complete();
        copy?.Dispose();
        copy = null;
    }

    private void InsertRatings(IEnumerable<TrainingEvaluation> answers)
    {
        using var copy = new CopyIn(db, db.Model.FindEntityType(typeof(Rating))!);
        foreach (var answer in answers)
            foreach (var rating in answer.Ratings) copy.Write(rating, answer);
        copy.Complete();
    }
}
