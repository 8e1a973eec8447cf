using LscbImpact.Core.Returns.Cells;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Reading;

/// <summary>Reads one row of a file: each field from its column, then what depends on several cells.</summary>
internal sealed class RowReader
{
    private readonly ReturnSpecification specification;
    private readonly RowContext context;
    private readonly (Field Field, int Index, int With)[] columns;
    private readonly Field? group;
    private readonly string? groupSaid;

    public RowReader(Layout layout, ReturnSpecification specification, RowContext context, string? groupSaid)
    {
        this.specification = specification;
        this.context = context;
        this.groupSaid = groupSaid;
        var byField = layout.Columns.Where(c => c.Field is not null).ToDictionary(c => c.Field!, c => c.Index);
        columns = [.. specification.Fields.Select(f => (f, byField.GetValueOrDefault(f, -1), f.Schema.Lscb.With is { } with ? byField.GetValueOrDefault(specification.Field(with)!, -1) : -1))];
        group = specification.Field("group") is { } g && !byField.ContainsKey(g) ? g : null;
    }

    public ReadRow Read(CsvText csv)
    {
        var row = NewRow();
        foreach (var (field, index, with) in columns) ReadCell(csv, field, index, with, row);
        return Finish(row);
    }

    /// <summary>One cell of the grid as a row of its own: the seat's cells, the date of the column, the code in the cell.</summary>
    public ReadRow ReadGridCell(CsvText csv, string columns, string cells, DateOnly date, int index)
    {
        context.Findings.Clear();
        var row = NewRow();
        foreach (var (field, at, with) in this.columns)
            if (field.Name == columns) ((ValueProperty<DateOnly>)field.Property!).Set(row, date);
            else ReadCell(csv, field, field.Name == cells ? index : at, with, row);
        return Finish(row);
    }

    private ReturnRow NewRow()
    {
        var row = specification.Kind.NewRow();
        row.RowNumber = context.Row;
        return row;
    }

    private void ReadCell(CsvText csv, Field field, int index, int with, ReturnRow row)
    {
        if (field == group) ReadGroup(row);
        else if (with >= 0) field.Cell.Read($"{csv.Text(index)} {csv.Text(with)}", row, context);
        else field.Cell.Read(index < 0 ? default : csv.Cell(index), row, context);
    }

    /// <summary>A grid seldom says which group met: the screen or the command line does, else it is assumed and said once.</summary>
    private void ReadGroup(ReturnRow row)
    {
        group!.Cell.Read(groupSaid ?? group.Schema.Lscb.Default ?? "", row, context);
        if (groupSaid is null && group.Schema.Lscb.Default is { } assumed) context.Assume(Messages.GroupAssumed, group.Name, assumed);
    }

    private ReadRow Finish(ReturnRow row)
    {
        specification.Kind.Settle(row, context);
        return new(context.Row, RowFate.Read, row, context.Findings.Count == 0 ? [] : [.. context.Findings]);
    }
}
