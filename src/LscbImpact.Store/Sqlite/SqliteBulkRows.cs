using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Training;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Store.Sqlite;

/// <summary>Writes many rows through one prepared statement.</summary>
internal sealed class SqliteBulkRows(ImpactDb db) : BulkRows
{
    public override int Insert<T>(IEnumerable<T> entities)
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        using var insert = new PreparedInsert(db, type);
        var count = 0;
        foreach (var entity in entities)
        {
            insert.Write(entity);
            count++;
        }
        return count;
    }

    public override int InsertRows(int board, ReturnKind kind, int version, IEnumerable<RowsInstead> portions)
    {
        var id = db.Rows(kind).Max(r => (long?)r.Id) ?? 0;
        // Keys are spread over the whole index: a cache that holds it saves writing its pages again and again.
        db.Database.ExecuteSqlRaw("PRAGMA cache_size = -96000");
        using var insert = new PreparedInsert(db, db.Model.FindEntityType(kind.RowType)!);
        using var ratings = kind.TakesRatings ? new PreparedInsert(db, db.Model.FindEntityType(typeof(Rating))!) : null;
        var count = 0;
        foreach (var (rows, ended) in portions)
        {
            End(board, kind, ended, version);
            foreach (var row in rows)
            {
                row.Id = ++id;
                insert.Write(row);
                if (row is not TrainingEvaluation evaluation) continue;
                foreach (var rating in evaluation.Ratings) ratings!.Write(rating, row.Id);
            }
            count += rows.Count;
        }
        db.Database.ExecuteSqlRaw("PRAGMA cache_size = -32000");
        return count;
    }

    public override void End(int board, ReturnKind kind, IReadOnlyCollection<long> ids, int version)
    {
        using var update = new Statement(db, $"UPDATE {db.Model.FindEntityType(kind.RowType)!.GetTableName()} SET ended_by = ?1 WHERE id = ?2");
        foreach (var row in ids)
        {
            update.Bind(1, version);
            update.Bind(2, row);
            update.Run();
        }
    }
}
