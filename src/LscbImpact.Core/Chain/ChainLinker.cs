using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Chain;

/// <param name="Register">The register that has the entry, such as "courses".</param>
/// <param name="Code">The entry's code.</param>
/// <param name="Priorities">Priorities it names.</param>
/// <param name="Gaps">Gaps it names.</param>
public sealed record ChainEntry(string Register, string Code, IReadOnlyList<string> Priorities, IReadOnlyList<string> Gaps);

public sealed record LinkedChain(IReadOnlyList<ChainLink> Links, IReadOnlyList<BrokenLink> Broken);

/// <summary>
/// Finds the priority and the gap of everything that was sent: a row's own codes first, else its gap's, else those of its course,
/// audit programme entry, review or indicator. Only what is written down links: nothing is guessed.
/// </summary>
public sealed class ChainLinker
{
    private readonly int board;
    private readonly RegisterCodes codes;
    private readonly Dictionary<(string Register, string Code), ChainEntry> entries = [];
    private readonly Dictionary<(string Kind, string Register, string Code), BrokenLink> broken = [];

    private ChainLinker(int board, IEnumerable<ChainEntry> entries, RegisterCodes codes)
    {
        this.board = board;
        this.codes = codes;
        foreach (var entry in entries) this.entries.TryAdd((entry.Register, entry.Code), entry);
    }

    /// <param name="board">The board.</param>
    /// <param name="strands">What rows name.</param>
    /// <param name="registers">Entries of gaps, courses, audit programme, reviews and indicator definitions.</param>
    /// <param name="codes">Every register's codes, to know what exists and what is spelled most like it.</param>
    public static LinkedChain Link(int board, IEnumerable<ChainStrand> strands, IReadOnlyCollection<ChainEntry> registers, RegisterCodes codes)
    {
        var linker = new ChainLinker(board, registers, codes);
        foreach (var entry in registers) linker.CheckEntry(entry);
        var links = strands.SelectMany(linker.LinksOf).ToList();
        return new LinkedChain(links, [.. linker.broken.Values.OrderBy(b => b.Kind, StringComparer.Ordinal).ThenBy(b => b.Code, StringComparer.Ordinal)]);
    }

    public static IReadOnlyList<string> Split(string? codes) => codes?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private IEnumerable<ChainLink> LinksOf(ChainStrand strand)
    {
        var entry = Entry(strand);
        var own = Known(strand.Kind, ReturnKinds.Priorities, Split(strand.PriorityCodes));
        var ownGaps = Known(strand.Kind, ReturnKinds.Gaps, Split(strand.GapRefs));
        var gaps = ownGaps.Count > 0 ? ownGaps : Exist(ReturnKinds.Gaps, entry?.Gaps);
        var (priorities, by) = own.Count > 0 ? (own, LinkedBy.OwnCode)
            : PrioritiesOf(ownGaps) is { Count: > 0 } ofGaps ? (ofGaps, LinkedBy.Gap)
            : Exist(ReturnKinds.Priorities, entry?.Priorities) is { Count: > 0 } ofEntry ? (ofEntry, LinkedBy.Register)
            : (PrioritiesOf(gaps), LinkedBy.Register);
        foreach (var priority in priorities)
        {
            var under = gaps.Where(g => Gap(g)?.Priorities.Contains(priority) == true).DefaultIfEmpty();
            foreach (var gap in under) yield return NewLink(strand, priority, gap, by);
        }
        foreach (var gap in gaps.Where(g => !priorities.Any(p => Gap(g)?.Priorities.Contains(p) == true)))
            yield return NewLink(strand, null, gap, ownGaps.Count > 0 ? LinkedBy.Gap : LinkedBy.Register);
    }

    private ChainLink NewLink(ChainStrand strand, string? priority, string? gap, LinkedBy by) =>
        new() { BoardId = board, ChainKey = strand.ChainKey, PriorityCode = priority, GapRef = gap, By = by };

    private ChainEntry? Entry(ChainStrand strand)
    {
        if (strand.Code.Length == 0) return null;
        if (entries.TryGetValue((strand.Register, strand.Code), out var entry)) return entry;
        Miss(strand.Kind, strand.Register, strand.Code);
        return null;
    }

    private void CheckEntry(ChainEntry entry)
    {
        Known(entry.Register, ReturnKinds.Priorities, entry.Priorities);
        Known(entry.Register, ReturnKinds.Gaps, entry.Gaps);
    }

    private ChainEntry? Gap(string code) => entries.GetValueOrDefault((ReturnKinds.Gaps.Name, code));

    private List<string> PrioritiesOf(IEnumerable<string> gaps) =>
        [.. gaps.SelectMany(g => Gap(g)?.Priorities ?? []).Distinct().Where(p => codes[ReturnKinds.Priorities.Name].Codes.Contains(p))];

    /// <summary>Those that the register knows; the others are broken links.</summary>
    private List<string> Known(string kind, ReturnKind register, IReadOnlyList<string> named)
    {
        foreach (var code in named.Where(c => !codes[register.Name].Codes.Contains(c))) Miss(kind, register.Name, code);
        return Exist(register, named);
    }

    private List<string> Exist(ReturnKind register, IReadOnlyList<string>? named) => [.. (named ?? []).Where(codes[register.Name].Codes.Contains)];

    private void Miss(string kind, string register, string code) =>
        broken.TryAdd((kind, register, code), new BrokenLink { BoardId = board, Kind = kind, Register = register, Code = code, Nearest = codes[register].Nearest(code) });
}
