using System.Globalization;

namespace LscbImpact.Seeds;

/// <summary>
/// A register that the board's team keeps, written down as a table: the first cell of a line is the quarter in which the entry
/// is sent, the others are the register's columns. A later line of the same code changes the earlier entry.
/// </summary>
internal sealed class Register
{
    private readonly string kind;
    private readonly string[] columns;
    private readonly List<string[]> lines;

    public Register(string kind, string columns, string table)
    {
        this.kind = kind;
        this.columns = [.. columns.Split(' ')];
        lines = PipeTable.Lines(table);
    }

    /// <summary>One file for each quarter in which something is new.</summary>
    public IEnumerable<Return> Returns() =>
        lines.GroupBy(l => l[0]).Select(g => new Return("BOARD", Quarter.Parse(g.Key), kind, columns,
            [.. g.Select(l => l.Skip(1).Select(cell => cell.Length == 0 ? null : (object)cell).ToArray())]));

    public IReadOnlyList<string> Codes => [.. lines.Select(l => l[1]).Distinct()];

    /// <summary>A cell of an entry as it was last sent.</summary>
    public string Cell(string code, string column) => lines.Last(l => l[1] == code)[Array.IndexOf(columns, column) + 1];

    /// <summary>The quarter in which an entry was first sent.</summary>
    public Quarter Since(string code) => Quarter.Parse(lines.First(l => l[1] == code)[0]);
}

/// <summary>Tables as they stand in this program: a line a row, cells between upright strokes.</summary>
internal static class PipeTable
{
    public static List<string[]> Lines(string table) =>
        [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.Split('|', StringSplitOptions.TrimEntries))];

    public static DateOnly Day(string cell) => DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
