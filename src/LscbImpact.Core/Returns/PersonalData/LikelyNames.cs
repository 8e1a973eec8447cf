using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LscbImpact.Core.Returns.PersonalData;

/// <summary>
/// Text that looks as if it names a person: a title and a surname, a parent's name after "mum", a known first name and another
/// capital. A likelihood, so a warning: it is masked, or a person says that it is none. Public references such as "Child LG" are none.
/// </summary>
public static partial class LikelyNames
{
    /// <summary>What stands where a name was.</summary>
    public const string Mask = "[name]";

    private static readonly FrozenSet<string> FirstNames = ReadFirstNames();

    /// <summary>Words that follow a first name in the names of places, bodies and reports.</summary>
    private static readonly FrozenSet<string> NotSurnames = new[]
    {
        "academy", "act", "avenue", "centre", "college", "council", "court", "foundation", "hospital", "house", "inquiry", "lodge", "project", "report",
        "review", "road", "school", "service", "street", "surgery", "team", "trust", "unit", "ward",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool In(string text) => text.Length >= 4 && HasCapital(text) && Candidates().EnumerateMatches(text).MoveNext() && Candidates().Matches(text).Any(IsName);

    /// <summary>The text with each likely name replaced.</summary>
    public static string Masked(string text) => Candidates().Replace(text, m => IsName(m) ? m.Groups["before"].Value + Mask : m.Value);

    private static bool IsName(Match match)
    {
        if (match.Groups["titled"].Success || match.Groups["kin"].Success) return true;
        return FirstNames.Contains(match.Groups["first"].Value) && !NotSurnames.Contains(match.Groups["last"].Value);
    }

    private static bool HasCapital(string text) => text.AsSpan().IndexOfAnyInRange('A', 'Z') >= 0;

    private static FrozenSet<string> ReadFirstNames()
    {
        using var names = new StreamReader(typeof(LikelyNames).Assembly.GetManifestResourceStream("first-names.txt")!);
        return names.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex("""
        \b(?<before>)(?<titled>(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|PC|DC|DS|DI|Sgt)\.?\s+(?:[A-Z]\.?\s+)?(?:[A-Z]['’])?[A-Z][A-Za-zà-ÿ]+(?:-[A-Z][a-z]+)?)\b
        |\b(?<before>(?:[Mm]um|[Mm]ummy|[Mm]other|[Dd]ad|[Ff]ather|[Bb]rother|[Ss]ister|[Ss]on|[Dd]aughter|[Gg]randmother|[Gg]randfather|[Ss]tepfather|[Ss]tepmother|[Bb]oyfriend|[Pp]artner)(?:\s*[,:(]\s*|\s+))(?<kin>(?!Mum\b|Dad\b|Mother\b|Father\b|Early\b|School\b|The\b|This\b|She\b|He\b|They\b|It\b|In\b|No\b|Not\b|Child\b|Children\b|Social\b|Health\b|Police\b|Family\b)[A-Z][a-zà-ÿ]{2,}(?:\s+[A-Z][a-zà-ÿ'’]+)?)\b
        |\b(?<before>)(?<first>[A-Z][a-zà-ÿ]+)(?:\s+[A-Z]\.?)?\s+(?<last>[A-Z][A-Za-zà-ÿ'’]+(?:-[A-Z][a-z]+)?)\b
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Candidates();
}
