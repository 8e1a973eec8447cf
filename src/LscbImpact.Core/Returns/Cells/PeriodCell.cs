using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Indicators;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Cells;

public sealed class PeriodCell(Field field, ValueProperty<Period> property) : CellReader(field)
{
    protected override bool TryRead(ReadOnlySpan<char> text, ReturnRow row, RowContext context)
    {
        var reading = Periods.Read(text);
        if (reading.Fault is { } fault) Add(context, fault, Echo.Of(text));
        if (reading.Assumed is { } assumed) Assume(context, assumed, text, $"{reading.Period}");
        if (reading.Period is { } period) property.Set(row, period);
        return true;
    }
}
