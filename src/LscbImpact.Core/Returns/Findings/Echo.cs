using LscbImpact.Core.Returns.PersonalData;

namespace LscbImpact.Core.Returns.Findings;

/// <summary>A cell's text as a message may repeat it: short, and never what looks like a person's name.</summary>
public static class Echo
{
    private const int Longest = 40;

    public static string Of(ReadOnlySpan<char> text)
    {
        var shown = text.Length <= Longest ? text.ToString() : $"{text[..Longest]}…";
        return LikelyNames.In(shown) ? "…" : shown.ReplaceLineEndings(" ");
    }
}
