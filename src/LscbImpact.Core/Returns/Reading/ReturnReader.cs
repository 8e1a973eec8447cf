using System.Text.RegularExpressions;
using LscbImpact.Core.Returns.Cells;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.PersonalData;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Reading;

/// <summary>Turns a screened file into rows by its kind's specification.</summary>
public static partial class ReturnReader
{
    public static ReturnReading Read(ScreenedReturn screened, ReturnSpecification specification, RegisterCodes registers)
    {
        var findings = new List<Finding>(screened.Warnings);
        if (screened.Layout.Text.EncodingAssumed) findings.Add(new Finding(Messages.EncodingAssumed));
        findings.AddRange(screened.Layout.Findings(specification));
        return new ReturnReading(screened, specification, registers, findings);
    }

    internal static IEnumerable<ReadRow> Rows(ScreenedReturn screened, ReturnSpecification specification, RowContext context)
    {
        var layout = screened.Layout;
        var grid = layout.Wide ? new Grid(layout, specification, context) : null;
        var row = new RowReader(layout, specification, context, screened.File.Group);
        using var csv = layout.Open();
        while (csv.Read())
        {
            if (csv.Row <= layout.HeaderRow) continue;
            context.Row = csv.Row;
            context.Findings.Clear();
            if (IsBlank(csv) || layout.IsHeaderAgain(csv) || IsTotal(csv, layout)) yield return new(csv.Row, RowFate.Skipped, null, []);
            else if (csv.BadQuotes) yield return new(csv.Row, RowFate.Read, null, [new Finding(Messages.BadQuotes, csv.Row)]);
            else if (HasStrayCells(csv, layout)) yield return new(csv.Row, RowFate.Read, null, [new Finding(Messages.TooManyCells, csv.Row)]);
            else if (grid is null) yield return row.Read(csv);
            else foreach (var seat in grid.Rows(csv, row)) yield return seat;
        }
    }

    private static bool IsBlank(CsvText csv)
    {
        for (var i = 0; i < csv.Cells; i++)
            if (!csv.Cell(i).Trim().IsEmpty) return false;
        return true;
    }

    /// <summary>A row of totals: its first filled cell, or the cell of a code, says "total".</summary>
    private static bool IsTotal(CsvText csv, Layout layout)
    {
        var first = true;
        foreach (var column in layout.Columns)
        {
            if (!first && column.Field?.Cell is not CodeCell) continue;
            var cell = csv.Cell(column.Index).Trim();
            if (cell.IsEmpty) continue;
            if (cell.Length is >= 5 and <= 20 && cell.Contains("total", StringComparison.OrdinalIgnoreCase) && Totals().IsMatch(cell)) return true;
            first = false;
        }
        return false;
    }

    private static bool HasStrayCells(CsvText csv, Layout layout)
    {
        for (var i = layout.Columns[^1].Index + 1; i < csv.Cells; i++)
            if (!csv.Cell(i).Trim().IsEmpty) return true;
        return false;
    }

    [GeneratedRegex(@"^(grand |sub|sub[ -]|overall |all )?totals?:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Totals();
}
