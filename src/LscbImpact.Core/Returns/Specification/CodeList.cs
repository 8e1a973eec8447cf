namespace LscbImpact.Core.Returns.Specification;

/// <summary>The codes a column may hold, with every spelling that is accepted for each.</summary>
public sealed class CodeList
{
    private readonly Dictionary<string, string> bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> asWritten = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="codes">Each code with its other spellings; the first code to claim a spelling keeps it.</param>
    public CodeList(IEnumerable<(string Code, IEnumerable<string> Spellings)> codes)
    {
        var all = codes.ToList();
        Codes = [.. all.Select(c => c.Code)];
        foreach (var (code, _) in all) bySpelling.TryAdd(Spelling.Normal(code), code);
        foreach (var (code, spellings) in all)
            foreach (var spelling in spellings)
                bySpelling.TryAdd(Spelling.Normal(spelling), code);
        foreach (var code in Codes) asWritten.TryAdd(code, code);
        foreach (var (code, spellings) in all)
            foreach (var spelling in spellings.Where(s => bySpelling[Spelling.Normal(s)] == code))
                asWritten.TryAdd(spelling, code);
    }

    public IReadOnlyList<string> Codes { get; }

    /// <summary>The code that a text stands for, or null.</summary>
    public string? Find(ReadOnlySpan<char> text)
    {
        if (asWritten.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var code)) return code;
        return bySpelling.GetValueOrDefault(Spelling.Normal(text));
    }

    /// <summary>" (did you mean “good”?)", or nothing when no spelling is near.</summary>
    public string Suggestion(string text) => Nearest(text) is { } code ? $" (did you mean “{code}”?)" : "";

    /// <summary>The code with the spelling nearest to a text: at most a third of its letters wrong.</summary>
    public string? Nearest(string text)
    {
        var wanted = Spelling.Normal(text);
        return bySpelling.Keys
            .Select(s => (Spelling: s, Distance: EditDistance.Between(wanted, s)))
            .Where(s => s.Distance <= Math.Max(1, Math.Min(wanted.Length, s.Spelling.Length) / 3))
            .OrderBy(s => s.Distance).ThenBy(s => s.Spelling, StringComparer.Ordinal)
            .Select(s => bySpelling[s.Spelling]).FirstOrDefault();
    }
}
