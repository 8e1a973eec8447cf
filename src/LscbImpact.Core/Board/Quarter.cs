using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LscbImpact.Core.Board;

/// <summary>
/// A quarter of the financial year, April to March: "2025-26 Q2" is July to September 2025.
/// Boards report by it (Working Together yearly reports run April to March).
/// </summary>
/// <param name="Ordinal">Quarters since April of year 0; the number that is stored and compared.</param>
public readonly partial record struct Quarter(int Ordinal) : IComparable<Quarter>, IParsable<Quarter>
{
    /// <summary>The calendar year in which the financial year begins: 2025 for 2025-26.</summary>
    public int StartYear => Ordinal / 4;

    /// <summary>1 is April to June, 4 is January to March.</summary>
    public int Number => Ordinal % 4 + 1;

    public Month FirstMonth => new(Ordinal * 3 + 3);

    public Month LastMonth => new(Ordinal * 3 + 5);

    public DateOnly FirstDay => FirstMonth.FirstDay;

    public DateOnly LastDay => LastMonth.LastDay;

    public IEnumerable<Month> Months => [FirstMonth, new(FirstMonth.Ordinal + 1), LastMonth];

    /// <summary>"2025-26".</summary>
    public string Year => FinancialYear(StartYear);

    /// <summary>"2025-26-Q2", for addresses and folder names.</summary>
    public string Slug => $"{Year}-Q{Number}";

    /// <summary>"July to September 2025".</summary>
    public string InWords => $"{FirstMonth.Name} to {LastMonth.Name} {LastMonth.Year}";

    public static Quarter Of(DateOnly day) => Month.Of(day).Quarter;

    public static Quarter Of(int startYear, int number) => new(startYear * 4 + number - 1);

    public static string FinancialYear(int startYear) =>
        string.Create(CultureInfo.InvariantCulture, $"{startYear}-{(startYear + 1) % 100:00}");

    public bool Contains(DateOnly day) => day >= FirstDay && day <= LastDay;

    public Quarter Plus(int quarters) => new(Ordinal + quarters);

    /// <summary>Every quarter from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public static IEnumerable<Quarter> Range(Quarter first, Quarter last)
    {
        for (var quarter = first; quarter <= last; quarter = quarter.Plus(1)) yield return quarter;
    }

    /// <summary>Reads "2025-26 Q2", "2025-26-Q2", "2025/26 Q2" and "Q2 2025-26"; the two years must follow each other.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Quarter quarter)
    {
        quarter = default;
        var match = Written().Match(text ?? "");
        if (!match.Success) return false;
        var start = int.Parse(match.Groups["start"].ValueSpan, CultureInfo.InvariantCulture);
        var end = int.Parse(match.Groups["end"].ValueSpan, CultureInfo.InvariantCulture);
        if ((start + 1) % 100 != end % 100) return false;
        quarter = Of(start, match.Groups["q"].ValueSpan[0] - '0');
        return true;
    }

    static bool IParsable<Quarter>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quarter result) => TryParse(s, out result);

    /// <exception cref="FormatException">The text is not a quarter.</exception>
    public static Quarter Parse(string text) =>
        TryParse(text, out var quarter) ? quarter : throw new FormatException($"“{text}” is not a quarter such as 2025-26 Q2.");

    static Quarter IParsable<Quarter>.Parse(string s, IFormatProvider? provider) => Parse(s);

    public int CompareTo(Quarter other) => Ordinal.CompareTo(other.Ordinal);

    public override string ToString() => $"{Year} Q{Number}";

    public static bool operator <(Quarter left, Quarter right) => left.Ordinal < right.Ordinal;

    public static bool operator >(Quarter left, Quarter right) => left.Ordinal > right.Ordinal;

    public static bool operator <=(Quarter left, Quarter right) => left.Ordinal <= right.Ordinal;

    public static bool operator >=(Quarter left, Quarter right) => left.Ordinal >= right.Ordinal;

    [GeneratedRegex(@"^\s*(?:Q(?<q>[1-4])\s*[,:]?\s*)?(?<start>(?:19|20)\d\d)\s*[-/–]\s*(?<end>(?:\d\d)?\d\d)(?(q)|[\s\-_]*Q(?<q>[1-4]))\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
