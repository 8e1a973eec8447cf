using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Cells;

public sealed class YesNoCell(Field field, ValueProperty<bool> property) : CellReader(field)
{
    private static readonly CodeList Words = new([("yes", ["y", "true", "1", "✓", "\uf0fc", "x"]), ("no", ["n", "false", "0"])]);

    protected override bool TryRead(ReadOnlySpan<char> text, ReturnRow row, RowContext context)
    {
        if (Words.Find(text) is { } word) property.Set(row, word == "yes");
        else Add(context, Messages.NotYesNo, Echo.Of(text));
        return true;
    }
}
