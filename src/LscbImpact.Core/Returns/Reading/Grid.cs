using LscbImpact.Core.Returns.Cells;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Reading;

/// <summary>The wide form that real boards keep: one row per seat and one column per meeting date, read as one row per seat and meeting.</summary>
internal sealed class Grid(Layout layout, ReturnSpecification specification, RowContext context)
{
    private readonly GridExtras names = specification.Schema.Lscb.Grid!;
    private readonly Column[] meetings = [.. layout.Columns.Where(c => c.Date is not null)];

    public IEnumerable<ReadRow> Rows(CsvText csv, RowReader reader)
    {
        context.Row = csv.Row;
        foreach (var meeting in meetings)
            yield return reader.ReadGridCell(csv, names.Columns, names.Cells, meeting.Date!.Value, meeting.Index);
    }
}
