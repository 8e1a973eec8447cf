namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>A cell of one of several tables.</summary>
internal readonly record struct CellAt(int Table, int Place);

/// <summary>A sum that goes across tables.</summary>
internal sealed record LinkedSum(CellAt Total, IReadOnlyList<CellAt> Parts);

/// <summary>
/// What tables published together have to do with each other, found by their labels and their true values: cells that are the
/// same fact, and tables or lines that are the sum of others. docs/protect.md says it in words. A link too many only hides more.
/// </summary>
internal sealed class TableLinks
{
    private readonly IReadOnlyList<CountTable> tables;
    private readonly bool equalIsSame;
    private readonly List<Lines> down;
    private readonly List<Lines> across;
    private readonly List<(CellAt, CellAt)> same = [];
    private readonly List<LinkedSum> sums = [];

    private TableLinks(IReadOnlyList<CountTable> tables, bool equalIsSame)
    {
        this.tables = tables;
        this.equalIsSame = equalIsSame;
        down = [.. tables.Select(t => new Lines(t, turned: false))];
        across = [.. tables.Select(t => new Lines(t, turned: true))];
    }

    public IReadOnlyList<(CellAt A, CellAt B)> Same => same;

    public IReadOnlyList<LinkedSum> Sums => sums;

    public static TableLinks Find(IReadOnlyList<CountTable> tables, bool equalIsSame)
    {
        var links = new TableLinks(tables, equalIsSame);
        for (var a = 0; a < tables.Count; a++)
            for (var b = 0; b < tables.Count; b++)
            {
                if (a == b) continue;
                foreach (var (x, y) in new[] { (links.down[a], links.down[b]), (links.down[a], links.across[b]), (links.across[a], links.down[b]), (links.across[a], links.across[b]) })
                {
                    if (a < b && !x.Turned) links.SameCells(a, x, b, y);
                    links.SameLines(a, x, b, y);
                }
            }
        for (var t = 0; t < tables.Count; t++) links.SumsOfTables(t);
        return links;
    }

    /// <summary>Cells with the same two labels: the same fact where most of them, of their class, are equal.</summary>
    private void SameCells(int a, Lines x, int b, Lines y)
    {
        var rows = Lines.Common(x.Rows, y.Rows);
        var columns = Lines.Common(x.Columns, y.Columns);
        if (equalIsSame)
        {
            // However much of a measure a correction changes, what it leaves is known to be what it was.
            if (!y.Turned) Take(a, b, EqualCells(x, y, rows, columns));
            return;
        }
        Take(a, b, Equal(x, y, Inner(rows), Inner(columns)));
        // Tables with the same labels and other numbers are of different times or things, and so are their totals.
        if (down[a].HasLabelsOf(down[b]) && Equal(down[a], down[b], Inner(Lines.Common(down[a].Rows, down[b].Rows)), Inner(Lines.Common(down[a].Columns, down[b].Columns))) is null) return;
        Take(a, b, Equal(x, y, Inner(rows), columns.Where(c => c.Margin)));
        Take(a, b, Equal(x, y, rows.Where(r => r.Margin), Inner(columns)));
        Take(a, b, Equal(x, y, rows.Where(r => r.Margin), columns.Where(c => c.Margin)));
    }

    private static IEnumerable<LabelPair> Inner(List<LabelPair> labels) => labels.Where(l => !l.Margin);

    private void Take(int a, int b, List<(int, int)>? places) => same.AddRange((places ?? []).Select(p => (new CellAt(a, p.Item1), new CellAt(b, p.Item2))));

    private static List<(int, int)> EqualCells(Lines x, Lines y, IEnumerable<LabelPair> rows, List<LabelPair> columns) =>
        [.. from row in rows from column in columns where x.At(row.X, column.X) == y.At(row.Y, column.Y) select (x.Place(row.X, column.X), y.Place(row.Y, column.Y))];

    private static List<(int, int)>? Equal(Lines x, Lines y, IEnumerable<LabelPair> rows, IEnumerable<LabelPair> columns)
    {
        var (down, across) = (rows.ToList(), columns.ToList());
        var counts = (from row in down from column in across select (One: x.At(row.X, column.X), Other: y.At(row.Y, column.Y))).Where(c => c is not (0, 0)).ToList();
        return 2 * counts.Count(c => c.One == c.Other) > counts.Count ? EqualCells(x, y, down, across) : null;
    }

    /// <summary>A column (or, turned, a row) of one table that is a run of the other's: a column Q1 beside the table of Q1, or ages in wider bands.</summary>
    private void SameLines(int a, Lines x, int b, Lines y)
    {
        var rows = Lines.Common(x.Rows, y.Rows);
        // The same categories both ways are another time or thing: equal lines would be an accident.
        if (rows.Count < (equalIsSame ? 1 : 3) || (x.Turned == y.Turned && down[a].HasLabelsOf(down[b])) || (equalIsSame && (x.Turned || y.Turned))) return;
        for (var line = 0; line < x.Columns.Count; line++)
        {
            if (equalIsSame ? rows.TrueForAll(r => x.At(r.X, line) == 0) : rows.Count(r => !r.Margin && x.At(r.X, line) != 0) < 3) continue;
            for (var first = 0; first < y.Columns.Count; first++)
            {
                var added = new long[rows.Count];
                for (var last = first; last < y.Columns.Count && (last == first || (!y.Columns[first].Margin && !y.Columns[last].Margin)); last++)
                {
                    for (var r = 0; r < rows.Count; r++) added[r] += y.At(rows[r].Y, last);
                    var equal = rows.Where((r, i) => added[i] == x.At(r.X, line)).ToList();
                    if (equalIsSame ? 2 * rows.Where((r, i) => added[i] == x.At(r.X, line) && added[i] != 0).Count() <= rows.Where((r, i) => (added[i], x.At(r.X, line)) != (0, 0)).Count() : equal.Count < rows.Count) continue;
                    var (from, to) = (first, last);
                    if (from == to && x.Columns[line].Label == y.Columns[from].Label) continue;
                    foreach (var r in equal)
                        sums.Add(new LinkedSum(new CellAt(a, x.Place(r.X, line)), [.. Enumerable.Range(from, to - from + 1).Select(c => new CellAt(b, y.Place(r.Y, c)))]));
                }
            }
        }
    }

    /// <summary>A table that is, cell by cell, the sum of others: a year and its quarters, a year to date, all children and boys and girls.</summary>
    private void SumsOfTables(int whole)
    {
        var parts = Enumerable.Range(0, tables.Count).Where(t => t != whole && down[whole].Inner > 0 && down[t].Inner > 0 && down[t].Inner < down[whole].Inner && down[t].IsWithin(down[whole])).ToList();
        foreach (var some in TableSubsets.Of(parts, t => down[t].Inner, down[whole].Inner))
            if (down[whole].InnerCells().All(cell => some.Sum(t => down[t].ByLabel(cell.Row, cell.Column)?.Value ?? 0) == cell.Value)) Add(whole, some);
    }

    private void Add(int whole, IReadOnlyList<int> parts)
    {
        var all = down[whole];
        foreach (var (row, r) in all.Rows.Select((l, i) => (l, i)))
            foreach (var (column, c) in all.Columns.Select((l, i) => (l, i)))
            {
                var given = parts.Where(t => (row.Margin || down[t].HasRow(row.Label)) && (column.Margin || down[t].HasColumn(column.Label)));
                var cells = given.Select(t => (Table: t, Cell: down[t].ByLabel(row.Label, column.Label))).ToList();
                if (cells.Count > 0 && cells.TrueForAll(p => p.Cell is not null) && cells.Sum(p => p.Cell!.Value.Value) == all.At(r, c))
                    sums.Add(new LinkedSum(new CellAt(whole, all.Place(r, c)), [.. cells.Select(p => new CellAt(p.Table, p.Cell!.Value.Place))]));
            }
    }
}
