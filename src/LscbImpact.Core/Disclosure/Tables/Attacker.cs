namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>
/// Works out what a hidden fact could be from everything published. A fact counts as protected only on proof: whole-number
/// tables that agree with every sum. Where none is found, or not in time, it counts as given away.
/// </summary>
internal sealed class Attacker(PublishedFacts facts, DisclosureRule rule, Leeway[] leeways)
{
    /// <summary>A hidden fact costs next to nothing to move, so that moves stay short.</summary>
    private const double AlmostNothing = 0.001;

    private readonly List<Witness>[] found = new List<Witness>[facts.Count];

    /// <summary>How often it had to work something out: what searches are limited by.</summary>
    public int Questions { get; private set; }

    /// <summary>Whether every one of some facts is protected from every onlooker.</summary>
    public bool Protects(IEnumerable<int> small, bool[] hidden, IReadOnlyList<Onlooker> onlookers)
    {
        foreach (var fact in small)
            foreach (var onlooker in onlookers)
                if (!Protects(fact, hidden, onlooker)) return false;
        return true;
    }

    public bool Protects(int fact, bool[] hidden, Onlooker onlooker)
    {
        if (onlooker.Know(fact)) return true;
        var (down, up) = Proven(fact, hidden, onlooker);
        var count = facts.Values[fact];
        if (rule.IsProtected(count, down, up, leeways[fact].IsRounded)) return true;
        if (facts.SumsOf[fact].Exists(s => Array.TrueForAll(facts.Sums[s], f => f == fact || IsFixed(f, hidden, onlooker)))) return false;
        Questions++;
        var room = new Room[facts.Count];
        for (var f = 0; f < room.Length; f++) room[f] = RoomOf(f, hidden, onlooker);
        up = Math.Max(up, Reach(fact, true, Math.Max(DisclosureRule.LeastSpan, rule.Threshold + 1 - (int)count), room));
        if (rule.IsProtected(count, down, up, leeways[fact].IsRounded)) return true;
        down = Math.Max(down, Reach(fact, false, (int)count, room));
        return rule.IsProtected(count, down, up, leeways[fact].IsRounded);
    }

    /// <summary>The cheapest move of a fact where shown facts may be hidden for their cost.</summary>
    /// <returns>How far each fact moves, or null when it cannot move so far whatever is hidden.</returns>
    public double[]? Cheapest(int fact, bool up, int steps, Func<int, double?> cost, bool[] hidden, Onlooker onlooker)
    {
        var room = new Room[facts.Count];
        for (var f = 0; f < room.Length; f++)
            room[f] = !hidden[f] && !onlooker.Know(f) && cost(f) is { } dear ? leeways[f].Room(hidden: true, dear) : RoomOf(f, hidden, onlooker);
        return AgreeingTables.Move(facts, fact, up ? steps : -steps, room);
    }

    private bool IsFixed(int fact, bool[] hidden, Onlooker onlooker) => onlooker.Know(fact) || leeways[fact].When(hidden[fact]) == (0, 0);

    private Room RoomOf(int fact, bool[] hidden, Onlooker onlooker) => onlooker.Know(fact) ? default : leeways[fact].Room(hidden[fact], AlmostNothing);

    private (long Down, long Up) Proven(int fact, bool[] hidden, Onlooker onlooker)
    {
        long down = 0, up = 0;
        foreach (var witness in found[fact] ?? [])
        {
            var by = witness.Of(fact);
            if ((by > up || -by > down) && witness.Holds(leeways, hidden, onlooker)) (down, up) = (Math.Max(down, -by), Math.Max(up, by));
        }
        return (down, up);
    }

    private long Reach(int fact, bool up, int asFarAs, Room[] room)
    {
        if (asFarAs < 1) return 0;
        // Where not even one step is possible, the steps between need not be tried.
        if (asFarAs > 1 && Step(fact, up, asFarAs, room)) return asFarAs;
        if (!Step(fact, up, 1, room)) return 0;
        for (var steps = asFarAs - 1; steps > 1; steps--)
            if (Step(fact, up, steps, room)) return steps;
        return 1;
    }

    private bool Step(int fact, bool up, int steps, Room[] room)
    {
        if (AgreeingTables.Move(facts, fact, up ? steps : -steps, room) is not { } moves) return false;
        if ((WholeNumbers.In(facts, moves) ?? WholeNumbers.Near(facts, moves, fact, room)) is not { } witness) return false;
        (found[fact] ??= []).Insert(0, witness);
        return true;
    }
}
