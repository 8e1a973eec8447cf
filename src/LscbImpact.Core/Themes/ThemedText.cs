namespace LscbImpact.Core.Themes;

/// <summary>What gave a theme to a text.</summary>
public enum GivenBy
{
    Phrase,
    Model,
    PhraseAndModel,
}

/// <param name="Id">The theme.</param>
/// <param name="Score">How likely it is right, from 0 to 1, as far as the labelled comments show; by phrases alone, how many were found.</param>
/// <param name="By">Who or what gave it.</param>
/// <param name="Words">The words that decided, the strongest first.</param>
public sealed record ThemeFound(string Id, double Score, GivenBy By, IReadOnlyList<string> Words);

/// <summary>A text with its themes, the likeliest first.</summary>
/// <param name="Unsure">A person should decide: no theme was clear, and the one shown is the likeliest of the unlikely.</param>
/// <param name="WhyNone">One sentence why there is no theme at all; null where there is one.</param>
public sealed record ThemedText(IReadOnlyList<ThemeFound> Themes, bool Unsure, string? WhyNone = null)
{
    public static ThemedText Empty { get; } = new([], false, "There is no text.");

    public static ThemedText Unknown { get; } = new([], true, "None of its words is known to the model.");
}
