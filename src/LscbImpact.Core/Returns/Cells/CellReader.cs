using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Indicators;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Cells;

/// <summary>Reads one column's cells into rows: empty cells, the board's words for "no value", then the value itself.</summary>
public abstract class CellReader(Field field)
{
    protected Field Field { get; } = field;

    public void Read(ReadOnlySpan<char> cell, ReturnRow row, RowContext context)
    {
        var text = cell.Trim();
        if (text.IsEmpty) Empty(row, context);
        else if (IsSpreadsheetError(text)) Missing(Messages.SpreadsheetError, text, context);
        else if (!HasOwnCodes && IsMissing(text)) Missing(Messages.NoFigure, text, context);
        else if (!TryRead(text, row, context)) Missing(Messages.NoFigure, text, context);
    }

    /// <summary>The cell's value into the row, or a finding.</summary>
    /// <returns>False only when the text is none of the field's own codes, so that it may still be a word for "no value".</returns>
    protected abstract bool TryRead(ReadOnlySpan<char> text, ReturnRow row, RowContext context);

    /// <summary>The field has a list of codes, which win over the words for "no value".</summary>
    protected virtual bool HasOwnCodes => false;

    protected void Add(RowContext context, FindingKind kind, string? detail = null, string? more = null) => context.Add(kind, Field.Name, detail, more);

    protected void Assume(RowContext context, FindingKind kind, ReadOnlySpan<char> text, string? more = null) =>
        context.Assume(kind, Field.Name, Echo.Of(text), more);

    protected bool IsMissing(ReadOnlySpan<char> text) => text.Length <= 20 && Field.IsMissing(text);

    protected virtual void Empty(ReturnRow row, RowContext context)
    {
        if (Field.Schema.Lscb.Default is { } standard) TryRead(standard, row, context);
        else if (Field.Required && !Field.Schema.Lscb.BlankIsQuery) Add(context, Messages.MissingValue, Field.Title);
    }

    private void Missing(FindingKind kind, ReadOnlySpan<char> text, RowContext context)
    {
        // An empty cell takes the column's default; a word for "no figure" says that the default would be wrong.
        if (Field.Required || Field.Schema.Lscb.Default is not null) Add(context, Messages.MissingValue, Field.Title);
        else Add(context, kind, Echo.Of(text));
    }

    private static bool IsSpreadsheetError(ReadOnlySpan<char> text) =>
        text[0] == '#' && text is "#N/A" or "#REF!" or "#DIV/0!" or "#VALUE!" or "#NAME?" or "#NUM!" or "#NULL!" or "#SPILL!" or "#CALC!";

    /// <summary>The reader that fits a field's type.</summary>
    public static CellReader For(Field field) => field.Property switch
    {
        null => new RatingCell(field),
        TextProperty p when field.Codes is not null || field.Schema.Lscb.Register is not null => new CodeCell(field, p),
        TextProperty p => new TextCell(field, p),
        ValueProperty<int> p => new IntegerCell(field, p),
        ValueProperty<decimal> p => new NumberCell(field, p),
        ValueProperty<DateOnly> p => new DateCell(field, p),
        ValueProperty<bool> p => new YesNoCell(field, p),
        ValueProperty<Period> p => new PeriodCell(field, p),
        var p => throw new NotSupportedException($"No cell reader for {p.ValueType}."),
    };
}
