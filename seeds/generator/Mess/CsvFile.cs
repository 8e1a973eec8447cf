using System.Globalization;
using System.Text;

namespace LscbImpact.Seeds.Mess;

/// <summary>Writes a return as a file, in a hand.</summary>
internal static class CsvFile
{
    private static readonly HashSet<string> FreeText = ["finding", "progress", "comment", "commentary"];

    public static byte[] Bytes(Return sent, Hand hand)
    {
        var text = new StringBuilder();
        var number = 0;
        foreach (var line in Lines(sent, hand)) text.Append(line).Append(hand.LineEnds[number++ % hand.LineEnds.Count]);
        return [.. hand.Encoding.GetPreamble(), .. hand.Encoding.GetBytes(text.ToString())];
    }

    private static IEnumerable<string> Lines(Return sent, Hand hand)
    {
        if (hand.SaysSeparator) yield return $"sep={hand.Separator}";
        foreach (var line in hand.Above) yield return Line([line], hand);
        var headings = Line([.. sent.Columns.Select(c => HeadingOf(c, hand)), .. hand.OwnColumn is { } own ? (string[])[own.Heading] : []], hand);
        yield return headings;
        for (var i = 0; i < sent.Rows.Count; i++)
        {
            if (hand.RowsAPage is { } page && i > 0 && i % page == 0)
            {
                yield return Line([""], hand);
                yield return headings;
            }
            yield return Line([.. sent.Rows[i].Select((cell, c) => Cell(cell, sent.Columns[c], i, hand)), .. hand.OwnColumn is { } extra ? (string[])[extra.Cell] : []], hand);
        }
        if (hand.Totals && sent.Rows.Count > 0) yield return Line(["Total", sent.Rows.Count.ToString(CultureInfo.InvariantCulture)], hand);
        for (var i = 0; i < hand.EmptyRows; i++) yield return i % 2 == 0 ? new string(hand.Separator, sent.Columns.Count + hand.EmptyColumns) : "";
    }

    /// <summary>A column named by a date (the grid's meetings) is headed as the hand writes dates.</summary>
    private static string HeadingOf(string column, Hand hand) =>
        DateOnly.TryParseExact(column, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? hand.Date(day) : hand.Heading(column);

    private static string Cell(object? cell, string column, int row, Hand hand) => cell switch
    {
        null => hand.Empty.GetValueOrDefault(column, ""),
        string text when FreeText.Contains(column) => hand.Text(text),
        string code => hand.Spellings.Of(char.IsAsciiDigit(column[0]) ? "code" : column, code, row),
        DateOnly day => hand.Date(day),
        Quarter quarter => hand.Quarter(quarter),
        Indicators.Month month => hand.Month(month.First),
        Percentage percentage => hand.Percent(percentage.Value),
        Pounds pounds => hand.Money(pounds.Value),
        int count => hand.Count(count),
        decimal number => number == Math.Truncate(number) ? hand.Count((int)number) : NumberStyles.Bare(number),
        bool yes => yes ? hand.YesNo.Yes : hand.YesNo.No,
        _ => throw new InvalidOperationException($"No hand writes a {cell.GetType().Name}."),
    };

    private static string Line(IEnumerable<string> cells, Hand hand) =>
        string.Join(hand.Separator, cells.Select(c => Quoted(c, hand.Separator))) + new string(hand.Separator, hand.EmptyColumns);

    private static string Quoted(string cell, char separator) =>
        cell.Contains(separator) || cell.AsSpan().ContainsAny('"', '\n', '\r') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
