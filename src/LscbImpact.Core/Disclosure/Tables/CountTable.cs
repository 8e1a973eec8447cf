namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>A two-way table of counts: categories down and across, one row and one column of which may be the totals of the others.</summary>
public sealed class CountTable
{
    private readonly long[] values;

    /// <param name="name">What people call it, such as its file's name.</param>
    /// <param name="rows">Labels down.</param>
    /// <param name="columns">Labels across.</param>
    /// <param name="totalRow">Place of the row of totals among the rows, or -1.</param>
    /// <param name="totalColumn">Place of the column of totals among the columns, or -1.</param>
    /// <param name="values">Row by row.</param>
    /// <param name="restRow">Place of the row of what the other rows leave of the totals and nobody publishes, or -1.</param>
    public CountTable(string name, IReadOnlyList<string> rows, IReadOnlyList<string> columns, int totalRow, int totalColumn, IReadOnlyList<long> values, int restRow = -1)
    {
        if (values.Count != rows.Count * columns.Count) throw new ArgumentException("A table has a value for each row and column.", nameof(values));
        (Name, Rows, Columns, TotalRow, TotalColumn, RestRow) = (name, rows, columns, totalRow, totalColumn, restRow);
        this.values = [.. values];
    }

    public string Name { get; }

    public IReadOnlyList<string> Rows { get; }

    public IReadOnlyList<string> Columns { get; }

    public int TotalRow { get; }

    public int TotalColumn { get; }

    /// <summary>The row of what the others leave of the totals, which is shown to nobody and can be reckoned with; -1 when there is none.</summary>
    public int RestRow { get; }

    public IReadOnlyList<long> Values => values;

    public int Cells => values.Length;

    public long At(int row, int column) => values[Place(row, column)];

    /// <summary>The place of a cell, row by row.</summary>
    public int Place(int row, int column) => row * Columns.Count + column;

    public int RowOf(int place) => place / Columns.Count;

    public int ColumnOf(int place) => place % Columns.Count;

    /// <summary>It is a total of others, down or across.</summary>
    public bool IsMargin(int place) => RowOf(place) == TotalRow || ColumnOf(place) == TotalColumn;

    /// <summary>It is the total of everything in the table.</summary>
    public bool IsGrandTotal(int place) =>
        IsMargin(place) && (RowOf(place) == TotalRow || Rows.Count == 1) && (ColumnOf(place) == TotalColumn || Columns.Count == 1);

    /// <summary>The sums the table itself says: the place of each total, and the places of its parts.</summary>
    public IEnumerable<(int Total, IReadOnlyList<int> Parts)> Sums()
    {
        if (TotalColumn >= 0 && Columns.Count > 1)
            for (var r = 0; r < Rows.Count; r++)
                yield return (Place(r, TotalColumn), [.. Enumerable.Range(0, Columns.Count).Where(c => c != TotalColumn).Select(c => Place(r, c))]);
        if (TotalRow >= 0 && Rows.Count > 1)
            for (var c = 0; c < Columns.Count; c++)
                yield return (Place(TotalRow, c), [.. Enumerable.Range(0, Rows.Count).Where(r => r != TotalRow).Select(r => Place(r, c))]);
    }

    /// <summary>"Police, Under 5 in q1.csv".</summary>
    public string NameOf(int place) => $"“{Rows[RowOf(place)]}”, “{Columns[ColumnOf(place)]}” in {Name}";
}
