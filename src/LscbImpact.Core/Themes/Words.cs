using System.Globalization;
using System.Text;

namespace LscbImpact.Core.Themes;

/// <param name="Text">As written, without apostrophes: "Child's" is "Childs".</param>
/// <param name="Folded">In lower case and without accents, for comparing.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How long it is there.</param>
public readonly record struct Word(string Text, string Folded, int Start, int Length);

/// <summary>Cuts a text into words: letters and digits; hyphens part them, apostrophes do not.</summary>
public static class Words
{
    public static List<Word> Of(string text)
    {
        var words = new List<Word>(text.Length / 6 + 1);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i])) { i++; continue; }
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsApostrophe(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1]))) i++;
            words.Add(Make(text, start, i - start));
        }
        return words;
    }

    private static Word Make(string text, int start, int length)
    {
        var span = text.AsSpan(start, length);
        var written = span.IndexOfAny('\'', '’', '`') < 0 ? span.ToString() : string.Concat(span.ToString().Where(c => !IsApostrophe(c)));
        return new Word(written, Fold(written), start, length);
    }

    private static string Fold(string word)
    {
        if (Ascii.IsValid(word)) return word.ToLowerInvariant();
        return string.Concat(word.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '`';
}
