using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Training;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Store.Postgres;

/// <summary>Writes many rows through binary COPY.</summary>
internal sealed class CopiedRows(ImpactDb db) : BulkRows
{
    /// <summary>Upper bits of a row's id are its board's: ids are one's own without a counter that boards would share.</summary>
    private const int BitsOfRow = 40;

    /// <summary>A connection carries one COPY at a time, so rows and their parts take turns.</summary>
    private const int RowsAtOnce = 20_000;

    private const int EndedAtOnce = 50_000;

    /// <summary>
    /// So many new rows change how questions are best answered. What the server last saw may be a table full of rows that a killed
    /// process never committed: it then counts none, and takes any index for as good as any other.
    /// </summary>
    private const int ManyRows = 1_000;

    public override int Insert<T>(IEnumerable<T> entities)
    {
        // An empty COPY is a round trip for nothing.
        using var rows = entities.GetEnumerator();
        if (!rows.MoveNext()) return 0;
        using var copy = new CopyIn(db, db.Model.FindEntityType(typeof(T))!);
        do copy.Write(rows.Current); while (rows.MoveNext());
        return copy.Complete();
    }

    public override int InsertRows(int board, ReturnKind kind, IEnumerable<ReturnRow> rows)
    {
        var id = db.Rows(kind).Where(r => r.BoardId == board).Max(r => (long?)r.Id) ?? (long)board << BitsOfRow;
        var numbered = rows.ReadAhead().Select(row => { row.Id = ++id; return row; });
        var stored = kind.TakesRatings ? numbered.Chunk(RowsAtOnce).Sum(some => InsertWithRatings(kind, some)) : InsertPlain(kind, numbered);
        if (stored >= ManyRows) TableStatistics.Refresh(db, db.Model.FindEntityType(kind.RowType)!.GetTableName()!, stored);
        return stored;
    }

    public override void End(int board, ReturnKind kind, IReadOnlyCollection<long> ids, int version)
    {
        var update = $"UPDATE {db.Model.FindEntityType(kind.RowType)!.GetTableName()} SET ended_by = {{0}} WHERE board_id = {{1}} AND id = ANY({{2}})";
        foreach (var some in ids.Chunk(EndedAtOnce)) db.Database.ExecuteSqlRaw(update, version, board, some);
    }

    private int InsertPlain(ReturnKind kind, IEnumerable<ReturnRow> rows)
    {
        using var copy = new CopyIn(db, db.Model.FindEntityType(kind.RowType)!);
        foreach (var row in rows) copy.Write(row);
        return copy.Complete();
    }

    private int InsertWithRatings(ReturnKind kind, IReadOnlyList<ReturnRow> rows)
    {
        var stored = InsertPlain(kind, rows);
        using var copy = new CopyIn(db, db.Model.FindEntityType(typeof(Rating))!);
        foreach (var evaluation in rows.Cast<TrainingEvaluation>())
            foreach (var rating in evaluation.Ratings) copy.Write(rating, evaluation);
        copy.Complete();
        return stored;
    }
}
