namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>
/// Everything published together as facts and sums: a fact is one true count, however many tables show it, and a sum says that
/// facts add up to another. It is what anyone can reckon with.
/// </summary>
internal sealed class PublishedFacts
{
    private readonly int[] offsets;
    private readonly int[] factOf;

    private PublishedFacts(IReadOnlyList<CountTable> tables, int[] offsets, int[] factOf, long[] values, int[][] sums, int[][] signs)
    {
        (Tables, this.offsets, this.factOf, Values, Sums, Signs) = (tables, offsets, factOf, values, sums, signs);
        Cells = [.. Enumerable.Range(0, values.Length).Select(_ => new List<(int, int)>())];
        for (var t = 0; t < tables.Count; t++)
            for (var p = 0; p < tables[t].Cells; p++) Cells[Of(t, p)].Add((t, p));
        SumsOf = [.. Enumerable.Range(0, values.Length).Select(_ => new List<int>())];
        for (var s = 0; s < sums.Length; s++)
            foreach (var fact in sums[s]) SumsOf[fact].Add(s);
    }

    public IReadOnlyList<CountTable> Tables { get; }

    /// <summary>The true counts.</summary>
    public long[] Values { get; }

    public int Count => Values.Length;

    /// <summary>The facts of each sum; with their <see cref="Signs"/> they make nought.</summary>
    public int[][] Sums { get; }

    public int[][] Signs { get; }

    /// <summary>Where each fact stands: table and place.</summary>
    public List<(int Table, int Place)>[] Cells { get; }

    public List<int>[] SumsOf { get; }

    public int Of(int table, int place) => factOf[offsets[table] + place];

    public static PublishedFacts Of(IReadOnlyList<CountTable> tables, bool equalIsSame)
    {
        var offsets = new int[tables.Count];
        for (var t = 1; t < tables.Count; t++) offsets[t] = offsets[t - 1] + tables[t - 1].Cells;
        var cells = tables.Sum(t => t.Cells);
        var links = TableLinks.Find(tables, equalIsSame);
        var one = new int[cells];
        for (var i = 0; i < cells; i++) one[i] = i;
        foreach (var (a, b) in links.Same) one[Root(one, offsets[a.Table] + a.Place)] = Root(one, offsets[b.Table] + b.Place);
        var roots = Enumerable.Range(0, cells).Select(i => Root(one, i)).ToArray();
        var number = roots.Distinct().Select((root, i) => (root, i)).ToDictionary(p => p.root, p => p.i);
        var factOf = roots.Select(r => number[r]).ToArray();
        var values = new long[number.Count];
        for (var t = 0; t < tables.Count; t++)
            for (var p = 0; p < tables[t].Cells; p++) values[factOf[offsets[t] + p]] = tables[t].Values[p];
        var sums = tables.SelectMany((table, t) => table.Sums().Select(s => Signed(factOf[offsets[t] + s.Total], s.Parts.Select(p => factOf[offsets[t] + p]))))
            .Concat(links.Sums.Select(s => Signed(factOf[offsets[s.Total.Table] + s.Total.Place], s.Parts.Select(p => factOf[offsets[p.Table] + p.Place]))))
            .Where(s => s.Count > 0).DistinctBy(s => string.Join(' ', s.Select(p => $"{p.Key}:{p.Value}"))).ToList();
        return new PublishedFacts(tables, offsets, factOf, values, [.. sums.Select(s => s.Keys.ToArray())], [.. sums.Select(s => s.Values.ToArray())]);
    }

    private static SortedDictionary<int, int> Signed(int total, IEnumerable<int> parts)
    {
        var signed = new SortedDictionary<int, int> { [total] = -1 };
        foreach (var part in parts) signed[part] = signed.GetValueOrDefault(part) + 1;
        foreach (var gone in signed.Where(p => p.Value == 0).Select(p => p.Key).ToList()) signed.Remove(gone);
        return signed;
    }

    private static int Root(int[] one, int i)
    {
        while (one[i] != i) i = one[i] = one[one[i]];
        return i;
    }
}
