using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>A label as it is compared; all totals have one.</summary>
internal readonly record struct Line(string Label, bool Margin);

/// <summary>A label that two tables share, and where it stands in each.</summary>
internal readonly record struct LabelPair(int X, int Y, bool Margin);

/// <summary>A table by its labels, as it stands or turned on its side.</summary>
internal sealed class Lines
{
    private readonly CountTable table;
    private readonly Dictionary<string, int> rowOf;
    private readonly Dictionary<string, int> columnOf;

    public Lines(CountTable table, bool turned)
    {
        this.table = table;
        Turned = turned;
        var (rows, columns) = (Labels(table.Rows, table.TotalRow), Labels(table.Columns, table.TotalColumn));
        (Rows, Columns) = turned ? (columns, rows) : (rows, columns);
        rowOf = Rows.Select((l, i) => (l.Label, i)).ToDictionary(p => p.Label, p => p.i);
        columnOf = Columns.Select((l, i) => (l.Label, i)).ToDictionary(p => p.Label, p => p.i);
        Inner = InnerCells().Sum(c => c.Value);
    }

    public bool Turned { get; }

    public List<Line> Rows { get; }

    public List<Line> Columns { get; }

    /// <summary>Labels of the rows that are somebody's: neither the totals nor what the others leave of them.</summary>
    public IEnumerable<string> Places => Rows.Where((r, i) => !r.Margin && (Turned || i != table.RestRow)).Select(r => r.Label);

    /// <summary>Everything but the totals, added up.</summary>
    public long Inner { get; }

    public int Place(int row, int column) => Turned ? table.Place(column, row) : table.Place(row, column);

    public long At(int row, int column) => table.Values[Place(row, column)];

    public bool HasRow(string label) => rowOf.ContainsKey(label);

    public bool HasColumn(string label) => columnOf.ContainsKey(label);

    public (int Place, long Value)? ByLabel(string row, string column) =>
        rowOf.TryGetValue(row, out var r) && columnOf.TryGetValue(column, out var c) ? (Place(r, c), At(r, c)) : null;

    public IEnumerable<(string Row, string Column, long Value)> InnerCells() =>
        from r in Enumerable.Range(0, Rows.Count)
        where !Rows[r].Margin
        from c in Enumerable.Range(0, Columns.Count)
        where !Columns[c].Margin
        select (Rows[r].Label, Columns[c].Label, At(r, c));

    /// <summary>Both have the same categories, down and across.</summary>
    public bool HasLabelsOf(Lines other) => IsWithin(other) && other.IsWithin(this);

    /// <summary>Its categories are among the other's.</summary>
    public bool IsWithin(Lines other) =>
        Rows.TrueForAll(r => r.Margin || other.rowOf.ContainsKey(r.Label)) && Columns.TrueForAll(c => c.Margin || other.columnOf.ContainsKey(c.Label));

    public static List<LabelPair> Common(List<Line> x, List<Line> y)
    {
        var places = y.Select((l, i) => (l.Label, i)).ToDictionary(p => p.Label, p => p.i);
        return [.. x.Select((l, i) => (l, i)).Where(p => places.ContainsKey(p.l.Label)).Select(p => new LabelPair(p.i, places[p.l.Label], p.l.Margin))];
    }

    private static List<Line> Labels(IReadOnlyList<string> labels, int total) =>
        [.. labels.Select((l, i) => i == total ? new Line("\u03a3", true) : new Line(Spelling.Normal(l), false))];
}
