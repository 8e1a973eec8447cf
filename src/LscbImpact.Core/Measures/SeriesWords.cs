namespace LscbImpact.Core.Measures;

/// <summary>Names that come from what people wrote, such as series and charts: fit for an address, and readable again.</summary>
public static class SeriesWords
{
    /// <summary>"Early years &amp; childcare" becomes "early-years-childcare".</summary>
    public static string Slug(string text)
    {
        var words = string.Concat(text.Where(c => c is not '\'' and not '’').Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "not-stated" : string.Join('-', words);
    }

    /// <summary>"early-years-childcare" as words: "early years childcare"; but "e-learning" and "multi-agency" keep their hyphens.</summary>
    public static string Of(string series) => series.Replace('-', ' ').Replace("e learning", "e-learning", StringComparison.Ordinal).Replace("multi agency", "multi-agency", StringComparison.Ordinal);
}
