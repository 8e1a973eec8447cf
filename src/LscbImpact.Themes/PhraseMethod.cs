using LscbImpact.Core.Themes;

namespace LscbImpact.Themes;

/// <summary>Themes by the taxonomy's phrases alone, without anything learnt: for a first look, and to compare a model with.</summary>
public sealed class PhraseMethod(Taxonomy taxonomy)
{
    private readonly PhraseBook phrases = new(taxonomy);

    /// <summary>The themes whose phrases stand in the text, most phrases first; the score is how many, a hint counting half.</summary>
    public ThemedText Classify(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return ThemedText.Empty;
        var themes = phrases.In(text).GroupBy(h => h.Theme).Select(g => (Theme: taxonomy.Themes[g.Key].Id, Weight: g.Sum(h => h.Weight), Words: g.Select(h => h.Found).Distinct().ToList())).ToList();
        if (themes.Count == 0) return new ThemedText([], true, "No phrase of the taxonomy stands in it.");
        var clear = themes.Where(t => t.Weight >= 1).ToList();
        var given = clear.Count > 0 ? clear : [themes.MaxBy(t => t.Weight)];
        return new ThemedText([.. given.OrderByDescending(t => t.Weight).Select(t => new ThemeFound(t.Theme, t.Weight, GivenBy.Phrase, t.Words))], clear.Count == 0);
    }
}
