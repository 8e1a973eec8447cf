namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>Which tables may add up to another: every choice of a few, or neighbours in their order where there are many.</summary>
internal static class TableSubsets
{
    private const int EveryChoice = 12;

    public static IEnumerable<IReadOnlyList<int>> Of(List<int> tables, Func<int, long> size, long wanted) =>
        (tables.Count <= EveryChoice ? Choices(tables) : Runs(tables)).Where(some => some.Sum(size) == wanted);

    private static IEnumerable<IReadOnlyList<int>> Choices(List<int> tables)
    {
        for (var bits = 1; bits < 1 << tables.Count; bits++)
            if (System.Numerics.BitOperations.PopCount((uint)bits) > 1) yield return [.. tables.Where((_, i) => (bits >> i & 1) == 1)];
    }

    private static IEnumerable<IReadOnlyList<int>> Runs(List<int> tables)
    {
        for (var first = 0; first < tables.Count; first++)
            for (var last = first + 1; last < tables.Count; last++) yield return tables[first..(last + 1)];
    }
}
