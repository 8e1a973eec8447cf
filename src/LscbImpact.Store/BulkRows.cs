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
    /// Ends rows that a version replaces and inserts its own, some thousand at a time, numbered on from the board's last. The caller
    /// writes for this board alone (<see cref="ImpactDb.BeginWriting"/>).
    /// </summary>
    /// <returns>How many were inserted.</returns>
    public abstract int InsertRows(int board, ReturnKind kind, int version, IEnumerable<RowsInstead> portions);

    /// <summary>Marks living rows of a board as ended by a version.</summary>
    public abstract void End(int board, ReturnKind kind, IReadOnlyCollection<long> ids, int version);
}

/// <param name="Rows">Rows to insert.</param>
/// <param name="Ended">Ids of living rows that they take the place of.</param>
public readonly record struct RowsInstead(IReadOnlyList<ReturnRow> Rows, IReadOnlyCollection<long> Ended);
