namespace LscbImpact.Core.Themes;

/// <summary>Words that stand for a theme: "listen* .. child*", "MASH".</summary>
public sealed class KeyPhrase
{
    private const string Gap = "..";
    private const int LongestGap = 3;
    private readonly Part[] parts;

    private KeyPhrase(string text, Part[] parts)
    {
        Text = text;
        this.parts = parts;
    }

    /// <summary>As the taxonomy has it.</summary>
    public string Text { get; }

    internal string First => parts[0].Word;

    internal bool FirstIsStem => parts[0].Stem;

    /// <returns>Null when there is no word in it.</returns>
    public static KeyPhrase? Parse(string text)
    {
        var parts = new List<Part>();
        var gap = false;
        foreach (var piece in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (piece == Gap) { gap = parts.Count > 0; continue; }
            var words = Words.Of(piece);
            for (var w = 0; w < words.Count; w++)
            {
                parts.Add(new Part(IsCapitals(words[w].Text) ? words[w].Text : words[w].Folded, w == words.Count - 1 && piece.EndsWith('*'), IsCapitals(words[w].Text), gap));
                gap = false;
            }
        }
        return parts.Count == 0 ? null : new KeyPhrase(text, [.. parts]);
    }

    /// <summary>How many words from here on the phrase takes; 0 when it is not here.</summary>
    public int LengthAt(List<Word> words, int at) => Match(words, at, 0) is { } end ? end - at : 0;

    private int? Match(List<Word> words, int at, int part)
    {
        if (part == parts.Length) return at;
        for (var skip = 0; skip <= (parts[part].AfterGap ? LongestGap : 0) && at + skip < words.Count; skip++)
            if (parts[part].Is(words[at + skip]) && Match(words, at + skip + 1, part + 1) is { } end) return end;
        return null;
    }

    private static bool IsCapitals(string word) => word.Length > 1 && word.All(char.IsUpper);

    private readonly record struct Part(string Word, bool Stem, bool AsWritten, bool AfterGap)
    {
        public bool Is(Word word)
        {
            var text = AsWritten ? word.Text : word.Folded;
            return Stem ? text.StartsWith(Word, StringComparison.Ordinal) : text == Word || AsWritten && text == Word + "s";
        }
    }
}
