namespace LscbImpact.Tests.Disclosure;

/// <summary>
/// An attacker who shares nothing with the program: knows what is shown and every sum, and looks for whole numbers from nought
/// up that agree. Facts are plain numbers 0..n-1; a sum says that its parts make its total.
/// </summary>
internal sealed class Reckoner(long[] truth, bool[] hidden, IReadOnlyList<(int Total, int[] Parts)> sums)
{
    private const int Budget = 50_000;

    private readonly long[] low = new long[truth.Length];
    private readonly long[] high = new long[truth.Length];
    private int steps;

    /// <summary>Every value from nought to well past the truth that the fact could have.</summary>
    public List<long> Possible(int fact, long threshold)
    {
        var possible = new List<long>();
        for (var v = 0L; v <= Math.Max(threshold + 1, truth[fact] + 5); v++)
            if (CouldBe(fact, v)) possible.Add(v);
        return possible;
    }

    /// <summary>The fact could be five apart, and something that is not small.</summary>
    public bool IsSafe(int fact, long threshold = 5)
    {
        var possible = Possible(fact, threshold);
        return possible.Count > 0 && possible[^1] - possible[0] >= 5 && (possible[0] == 0 || possible[^1] > threshold);
    }

    private bool CouldBe(int fact, long value)
    {
        for (var f = 0; f < truth.Length; f++) (low[f], high[f]) = hidden[f] ? (0, truth[f] + 40) : (truth[f], truth[f]);
        if (value < low[fact] || value > high[fact]) return false;
        (low[fact], high[fact], steps) = (value, value, 0);
        return Go();
    }

    private bool Go()
    {
        if (++steps > Budget) return false;
        if (!Narrow()) return false;
        var open = -1;
        for (var f = 0; f < truth.Length; f++)
            if (low[f] < high[f] && (open < 0 || high[f] - low[f] < high[open] - low[open])) open = f;
        if (open < 0) return true;
        var (l, h) = ((long[])low.Clone(), (long[])high.Clone());
        foreach (var v in Enumerable.Range(0, (int)(h[open] - l[open]) + 1).Select(i => l[open] + i).OrderBy(v => Math.Abs(v - truth[open])))
        {
            (low[open], high[open]) = (v, v);
            if (Go()) return true;
            l.CopyTo(low, 0);
            h.CopyTo(high, 0);
            if (steps > Budget) return false;
        }
        return false;
    }

    private bool Narrow()
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var (total, parts) in sums)
            {
                var (least, most) = (parts.Sum(p => low[p]), parts.Sum(p => high[p]));
                if (!Keep(total, least, most, ref again)) return false;
                foreach (var part in parts)
                    if (!Keep(part, low[total] - (most - high[part]), high[total] - (least - low[part]), ref again)) return false;
            }
        }
        return true;
    }

    private bool Keep(int fact, long least, long most, ref bool again)
    {
        if (least > low[fact]) (low[fact], again) = (least, true);
        if (most < high[fact]) (high[fact], again) = (most, true);
        return low[fact] <= high[fact];
    }
}
