namespace LscbImpact.Seeds;

/// <summary>
/// Luck that is the same on every machine and in every run: SplitMix64 (Steele, Lea and Flood 2014). Each subject draws from a
/// stream of its own, named after it, so that a change in one subject leaves the others as they were. Only plain arithmetic is
/// used, because functions such as logarithms may differ in the last digit between systems.
/// </summary>
internal sealed class Chance(string subject)
{
    private ulong state = Fingerprint(subject);

    /// <summary>At least 0 and under 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>0 to <paramref name="number"/> - 1.</summary>
    public int Below(int number) => (int)(Next() % (ulong)number);

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Happens(double probability) => Unit() < probability;

    public T Pick<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>One of several things, each as likely as its weight.</summary>
    public T Weighted<T>(params ReadOnlySpan<(T Thing, double Weight)> of)
    {
        var total = 0.0;
        foreach (var (_, weight) in of) total += weight;
        var left = Unit() * total;
        foreach (var (thing, weight) in of)
            if ((left -= weight) < 0) return thing;
        return of[^1].Thing;
    }

    /// <summary>A bell curve, near enough: twelve even draws added up.</summary>
    public double Near(double mean, double spread)
    {
        var sum = 0.0;
        for (var i = 0; i < 12; i++) sum += Unit();
        return mean + (sum - 6) * spread;
    }

    public List<T> Shuffled<T>(IEnumerable<T> things)
    {
        var list = things.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
        return list;
    }

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>FNV-1a, because a string's own hash code differs in every run.</summary>
    private static ulong Fingerprint(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}

/// <summary>
/// Says yes to a given share of those asked, spread evenly: a series then shows the story that was put in, and not the luck of
/// small numbers.
/// </summary>
internal sealed class EvenShare(double start = 0.5)
{
    private double owed = start;

    public bool Yes(double share)
    {
        owed += share;
        if (owed < 1) return false;
        owed -= 1;
        return true;
    }
}
