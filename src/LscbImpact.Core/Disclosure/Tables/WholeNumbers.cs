namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>Whole numbers out of the moves of linear programming, which for two-way tables are whole already and for linked ones mostly.</summary>
internal static class WholeNumbers
{
    private const int MostSteps = 2000;

    /// <summary>How far beside the broken numbers is looked: first only between the two whole numbers next to each.</summary>
    private static readonly int[] Around = [0, 1, 4];

    /// <summary>The moves themselves, when they are whole and keep every sum.</summary>
    public static Witness? In(PublishedFacts facts, double[] moves)
    {
        var whole = new List<(int, long)>();
        for (var f = 0; f < moves.Length; f++)
        {
            var by = (long)Math.Round(moves[f]);
            if (Math.Abs(moves[f] - by) > 1e-6) return null;
            if (by != 0) whole.Add((f, by));
        }
        return Witness.Of(facts, [.. whole]);
    }

    /// <summary>Whole moves near broken ones: each sum in turn leaves fewer, and the rest is tried, within a budget.</summary>
    public static Witness? Near(PublishedFacts facts, double[] moves, int goal, Room[] room)
    {
        foreach (var around in Around)
        {
            var search = new Search(facts, moves, room, around);
            if (search.Set(goal, (long)Math.Round(moves[goal])) && search.Go()) return Witness.Of(facts, search.Moves());
        }
        return null;
    }

    private sealed class Search
    {
        private readonly PublishedFacts facts;
        private readonly double[] near;
        private readonly long[] low;
        private readonly long[] high;
        private readonly Stack<(int Fact, long Low, long High)> trail = new();
        private int steps;

        public Search(PublishedFacts facts, double[] near, Room[] room, int around)
        {
            (this.facts, this.near) = (facts, near);
            low = Array.ConvertAll(Enumerable.Range(0, facts.Count).ToArray(), f => (long)Math.Ceiling(Math.Max(-room[f].Down, Math.Floor(near[f] + 1e-6) - around)));
            high = Array.ConvertAll(Enumerable.Range(0, facts.Count).ToArray(), f => (long)Math.Floor(Math.Min(room[f].Up, Math.Ceiling(near[f] - 1e-6) + around)));
        }

        public (int, long)[] Moves() => [.. Enumerable.Range(0, facts.Count).Where(f => low[f] != 0).Select(f => (f, low[f]))];

        public bool Set(int fact, long by) => Narrow(fact, by, by);

        public bool Go()
        {
            if (++steps > MostSteps) return false;
            var open = -1;
            for (var f = 0; f < facts.Count; f++)
                if (low[f] < high[f] && (open < 0 || high[f] - low[f] < high[open] - low[open])) open = f;
            if (open < 0) return true;
            foreach (var by in Enumerable.Range(0, (int)(high[open] - low[open]) + 1).Select(i => low[open] + i).OrderBy(v => Math.Abs(v - near[open])).ToList())
            {
                var mark = trail.Count;
                if (Set(open, by) && Go()) return true;
                while (trail.Count > mark)
                {
                    var (fact, l, h) = trail.Pop();
                    (low[fact], high[fact]) = (l, h);
                }
                if (steps > MostSteps) return false;
            }
            return false;
        }

        private bool Narrow(int fact, long least, long most)
        {
            var waiting = new Queue<int>();
            if (!Keep(fact, least, most, waiting)) return false;
            while (waiting.TryDequeue(out var sum))
            {
                var (members, signs) = (facts.Sums[sum], facts.Signs[sum]);
                long from = 0, to = 0;
                for (var i = 0; i < members.Length; i++)
                {
                    from += signs[i] > 0 ? signs[i] * low[members[i]] : signs[i] * high[members[i]];
                    to += signs[i] > 0 ? signs[i] * high[members[i]] : signs[i] * low[members[i]];
                }
                if (from > 0 || to < 0) return false;
                for (var i = 0; i < members.Length; i++)
                {
                    var (f, s) = (members[i], Math.Abs(signs[i]));
                    // What the others leave for this one, which keeps the sum at nought.
                    var (l, h) = signs[i] > 0 ? (high[f] - FloorOf(to, s), low[f] + FloorOf(-from, s)) : (high[f] - FloorOf(-from, s), low[f] + FloorOf(to, s));
                    if (!Keep(f, Math.Max(l, low[f]), Math.Min(h, high[f]), waiting)) return false;
                }
            }
            return true;
        }

        private bool Keep(int fact, long least, long most, Queue<int> waiting)
        {
            if (least > most || most < low[fact] || least > high[fact]) return false;
            if (least == low[fact] && most == high[fact]) return true;
            trail.Push((fact, low[fact], high[fact]));
            (low[fact], high[fact]) = (least, most);
            foreach (var sum in facts.SumsOf[fact]) waiting.Enqueue(sum);
            return true;
        }

        private static long FloorOf(long a, long by) => (long)Math.Floor((double)a / by);
    }
}
