using LscbImpact.Core.Themes;

namespace LscbImpact.Themes;

/// <summary>A text made ready: its numbers, and how often each label's phrases were found.</summary>
internal readonly record struct PreparedText(TextVector Vector, float[] Found, IReadOnlyList<PhraseHit> Hits)
{
    /// <summary>Every text has a beginning and an end; with fewer known places than this there is nothing known between them.</summary>
    private const int FewestKnown = 4;

    /// <summary>The model knows something of the text.</summary>
    public bool IsKnown => Vector.Places.Length >= FewestKnown || Hits.Count > 0;
}

/// <summary>Makes texts ready for a model: numbers from the words, and the taxonomy's phrases in them.</summary>
internal sealed class Preparation
{
    private readonly PhraseBook? phrases;
    private readonly int[] labelOfTheme;
    private readonly int labels;

    public Preparation(TextFeatures features, Taxonomy? taxonomy, IReadOnlyList<string> labels)
    {
        Features = features;
        this.labels = labels.Count;
        phrases = taxonomy is null ? null : new PhraseBook(taxonomy);
        labelOfTheme = taxonomy is null ? [] : [.. taxonomy.Themes.Select(t => labels.ToList().IndexOf(t.Id))];
    }

    public TextFeatures Features { get; }

    public IEnumerable<PreparedText> Of(IReadOnlyList<string> texts) => Features.Of(texts).Zip(texts, Prepare);

    private PreparedText Prepare(TextVector vector, string text)
    {
        if (phrases is null) return new PreparedText(vector, [], []);
        var hits = phrases.In(text);
        var found = new float[labels];
        foreach (var hit in hits)
            if (labelOfTheme[hit.Theme] is >= 0 and var label) found[label] += (float)hit.Weight;
        return new PreparedText(vector, found, hits);
    }
}
