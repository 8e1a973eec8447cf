using LscbImpact.Core.Returns.Cells;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Disclosure;

/// <summary>What a column of an analyst's own file holds.</summary>
public enum OwnColumnKind { Text, Number, Date }

public readonly record struct OwnColumn(string Heading, OwnColumnKind Kind);

/// <summary>One cell: its text and what was read of it; a missing one has neither.</summary>
public readonly record struct OwnCell(string? Text, decimal? Number = null, DateOnly? Date = null)
{
    public bool IsMissing => Text is null;
}

/// <param name="Row">The spreadsheet's own number.</param>
public sealed record OwnRow(int Row, IReadOnlyList<OwnCell> Cells);

/// <summary>
/// Columns that an analyst brings in a file of their own. It cannot be made from the store, so what is drawn of it is the only
/// picture of anything unpublished.
/// </summary>
public sealed class OwnFileTable
{
    private const int RowsNamed = 10;

    private static readonly char[] Separators = [',', ';', '\t', '|'];

    private OwnFileTable(IReadOnlyList<OwnColumn> columns, IReadOnlyList<OwnRow> rows, IReadOnlyList<string> notes)
    {
        Columns = columns;
        Rows = rows;
        Notes = notes;
    }

    public IReadOnlyList<OwnColumn> Columns { get; }

    /// <summary>Rows with something in at least one of the columns.</summary>
    public IReadOnlyList<OwnRow> Rows { get; }

    /// <summary>What was assumed in reading.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Reads named columns of a CSV file, wherever its headings stand and whatever separates its cells.</summary>
    /// <returns>The table, or one sentence why there is none.</returns>
    public static (OwnFileTable? Table, string? Refusal) Read(FileContent content, params IReadOnlyList<OwnColumn> columns)
    {
        var (text, refusal) = ReadableText.Of(content);
        if (text is null) return (null, $"{refusal!.Value.Sentence} {refusal.Value.Fix}");
        foreach (var separator in Separators)
        {
            using var csv = new CsvText(text, separator, separatorLine: false);
            while (csv.Read())
                if (columns.Select(c => Find(csv, c.Heading)).ToList() is var places && places.All(p => p >= 0)) return Body(csv, columns, places);
        }
        var named = string.Join(" and ", columns.Select(c => $"“{c.Heading}”"));
        return (null, columns.Count == 1 ? $"No line of the file has the heading {named}." : $"No line of the file has {(columns.Count == 2 ? "both headings" : "all the headings")} {named}.");
    }

    /// <summary>The rows that have a value in every column, with a note on the others.</summary>
    public (IReadOnlyList<OwnRow> Rows, IReadOnlyList<string> Notes) Complete()
    {
        var missing = Rows.Where(r => r.Cells.Any(c => c.IsMissing)).Select(r => r.Row).ToList();
        return ([.. Rows.Where(r => !r.Cells.Any(c => c.IsMissing))], missing.Count == 0 ? Notes : [.. Notes, $"{(missing.Count == 1 ? "A value is" : "Values are")} missing in {Named(missing)}: left out."]);
    }

    /// <summary>"row 3", "rows 3, 5", "rows 3, 5, ... and 20 more".</summary>
    public static string Named(IReadOnlyList<int> rows) =>
        $"row{(rows.Count > 1 ? "s" : "")} {string.Join(", ", rows.Take(RowsNamed))}{(rows.Count > RowsNamed ? $" and {rows.Count - RowsNamed} more" : "")}";

    private static int Find(CsvText csv, string heading)
    {
        for (var i = 0; i < csv.Cells; i++)
            if (Spelling.Normal(csv.Cell(i)) == Spelling.Normal(heading)) return i;
        return -1;
    }

    private static (OwnFileTable?, string?) Body(CsvText csv, IReadOnlyList<OwnColumn> columns, List<int> places)
    {
        var rows = new List<OwnRow>();
        var commas = new List<int>();
        while (csv.Read())
        {
            var cells = new OwnCell[columns.Count];
            for (var i = 0; i < columns.Count; i++)
            {
                var (cell, fault, comma) = Cell(csv.Text(places[i]).Trim(), columns[i]);
                // A line without any number is a footnote or a period without a figure, whatever stands where the date would.
                if (fault is not null && columns[i].Kind == OwnColumnKind.Date && places.Where((_, j) => columns[j].Kind == OwnColumnKind.Number).All(p => IsMissing(csv.Text(p).Trim()))) cells[i] = new OwnCell("");
                else if (fault is not null) return (null, $"Row {csv.Row}: {fault}");
                else cells[i] = cell;
                if (comma) commas.Add(csv.Row);
            }
            if (!cells.All(c => c.IsMissing)) rows.Add(new OwnRow(csv.Row, cells));
        }
        if (csv.Refusal is { } broken) return (null, $"{broken.Sentence} {broken.Fix}");
        return (new OwnFileTable(columns, rows, commas.Count == 0 ? [] : [$"A comma was read as a decimal point in {Named(commas)}."]), null);
    }

    private static (OwnCell Cell, string? Fault, bool Comma) Cell(string text, OwnColumn column)
    {
        if (IsMissing(text)) return (default, null, false);
        if (column.Kind == OwnColumnKind.Text) return (new OwnCell(text), null, false);
        if (column.Kind == OwnColumnKind.Number)
        {
            if (Numbers.TryRead(text, out var number)) return (new OwnCell(text, number), null, false);
            return Numbers.TryReadComma(text, out number) ? (new OwnCell(text, number), null, true) : (default, $"the value under “{column.Heading}” is not a number.", false);
        }
        var day = Dates.Read(text);
        if ((day.Day ?? Periods.Read(text).Period?.Last.LastDay) is { } on) return (new OwnCell(text, Date: on), null, false);
        return (default, day.Fault is { } fault ? string.Format(System.Globalization.CultureInfo.InvariantCulture, fault.Sentence, "the date") : "the date cannot be read.", false);
    }

    private static bool IsMissing(string value) => value is "" or "-" or "–" or "." or ".." || value.StartsWith('#') || value.Equals("na", StringComparison.OrdinalIgnoreCase) || value.Equals("n/a", StringComparison.OrdinalIgnoreCase)
        || value.Equals("nan", StringComparison.OrdinalIgnoreCase) || value.Equals("null", StringComparison.OrdinalIgnoreCase) || value is "c" or "x" or "z" or "[c]" or "[x]" or "[z]";
}
