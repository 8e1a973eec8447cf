namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>Who looks at it: the public knows what is published; an agency also knows the facts of its own.</summary>
/// <param name="Knows">Facts known beforehand; null for nobody's.</param>
internal sealed record Onlooker(bool[]? Knows)
{
    public static Onlooker Public { get; } = new((bool[]?)null);

    public bool Know(int fact) => Knows is not null && Knows[fact];
}

/// <summary>Other whole numbers that a set of facts could be: checked against every sum, so that they prove what they say.</summary>
internal sealed class Witness
{
    private readonly (int Fact, long By)[] moves;

    private Witness((int, long)[] moves) => this.moves = moves;

    /// <returns>Null when the moves break a sum.</returns>
    public static Witness? Of(PublishedFacts facts, (int Fact, long By)[] moves)
    {
        var left = new Dictionary<int, long>();
        foreach (var (fact, by) in moves)
        {
            if (facts.Values[fact] + by < 0) return null;
            foreach (var sum in facts.SumsOf[fact]) left[sum] = left.GetValueOrDefault(sum) + by * facts.Signs[sum][Array.IndexOf(facts.Sums[sum], fact)];
        }
        return left.Values.Any(v => v != 0) ? null : new Witness(moves);
    }

    public long Of(int fact)
    {
        foreach (var (moved, by) in moves)
            if (moved == fact) return by;
        return 0;
    }

    /// <summary>Nothing it moves is known to the onlooker, or moves further than what is shown leaves open.</summary>
    public bool Holds(Leeway[] leeways, bool[] hidden, Onlooker onlooker)
    {
        foreach (var (fact, by) in moves)
        {
            if (onlooker.Know(fact)) return false;
            var (down, up) = leeways[fact].When(hidden[fact]);
            if (by < -down || by > up) return false;
        }
        return true;
    }
}
