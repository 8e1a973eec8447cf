using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Disclosure;

/// <summary>A dated series from an analyst's own file, in order of date.</summary>
public sealed class OwnFileSeries
{
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
        var (table, refusal) = OwnFileTable.Read(content, new OwnColumn(dateColumn, OwnColumnKind.Date), new OwnColumn(valueColumn, OwnColumnKind.Number));
        if (table is null) return (null, refusal);
        if (table.Rows.FirstOrDefault(r => r.Cells[0].IsMissing && !r.Cells[1].IsMissing) is { } undated) return (null, $"Row {undated.Row}: there is a value without a date.");
        var missing = table.Rows.Where(r => r.Cells[1].IsMissing).Select(r => r.Row).ToList();
        var notes = missing.Count == 0 ? table.Notes : [.. table.Notes, $"No value in {OwnFileTable.Named(missing)}: left out, and a gap on the chart."];
        return (new OwnFileSeries(valueColumn, [.. table.Rows.Where(r => !r.Cells[1].IsMissing).Select(r => new DatedValue(r.Cells[0].Date!.Value, r.Cells[1].Number!.Value)).OrderBy(v => v.Date)], notes), null);
    }
}
