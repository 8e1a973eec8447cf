using LscbImpact.Core.Themes;

namespace LscbImpact.Themes;

/// <summary>A trained model: gives each text its themes, how likely each is, and the words that decided. Loaded once, used by many at once.</summary>
public sealed class ThemeModel
{
    /// <summary>Of the way models are made: one more whenever the same comments would make another model.</summary>
    public const int Version = 1;

    private const int TextsAtOnce = 512;
    private const int MostWords = 5;

    /// <summary>Shorter words ("of", "the") may tell a little, and tell a reader nothing.</summary>
    private const int ShortestWord = 4;

    /// <summary>A word that tells less than this part of the most telling one is not shown.</summary>
    private const float Worth = 0.4f;
    private readonly Preparation preparation;
    private readonly LinearFit fit;
    private readonly Decision decision;
    private readonly Combination combination;

    internal ThemeModel(ThemeCard card, IReadOnlyList<string> labels, Taxonomy? taxonomy, Preparation preparation, LinearFit fit, Combination combination, Decision decision)
    {
        Card = card;
        Labels = labels;
        Taxonomy = taxonomy;
        this.preparation = preparation;
        this.fit = fit;
        this.combination = combination;
        this.decision = decision;
    }

    public ThemeCard Card { get; }

    public IReadOnlyList<string> Labels { get; }

    /// <summary>The themes whose phrases the model uses; null when it knows only its labels.</summary>
    public Taxonomy? Taxonomy { get; }

    /// <summary>The themes of each text, in the order of the texts.</summary>
    public IReadOnlyList<ThemedText> Classify(IReadOnlyList<string> texts) =>
        [.. texts.Chunk(TextsAtOnce).AsParallel().AsOrdered().SelectMany(some => preparation.Of(some).Zip(some, Classify))];

    /// <summary>Writes the model into one file.</summary>
    public void Save(Stream to) => ModelFile.Save(to, Card, Labels, Taxonomy, preparation.Features, fit, combination, decision);

    /// <exception cref="InvalidDataException">The file holds no model, or one of another version; the message is one sentence for people.</exception>
    public static ThemeModel Load(Stream from) => ModelFile.Load(from);

    private ThemedText Classify(PreparedText prepared, string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return ThemedText.Empty;
        if (!prepared.IsKnown) return ThemedText.Unknown;
        var scores = combination.Scores(fit.Scores(prepared.Vector), prepared.Found);
        var (given, unsure) = decision.Of(scores);
        return new ThemedText([.. given.Select(label => Theme(label, scores[label], prepared))], unsure);
    }

    private ThemeFound Theme(int label, float score, PreparedText text)
    {
        var phrases = text.Hits.Where(h => Taxonomy!.Themes[h.Theme].Id == Labels[label]).Select(h => h.Found).ToList();
        var probability = Math.Round(decision.Curves[label].At(score), 4, MidpointRounding.AwayFromZero);
        return new ThemeFound(Labels[label], probability, phrases.Count > 0 ? GivenBy.PhraseAndModel : GivenBy.Model, [.. phrases.Concat(Telling(label, text.Vector)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords)]);
    }

    /// <summary>The words of the text that spoke most for the label.</summary>
    private IEnumerable<string> Telling(int label, TextVector text)
    {
        var words = new List<(float Weight, string Word)>();
        for (var i = 0; i < text.Places.Length; i++)
            if (preparation.Features.WordAt(text.Places[i]) is { } word && text.Values[i] * fit.WeightOf(text.Places[i], label) is > 0 and var weight) words.Add((weight, word));
        words.Sort((one, other) => one.Weight == other.Weight ? string.CompareOrdinal(one.Word, other.Word) : other.Weight.CompareTo(one.Weight));
        return words.Where(w => w.Weight >= Worth * words[0].Weight && w.Word.Split(' ').Any(part => part.Length >= ShortestWord)).Take(MostWords).Select(w => w.Word);
    }
}
