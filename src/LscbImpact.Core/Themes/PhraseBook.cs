namespace LscbImpact.Core.Themes;

/// <param name="Theme">Its place in the taxonomy.</param>
/// <param name="Phrase">What was looked for.</param>
/// <param name="Weight">1 for a phrase, a half for a hint.</param>
/// <param name="Found">What stands in the text.</param>
public readonly record struct PhraseHit(int Theme, string Phrase, double Weight, string Found);

/// <summary>
/// Finds the taxonomy's phrases in a text. A phrase inside a longer one does not count: "school attendance" is no attendance of
/// a course, and a phrase of the ignored list silences what lies inside it.
/// </summary>
public sealed class PhraseBook
{
    private const int Ignored = -1;
    private readonly Dictionary<string, List<Entry>> byWord = [];
    private readonly Dictionary<string, List<Entry>> byStem = [];
    private int count;
    private readonly Dictionary<string, List<Entry>>.AlternateLookup<ReadOnlySpan<char>> stems;

    public PhraseBook(Taxonomy taxonomy)
    {
        stems = byStem.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var t = 0; t < taxonomy.Themes.Count; t++)
        {
            foreach (var phrase in taxonomy.Themes[t].Phrases) Add(phrase, t, 1);
            foreach (var hint in taxonomy.Themes[t].Hints) Add(hint, t, 0.5);
        }
        foreach (var phrase in taxonomy.Ignored) Add(phrase, Ignored, 0);
    }

    public IReadOnlyList<PhraseHit> In(string text)
    {
        var words = Words.Of(text);
        var matches = new List<Match>();
        for (var at = 0; at < words.Count; at++)
        {
            if (byWord.TryGetValue(words[at].Folded, out var exact)) Try(exact, words, at, matches);
            for (var length = 2; length <= words[at].Folded.Length; length++)
                if (stems.TryGetValue(words[at].Folded.AsSpan(0, length), out var open)) Try(open, words, at, matches);
        }
        return [.. matches.Where(m => m.Entry.Theme != Ignored && !matches.Exists(m.YieldsTo)).DistinctBy(m => m.Entry).Select(m => new PhraseHit(m.Entry.Theme, m.Entry.Phrase.Text, m.Entry.Weight, Found(text, words, m)))];
    }

    private void Add(string text, int theme, double weight)
    {
        var phrase = KeyPhrase.Parse(text)!;
        var index = phrase.FirstIsStem ? byStem : byWord;
        var key = phrase.First.ToLowerInvariant();
        var entry = new Entry(phrase, theme, weight, count++);
        Under(index, key).Add(entry);
        // Several of something written in capitals: "ICPCs".
        if (!phrase.FirstIsStem && key != phrase.First) Under(byWord, key + "s").Add(entry);
    }

    private static List<Entry> Under(Dictionary<string, List<Entry>> index, string key) => index.TryGetValue(key, out var entries) ? entries : index[key] = [];

    private static void Try(List<Entry> entries, List<Word> words, int at, List<Match> matches)
    {
        foreach (var entry in entries)
            if (entry.Phrase.LengthAt(words, at) is > 0 and var length) matches.Add(new Match(entry, at, length));
    }

    private static string Found(string text, List<Word> words, Match match)
    {
        var last = words[match.At + match.Length - 1];
        return text[words[match.At].Start..(last.Start + last.Length)];
    }

    private sealed record Entry(KeyPhrase Phrase, int Theme, double Weight, int Number);

    private readonly record struct Match(Entry Entry, int At, int Length)
    {
        /// <summary>The other is longer and holds this one, or says the same of the same words with more weight or earlier in the list.</summary>
        public bool YieldsTo(Match other) => other.At <= At && other.At + other.Length >= At + Length
            && (other.Length > Length || other.Entry.Theme == Entry.Theme && (other.Entry.Weight, -other.Entry.Number).CompareTo((Entry.Weight, -Entry.Number)) > 0);
    }
}
