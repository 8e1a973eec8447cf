using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Themes;

/// <summary>A CSV file with a column of comments and, perhaps, one of labels separated by "|".</summary>
public sealed class CommentTable
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];
    private readonly int textAt;
    private readonly int labelsAt;

    private CommentTable(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows, int textAt, int labelsAt)
    {
        Headings = headings;
        Rows = rows;
        this.textAt = textAt;
        this.labelsAt = labelsAt;
    }

    public IReadOnlyList<string> Headings { get; }

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>The comment of each row.</summary>
    public IReadOnlyList<string> Texts => [.. Rows.Select(r => Cell(r, textAt))];

    /// <summary>The labels of each row, each once.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Labels => [.. Rows.Select(r => (IReadOnlyList<string>)[.. Cell(r, labelsAt).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()])];

    /// <summary>Reads the file.</summary>
    /// <param name="labels">Heading of the labels; null when there are none.</param>
    /// <returns>The table, or one sentence why there is none.</returns>
    public static (CommentTable? Table, string? Refusal) Read(FileContent content, string text, string? labels)
    {
        var (readable, refusal) = ReadableText.Of(content);
        if (readable is null) return (null, $"{refusal!.Value.Sentence} {refusal.Value.Fix}");
        foreach (var separator in Separators)
        {
            using var csv = new CsvText(readable, separator, separatorLine: false);
            if (!csv.Read()) continue;
            var headings = Row(csv);
            var textAt = Find(headings, text);
            var labelsAt = labels is null ? -1 : Find(headings, labels);
            if (textAt >= 0 && (labels is null || labelsAt >= 0)) return Rest(csv, headings, textAt, labelsAt);
        }
        return (null, labels is null ? $"The first line of the file has no heading “{text}”." : $"The first line of the file does not have both headings “{text}” and “{labels}”.");
    }

    private static (CommentTable?, string?) Rest(CsvText csv, IReadOnlyList<string> headings, int textAt, int labelsAt)
    {
        var rows = new List<IReadOnlyList<string>>();
        while (csv.Read())
        {
            var row = Row(csv);
            if (row.Any(c => c.Length > 0)) rows.Add(row);
        }
        if (csv.Refusal is { } broken) return (null, $"{broken.Sentence} {broken.Fix}");
        return rows.Count == 0 ? (null, "The file has headings and no rows.") : (new CommentTable(headings, rows, textAt, labelsAt), null);
    }

    private static List<string> Row(CsvText csv)
    {
        var cells = new List<string>(csv.Cells);
        for (var i = 0; i < csv.Cells; i++) cells.Add(csv.Text(i));
        return cells;
    }

    private static int Find(IReadOnlyList<string> headings, string heading)
    {
        for (var i = 0; i < headings.Count; i++)
            if (Spelling.Normal(headings[i]) == Spelling.Normal(heading)) return i;
        return -1;
    }

    private static string Cell(IReadOnlyList<string> row, int at) => at >= 0 && at < row.Count ? row[at] : "";
}
