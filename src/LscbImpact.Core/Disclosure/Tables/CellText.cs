using System.Text;

namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>Where a cell's text stands in the file, with its quotation marks, and what it says.</summary>
internal readonly record struct CellSpan(int Start, int Length, string Value);

/// <param name="Number">As a spreadsheet numbers it.</param>
internal sealed record TextRow(int Number, List<CellSpan> Cells)
{
    public int Filled { get; } = Cells.Count(c => c.Value.Length > 0);
}

/// <summary>A CSV file's text with the place of every cell, so that some can be replaced and nothing else changes.</summary>
internal sealed class CellText
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    private readonly string text;

    private CellText(string text, IReadOnlyList<TextRow> rows, string? refusal) => (this.text, Rows, Refusal) = (text, rows, refusal);

    public IReadOnlyList<TextRow> Rows { get; }

    /// <summary>Why the cells cannot be told apart.</summary>
    public string? Refusal { get; }

    /// <summary>Reads by the separator that the first line with any holds most often.</summary>
    public static CellText Of(string text)
    {
        var first = text.Split('\n').FirstOrDefault(l => l.IndexOfAny(Separators) >= 0 && !l.TrimStart('\ufeff').StartsWith("sep=", StringComparison.OrdinalIgnoreCase)) ?? "";
        return Split(text, Separators.MaxBy(s => first.Count(c => c == s)));
    }

    /// <summary>The text with some cells replaced.</summary>
    public string With(IEnumerable<(CellSpan Cell, string New)> replaced)
    {
        var result = new StringBuilder(text.Length);
        var done = 0;
        foreach (var (cell, newText) in replaced.OrderBy(r => r.Cell.Start))
        {
            result.Append(text, done, cell.Start - done).Append(newText);
            done = cell.Start + cell.Length;
        }
        return result.Append(text, done, text.Length - done).ToString();
    }

    private static CellText Split(string text, char separator)
    {
        var rows = new List<TextRow>();
        var cells = new List<CellSpan>();
        for (var at = text.StartsWith('\ufeff') ? 1 : 0; at <= text.Length;)
        {
            var end = End(text, at, separator);
            if (end < 0) return new CellText(text, [], $"a quotation mark is opened in row {rows.Count + 1} and never closed.");
            cells.Add(Cell(text, at, end));
            at = end + 1;
            if (end < text.Length && text[end] == separator) continue;
            if (end < text.Length && text[end] == '\r' && at < text.Length && text[at] == '\n') at++;
            if (!IsSeparatorLine(rows.Count, cells)) rows.Add(new TextRow(rows.Count + 1, cells));
            cells = [];
        }
        return new CellText(text, rows, null);
    }

    private static bool IsSeparatorLine(int before, List<CellSpan> cells) => before == 0 && cells[0].Value.StartsWith("sep=", StringComparison.OrdinalIgnoreCase);

    private static int End(string text, int start, char separator)
    {
        var quoted = false;
        var blank = true;
        for (var i = start; i < text.Length; i++)
        {
            if (quoted)
            {
                if (text[i] == '"') quoted = false;
                continue;
            }
            if (text[i] == separator || text[i] is '\n' or '\r') return i;
            // A quotation mark opens a cell, or doubles one that was just closed.
            if (text[i] == '"' && (blank || text[i - 1] == '"')) quoted = true;
            blank &= text[i] == ' ';
        }
        return quoted ? -1 : text.Length;
    }

    private static CellSpan Cell(string text, int start, int end)
    {
        var raw = text[start..end];
        var value = raw.Trim();
        var quoted = value.Length > 1 && value[0] == '"' && value[^1] == '"';
        var from = start + raw.Length - raw.TrimStart().Length;
        return new CellSpan(from, value.Length, quoted ? value[1..^1].Replace("\"\"", "\"").Trim() : value);
    }
}
