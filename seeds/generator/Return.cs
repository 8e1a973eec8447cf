namespace LscbImpact.Seeds;

/// <summary>One file that one agency sends for one quarter, before it is written in the agency's own manner.</summary>
/// <param name="Agency">Code of the sender.</param>
/// <param name="Kind">"audit-results".</param>
/// <param name="Columns">Names of columns; in the wide form of attendance a column may be named by a meeting's date.</param>
/// <param name="Rows">Cells: text, whole numbers, decimals, dates, yes and no, percentages, pounds, or null for empty.</param>
internal sealed record Return(string Agency, Quarter Quarter, string Kind, IReadOnlyList<string> Columns, IReadOnlyList<object?[]> Rows)
{
    /// <summary>Files of one return are read in the order of their names.</summary>
    public string FileName { get; init; } = $"{Kind}.csv";

    public object? Cell(object?[] row, string column) => row[Columns.ToList().IndexOf(column)];

    /// <summary>The same return with one cell of one row changed.</summary>
    public Return With(int row, string column, object? cell)
    {
        var changed = Rows.Select(r => r.ToArray()).ToArray();
        changed[row][Columns.ToList().IndexOf(column)] = cell;
        return this with { Rows = changed };
    }
}

/// <summary>A figure in per cent, written as each agency writes it.</summary>
internal readonly record struct Percentage(decimal Value);

/// <summary>An amount of money, written as each agency writes it.</summary>
internal readonly record struct Pounds(decimal Value);
