namespace LscbImpact.Seeds.Mess;

/// <summary>
/// How an agency spells codes. A line names columns, then the spellings of each code; where there are several, rows take them in
/// turn, as the hands of several people do.
/// </summary>
internal sealed class Spellings
{
    public static readonly Spellings None = new("");

    private readonly Dictionary<(string Column, string Code), string[]> spellings = [];

    public Spellings(string table)
    {
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (columns, codes) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            foreach (var code in codes.Split(';', StringSplitOptions.TrimEntries))
                foreach (var column in columns.Split(' '))
                    spellings[(column, code[..code.IndexOf('=', StringComparison.Ordinal)])] = code[(code.IndexOf('=', StringComparison.Ordinal) + 1)..].Split('~');
        }
    }

    public string Of(string column, string code, int row) => spellings.TryGetValue((column, code), out var known) ? known[row % known.Length] : code;
}
