using System.Globalization;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.PersonalData;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Cells;

/// <summary>Text and references. Free text was masked before it came here; a reference that names a person is an error.</summary>
public sealed class TextCell(Field field, TextProperty property) : CellReader(field)
{
    protected override bool TryRead(ReadOnlySpan<char> text, ReturnRow row, RowContext context)
    {
        var longest = Field.Schema.Constraints.MaxLength ?? 1_000;
        if (text.Length > longest)
            Add(context, Messages.TooLong, text.Length.ToString(CultureInfo.InvariantCulture), longest.ToString(CultureInfo.InvariantCulture));
        else if (Field.Schema.Lscb.Nameless && LikelyNames.In(text.ToString())) Add(context, Messages.NameAsReference, Field.Title.ToLowerInvariant());
        else property.Set(row, text.ToString());
        return true;
    }
}
