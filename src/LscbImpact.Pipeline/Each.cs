using LscbImpact.Store;

namespace LscbImpact.Pipeline;

/// <summary>One after another, and one on which the program fails keeps no other from its turn.</summary>
public static class Each
{
    /// <summary>Does something to each. A database that is away or full is no fault of theirs: then everything waits.</summary>
    /// <returns>Those on which the program failed, and why.</returns>
    public static IReadOnlyList<(T Of, Exception Why)> Do<T>(IEnumerable<T> all, Action<T> act)
    {
        var failures = new List<(T, Exception)>();
        foreach (var one in all)
            try
            {
                act(one);
            }
            catch (Exception e) when (StoreTroubles.Of(e) == StoreTrouble.None)
            {
                failures.Add((one, e));
            }
        return failures;
    }
}
