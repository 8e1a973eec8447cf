using LscbImpact.Core.Returns;

namespace LscbImpact.Store;

/// <summary>
/// The one door through which many rows go in, inside the caller's transaction: prepared statements on SQLite, binary COPY on
/// PostgreSQL. The columns are the model's, so a new column needs nothing here.
/// </summary>
public abstract class BulkRows
{
    /// <summary>Inserts entities as a stream.</summary>
    /// <returns>How many there were.</returns>
    public abstract int Insert<T>(IEnumerable<T> entities) where T : class;

    /// <summary>
    /// Inserts rows of a board, some thousand at a time, and numbers them on from its last. Between two portions the caller may do
    /// other things. It writes for this board alone (<see cref="ImpactDb.BeginWriting"/>).
    /// </summary>
    /// <returns>How many there were.</returns>
    public abstract int InsertRows(int board, ReturnKind kind, IEnumerable<IReadOnlyList<ReturnRow>> portions);

    /// <summary>Marks living rows of a board as ended by a version.</summary>
    public abstract void End(int board, ReturnKind kind, IReadOnlyCollection<long> ids, int version);
}
