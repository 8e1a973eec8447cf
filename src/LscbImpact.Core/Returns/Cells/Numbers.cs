using System.Globalization;
using System.Text.RegularExpressions;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Cells;

/// <summary>Numbers as spreadsheets print them: "1,547", "85%", "£100", "60.4 per cent", "1.2E+05".</summary>
public static partial class Numbers
{
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>A whole number within the field's bounds, or null with a finding.</summary>
    public static int? ReadWhole(ReadOnlySpan<char> text, Field field, RowContext context)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var plain)) return InBounds(plain, field, context) ? plain : null;
        if (Read(text, field, context) is not { } number) return null;
        if (number == Math.Truncate(number) && Math.Abs(number) <= int.MaxValue) return (int)number;
        context.Add(Messages.NotWhole, field.Name, Echo.Of(text));
        return null;
    }

    /// <summary>A number within the field's bounds, or null with a finding.</summary>
    public static decimal? Read(ReadOnlySpan<char> text, Field field, RowContext context)
    {
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || TryDressed(text, field, context, out number))
            return InBounds(number, field, context) ? number : null;
        var kind = text[0] == '<' ? Messages.NoFigure : Two().IsMatch(text) ? Messages.TwoNumbers : Messages.NotANumber;
        context.Add(kind, field.Name, Echo.Of(text));
        return null;
    }

    /// <summary>A number with a currency sign, a percent sign, thousands or an exponent.</summary>
    /// <param name="text">The trimmed cell.</param>
    /// <param name="number">85 for "85%": percentages are kept as percentages.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal number)
    {
        var match = Dressed().Match(text.ToString());
        number = 0;
        return match.Success && decimal.TryParse(match.Groups["n"].Value.Replace(",", "").Replace(" ", "").Replace("\u00a0", ""), NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && Math.Abs(number) <= Largest;
    }

    /// <summary>A number with a comma for its decimal point, as most of Europe writes: "3,5".</summary>
    public static bool TryReadComma(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        return DecimalComma().IsMatch(text) && decimal.TryParse(text.ToString().Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    private static bool TryDressed(ReadOnlySpan<char> text, Field field, RowContext context, out decimal number)
    {
        if (text.Length > 60) { number = 0; return false; }
        if (TryRead(text, out number)) return true;
        if (!TryReadComma(text, out number)) return false;
        context.Assume(Messages.CommaDecimal, field.Name, Echo.Of(text));
        return true;
    }

    private static bool InBounds(decimal number, Field field, RowContext context)
    {
        var least = field.Schema.Constraints.Minimum ?? -Largest;
        var most = field.Schema.Constraints.Maximum ?? Largest;
        if (number < least) context.Add(Messages.TooSmall, field.Name, Text(number), Text(least));
        else if (number > most) context.Add(Messages.TooBig, field.Name, Text(number), Text(most));
        return number >= least && number <= most;
    }

    private static string Text(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[£$€]?\s*(?<n>[+-]?(?:\d{1,3}(?:[,\u00a0 ]\d{3})+|\d+)?(?:\.\d+)?(?:[eE][+-]?\d{1,2})?)\s*(?:%|per\s*cent|percent|p\.?c\.?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dressed();

    [GeneratedRegex(@"^[+-]?\d+,\d{1,2}$|^[+-]?\d+,\d{4,}$", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"\d[^\d.,]+\d", RegexOptions.CultureInvariant)]
    private static partial Regex Two();
}
