using System.Text.RegularExpressions;

namespace LscbImpact.Web.Writing;

/// <summary>References within what people wrote, so that a page can lead from them to what they name.</summary>
public static class Named
{
    /// <summary>The text in pieces, each with whether it is one of the references. AUD-1 is none within AUD-12.</summary>
    public static IEnumerable<(string Words, bool IsReference)> In(string text, IReadOnlySet<string> references)
    {
        if (references.Count == 0) return [(text, false)];
        var any = string.Join('|', references.OrderByDescending(r => r.Length).Select(Regex.Escape));
        return Regex.Split(text, $@"(?<![\w-])({any})(?![\w-])").Where(w => w.Length > 0).Select(w => (w, references.Contains(w)));
    }
}
