using CsvHelper;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>The file as it was kept, row for row, with a column "problem" that says what is wrong with each row and how to mend it.</summary>
public static class AnnotatedFile
{
    public static void Write(FileContent content, ReturnSpecification specification, IReadOnlyList<Finding> findings, Stream to)
    {
        var (text, _) = ReadableText.Of(content);
        var layout = Layout.Find(text!, specification);
        var own = layout.OwnHeadings;
        var byRow = findings.Where(f => f.Severity != Severity.Note).ToLookup(f => f.Row ?? Math.Max(1, layout.HeaderRow));
        var width = layout.Columns.Count == 0 ? 0 : layout.Columns[^1].Index + 1;
        using var csv = layout.Open();
        // Comma and UTF-8 with a mark, whatever was sent: every spreadsheet opens that.
        using var writer = CsvWriter.Create(to, new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = true, ValidateFieldCount = false }, leaveOpen: true);
        while (csv.Read())
        {
            var cells = Math.Max(csv.Cells, width);
            for (var i = 0; i < cells; i++) writer.WriteField(csv.Cell(i));
            writer.WriteField(Problem(csv.Row, layout, byRow, own));
            writer.EndRecord();
        }
    }

    private static string Problem(int row, Layout layout, ILookup<int, Finding> byRow, IReadOnlyDictionary<string, string> own)
    {
        var said = string.Join(" | ", byRow[row].Select(f => $"{(f.Column is null ? "" : own.GetValueOrDefault(f.Column, f.Column) + ": ")}{f.Sentence} {f.Fix}"));
        return row == layout.HeaderRow ? (said.Length == 0 ? "problem" : $"problem: {said}") : said;
    }
}
