using System.Globalization;
using System.Text;
using LscbImpact.Core.Returns.Cells;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>A two-way table of counts in a CSV file: the first row and column are the categories, and one called Total is the totals.</summary>
public sealed class CountTableFile
{
    private static readonly HashSet<string> Totals = ["total", "totals", "grand total", "overall total", "all", "sum", "all total"];

    private readonly CellText text;
    private readonly Encoding encoding;
    private readonly CellSpan[] places;

    private CountTableFile(CountTable table, CellText text, Encoding encoding, CellSpan[] places) => (Table, this.text, this.encoding, this.places) = (table, text, encoding, places);

    public CountTable Table { get; }

    /// <returns>The table, or one sentence, with row and column, why there is none.</returns>
    public static (CountTableFile? File, string? Refusal) Read(string name, FileContent content)
    {
        var (readable, broken) = ReadableText.Of(content);
        if (readable is null) return (null, $"{name}: {broken!.Value.Sentence} {broken.Value.Fix}");
        var text = CellText.Of(Decoded(content, readable.Encoding));
        if (text.Refusal is { } unclosed) return (null, $"{name}: {unclosed}");
        // A title may stand above the headings; the table ends at an empty line or a line of text alone.
        var rows = text.Rows.SkipWhile(r => r.Filled < 2).TakeWhile(r => r.Filled > 1 || (r.Filled == 1 && r.Cells.Count > 1)).ToList();
        if (rows.Count < 2 || rows[0].Cells.Count < 2) return (null, $"{name}: there is no table: a row of headings, a column of labels and at least one count are needed.");
        if (text.Rows.FirstOrDefault(r => r.Number > rows[^1].Number && r.Filled > 1) is { } second) return (null, $"{name}: row {second.Number} stands below the end of the table: give each table its own file.");
        var (table, places, refusal) = Cells(name, rows);
        return refusal is null ? (new CountTableFile(table!, text, readable.Encoding, places), null) : (null, $"{name}: {refusal}");
    }

    /// <summary>The file as it was, but for what is hidden or rounded.</summary>
    public byte[] Write(ProtectedTable shown) => encoding.GetBytes(text.With(places.Select((span, place) => (span, New: Shown(shown, place))).Where(p => p.New is not null).Select(p => (p.span, p.New!))));

    private static string Decoded(FileContent content, Encoding encoding)
    {
        using var bytes = new MemoryStream();
        using var stream = content.Open();
        stream.CopyTo(bytes);
        return encoding.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private string? Shown(ProtectedTable shown, int place)
    {
        if (shown.Shown(place) is not { } count) return ProtectedTable.Mark;
        return count == Table.Values[place] ? null : count.ToString(CultureInfo.InvariantCulture);
    }

    private static (CountTable?, CellSpan[], string? Refusal) Cells(string name, List<TextRow> rows)
    {
        var heads = rows[0].Cells;
        var width = heads.FindLastIndex(c => c.Value.Length > 0) + 1;
        List<string> columns = [.. heads.Take(1..width).Select(c => c.Value)];
        List<string> labels = [.. rows.Skip(1).Select(r => r.Cells[0].Value)];
        if (Labels(labels, "row") is { } fault) return (null, [], fault);
        if (Labels(columns, "column") is { } crossFault) return (null, [], crossFault);
        var (values, places) = (new List<long>(), new List<CellSpan>());
        foreach (var row in rows.Skip(1))
            for (var c = 1; c < Math.Max(width, row.Cells.Count); c++)
            {
                if (c >= width && row.Cells[c].Value.Length == 0) continue;
                var at = $"row {row.Number} (“{row.Cells[0].Value}”), column {(c < width ? $"“{columns[c - 1]}”" : $"{c + 1}")}";
                if (c >= width) return (null, [], $"{at}: the column has no heading.");
                if (c >= row.Cells.Count || row.Cells[c].Value.Length == 0) return (null, [], $"{at}: the cell is empty; write 0 where there is none.");
                if (Count(row.Cells[c].Value) is not { } count) return (null, [], $"{at}: {WhyNot(row.Cells[c].Value)}");
                values.Add(count);
                places.Add(row.Cells[c]);
            }
        var table = new CountTable(name, labels, columns, labels.FindIndex(IsTotal), columns.FindIndex(IsTotal), values);
        return (table, [.. places], Contradiction(table, [.. rows.Skip(1).Select(r => r.Number)]));
    }

    private static bool IsTotal(string label) => Totals.Contains(Spelling.Normal(label));

    private static string? Labels(List<string> labels, string what)
    {
        if (labels.FindIndex(l => l.Length == 0) is >= 0 and var empty) return $"{what} {empty + 2}: it has no label.";
        if (labels.GroupBy(l => Spelling.Normal(l)).FirstOrDefault(g => g.Count() > 1) is { } twice) return $"two {what}s are called “{twice.First()}”, so it is not clear which is which.";
        return labels.Count(IsTotal) > 1 ? $"more than one {what} is a total (“{string.Join("”, “", labels.Where(IsTotal))}”); keep one." : null;
    }

    private static long? Count(string text) =>
        Numbers.TryRead(text, out var number) && !text.Contains('%') && number == Math.Truncate(number) && number is >= 0 and <= 1_000_000_000 ? (long)number : null;

    private static string WhyNot(string text) => !Numbers.TryRead(text, out var number) || text.Contains('%') ? "it is not a count."
        : number < 0 ? "a count cannot be negative." : number != Math.Truncate(number) ? "a count is a whole number; percentages and rates are worked out again from protected counts." : "the count is too large.";

    private static string? Contradiction(CountTable table, int[] numbers)
    {
        foreach (var (total, parts) in table.Sums())
            if (parts.Sum(p => table.Values[p]) is var sum && sum != table.Values[total])
                return $"row {numbers[table.RowOf(total)]} (“{table.Rows[table.RowOf(total)]}”), column “{table.Columns[table.ColumnOf(total)]}”: the total is {table.Values[total]}, but its parts make {sum}.";
        return null;
    }
}
