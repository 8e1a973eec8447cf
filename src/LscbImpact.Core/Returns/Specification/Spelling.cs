using System.Globalization;
using System.Text;

namespace LscbImpact.Core.Returns.Specification;

/// <summary>How headings, codes and names are compared: trimmed, case-folded, punctuation and repeated blanks ignored.</summary>
public static class Spelling
{
    /// <summary>
    /// "Audit ref." and "AUDIT_REF" are the same, and so are "D/R" and "dr". A text of signs alone ("-", a tick) stays as it is,
    /// but for the many dashes, which are one.
    /// </summary>
    public static string Normal(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        Span<char> folded = trimmed.Length <= 256 ? stackalloc char[256] : new char[trimmed.Length];
        var length = 0;
        var blank = false;
        foreach (var c in trimmed)
        {
            if (c < 0x80 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c))
            {
                if (blank && length > 0) folded[length++] = ' ';
                blank = false;
                folded[length++] = char.ToLowerInvariant(c);
            }
            else if (char.IsWhiteSpace(c) || c == '_' || IsDash(c)) blank = true;
        }
        return length > 0 ? Compatible(folded[..length]) : Signs(trimmed);
    }

    /// <summary>Full-width letters, ligatures and the like as the plain letters they stand for.</summary>
    private static string Compatible(ReadOnlySpan<char> folded)
    {
        foreach (var c in folded)
            if (c >= 0x80)
                return folded.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        return folded.ToString();
    }

    private static string Signs(ReadOnlySpan<char> trimmed)
    {
        var signs = new StringBuilder();
        foreach (var c in trimmed)
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
                signs.Append(IsDash(c) ? '-' : c);
        return signs.ToString();
    }

    private static bool IsDash(char c) => c is '-' or '‐' or '‑' or '‒' or '–' or '—' or '−';
}
