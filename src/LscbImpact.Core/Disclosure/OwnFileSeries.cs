using LscbImpact.Core.Returns.Cells;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Specification;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Disclosure;

/// <summary>
/// A dated series that an analyst brings in a file of their own. It cannot be made from the store, so the pictures drawn of it
/// are the only ones of anything unpublished.
/// </summary>
public sealed class OwnFileSeries
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    private OwnFileSeries(string title, IReadOnlyList<DatedValue> values, IReadOnlyList<string> notes)
    {
        Title = title;
        Values = values;
        Notes = notes;
    }

    /// <summary>The heading of the column of values.</summary>
    public string Title { get; }

    public IReadOnlyList<DatedValue> Values { get; }

    /// <summary>What was left out or assumed.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Reads two columns of a CSV file.</summary>
    /// <returns>The series, or one sentence why there is none.</returns>
    public static (OwnFileSeries? Series, string? Refusal) Read(FileContent content, string dateColumn, string valueColumn)
    {
        var (text, refusal) = ReadableText.Of(content);
        if (text is null) return (null, $"{refusal!.Value.Sentence} {refusal.Value.Fix}");
        foreach (var separator in Separators)
        {
            using var csv = new CsvText(text, separator, separatorLine: false);
            while (csv.Read())
                if (Find(csv, dateColumn) is >= 0 and var date && Find(csv, valueColumn) is >= 0 and var value) return Rows(csv, date, value, valueColumn);
        }
        return (null, $"No line of the file has both headings “{dateColumn}” and “{valueColumn}”.");
    }

    private static int Find(CsvText csv, string heading)
    {
        for (var i = 0; i < csv.Cells; i++)
            if (Spelling.Normal(csv.Cell(i)) == Spelling.Normal(heading)) return i;
        return -1;
    }

    private static (OwnFileSeries?, string?) Rows(CsvText csv, int dateAt, int valueAt, string title)
    {
        var values = new List<DatedValue>();
        var notes = new List<string>();
        var missing = new List<int>();
        while (csv.Read())
        {
            var date = csv.Text(dateAt).Trim();
            var value = csv.Text(valueAt).Trim();
            if (date.Length == 0 && value.Length == 0) continue;
            if (IsMissing(value)) { missing.Add(csv.Row); continue; }
            if (!Numbers.TryRead(value, out var number)) return (null, $"Row {csv.Row}: the value is not a number.");
            var day = Dates.Read(date);
            var on = day.Day ?? Periods.Read(date).Period?.Last.LastDay;
            if (on is null) return (null, $"Row {csv.Row}: {(day.Fault is { } fault ? string.Format(System.Globalization.CultureInfo.InvariantCulture, fault.Sentence, "the date") : "the date cannot be read.")}");
            values.Add(new DatedValue(on.Value, number));
        }
        if (csv.Refusal is { } broken) return (null, $"{broken.Sentence} {broken.Fix}");
        if (missing.Count > 0) notes.Add($"No value in row{(missing.Count > 1 ? "s" : "")} {string.Join(", ", missing)}: left out, and a gap on the chart.");
        return (new OwnFileSeries(title, [.. values.OrderBy(v => v.Date)], notes), null);
    }

    private static bool IsMissing(string value) => value is "" or "-" or "–" or "." or ".." || value.StartsWith('#') || value.Equals("na", StringComparison.OrdinalIgnoreCase) || value.Equals("n/a", StringComparison.OrdinalIgnoreCase)
        || value.Equals("nan", StringComparison.OrdinalIgnoreCase) || value.Equals("null", StringComparison.OrdinalIgnoreCase) || value is "c" or "x" or "z";
}
