using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Cells;

/// <summary>
/// A code of a fixed list, or of a register, in any accepted spelling. Outside a fixed list the text is an error;
/// outside a register an agency is an error, and anything else is kept as written with a warning.
/// </summary>
public sealed class CodeCell(Field field, TextProperty property) : CellReader(field)
{
    protected override bool HasOwnCodes => true;

    protected override bool TryRead(ReadOnlySpan<char> text, ReturnRow row, RowContext context)
    {
        if (Field.Codes is null && context.Registers.TakesAny)
        {
            property.Set(row, text.ToString());
            return true;
        }
        var codes = Field.Codes ?? context.Registers[Field.Schema.Lscb.Register!];
        if (Field.Schema.Lscb.List && text.IndexOf(';') >= 0) return ReadList(text, codes, row, context);
        var code = codes.Find(text);
        if (code is null && IsMissing(text)) return false;
        if ((code is null ? Unknown(text, codes, context) : Found(text, code, context)) is { } kept) property.Set(row, kept);
        return true;
    }

    /// <summary>Several codes, kept in order without repeats, separated by ";".</summary>
    private bool ReadList(ReadOnlySpan<char> text, CodeList codes, ReturnRow row, RowContext context)
    {
        var found = new List<string>();
        foreach (var part in text.Split(';'))
        {
            var one = text[part].Trim();
            if (one.IsEmpty) continue;
            var code = codes.Find(one) is { } known ? Found(one, known, context) : Unknown(one, codes, context);
            if (code is not null && !found.Contains(code)) found.Add(code);
        }
        if (found.Count > 0) property.Set(row, string.Join(';', found));
        return true;
    }

    private string Found(ReadOnlySpan<char> text, string code, RowContext context)
    {
        if (!text.Equals(code, StringComparison.OrdinalIgnoreCase) && Spelling.Normal(text) != Spelling.Normal(code))
            Assume(context, Messages.ReadAs, text, code);
        return code;
    }

    private string? Unknown(ReadOnlySpan<char> text, CodeList codes, RowContext context)
    {
        var echo = Echo.Of(text);
        var suggestion = codes.Suggestion(text.ToString());
        if (Field.Schema.Lscb.Register is not { } register) Add(context, Messages.UnknownCode, echo, $"{suggestion}, which are: {string.Join(", ", codes.Codes)}");
        else if (register == "agencies") Add(context, Messages.UnknownAgency, echo, suggestion);
        else Add(context, Messages.UnknownReference, echo, $"{register}{suggestion}");
        return Field.Schema.Lscb.Register is null or "agencies" ? null : text.ToString();
    }
}
