using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Cells;

public sealed class DateCell(Field field, ValueProperty<DateOnly> property) : CellReader(field)
{
    /// <summary>"TBC" is an open date before it is a word for "no value".</summary>
    protected override bool HasOwnCodes => true;

    protected override bool TryRead(ReadOnlySpan<char> text, ReturnRow row, RowContext context)
    {
        if (IsOpen(text))
        {
            if (Field.Required) Add(context, Messages.MissingValue, Field.Title);
            else Add(context, Messages.OpenDate, Echo.Of(text));
            return true;
        }
        if (IsMissing(text)) return false;
        var reading = Dates.Read(text);
        if (reading.Fault is { } fault) Add(context, fault, Echo.Of(text));
        if (reading.Assumed is { } assumed) Assume(context, assumed, text, $"{reading.Day:d MMMM yyyy}");
        if (reading.Day is { } day) property.Set(row, day);
        return true;
    }

    /// <summary>"TBC", "ongoing", "To be confirmed in ...": no date yet, which is a fault to count and not an error.</summary>
    private bool IsOpen(ReadOnlySpan<char> text)
    {
        if (char.IsAsciiDigit(text[0])) return false;
        var spelled = Spelling.Normal(text);
        return Field.Schema.Lscb.OpenDates.Exists(o => spelled == Spelling.Normal(o) || spelled.StartsWith(Spelling.Normal(o) + " ", StringComparison.Ordinal));
    }
}
