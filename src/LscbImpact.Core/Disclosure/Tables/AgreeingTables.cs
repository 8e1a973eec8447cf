namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>How far a fact may lie from the truth, and what each step away from it costs.</summary>
internal readonly record struct Room(double Down, double Up, double Cost)
{
    public bool IsNone => Down <= 0 && Up <= 0;
}

/// <summary>
/// The cheapest way from the true figures to others that agree with every sum and differ in one fact by so much: the dual
/// simplex method with bounds (Lemke 1954), over the facts that can be reached. Costs are positive, so it begins with nothing moved.
/// </summary>
internal sealed class AgreeingTables
{
    private const double Tiny = 1e-9;
    private const int NotBasic = -1;

    private readonly PublishedFacts published;
    private readonly Room[] room;
    private readonly List<int> facts = [];
    private readonly int[] column;
    private readonly double[][] rows;
    private readonly double[] value;
    private readonly int[] basis;
    private readonly bool[] upward;
    private readonly int[] rowOf;
    private readonly double[] at;
    private readonly double[] price;
    private readonly int[] inRow;

    private AgreeingTables(PublishedFacts published, int goal, double by, Room[] room)
    {
        (this.published, this.room) = (published, room);
        column = new int[published.Count];
        Array.Fill(column, NotBasic);
        var sums = Reached(goal);
        value = new double[sums.Count];
        rows = new double[sums.Count][];
        for (var i = 0; i < sums.Count; i++)
        {
            rows[i] = new double[facts.Count];
            var (members, signs) = (published.Sums[sums[i]], published.Signs[sums[i]]);
            for (var m = 0; m < members.Length; m++)
                if (members[m] == goal) value[i] = -signs[m] * by;
                else if (column[members[m]] >= 0) rows[i][column[members[m]]] = signs[m];
        }
        basis = new int[rows.Length];
        Array.Fill(basis, NotBasic);
        upward = new bool[rows.Length];
        rowOf = new int[facts.Count];
        Array.Fill(rowOf, NotBasic);
        at = new double[facts.Count];
        price = new double[facts.Count];
        inRow = new int[facts.Count];
    }

    /// <returns>How far each fact moves, or null when nothing agrees with such a difference.</returns>
    public static double[]? Move(PublishedFacts published, int goal, double by, Room[] room)
    {
        if (by < -room[goal].Down || by > room[goal].Up) return null;
        var tables = new AgreeingTables(published, goal, by, room);
        return tables.Solve() ? tables.Moves(goal, by) : null;
    }

    /// <summary>The sums that a move of the goal can touch; the facts in them that have room become columns.</summary>
    private List<int> Reached(int goal)
    {
        var sums = new List<int>(published.SumsOf[goal]);
        var seen = sums.ToHashSet();
        for (var i = 0; i < sums.Count; i++)
            foreach (var fact in published.Sums[sums[i]])
            {
                if (fact == goal || column[fact] >= 0 || room[fact].IsNone) continue;
                column[fact] = facts.Count;
                facts.Add(fact);
                foreach (var sum in published.SumsOf[fact])
                    if (seen.Add(sum)) sums.Add(sum);
            }
        return sums;
    }

    private double[] Moves(int goal, double by)
    {
        var moves = new double[published.Count];
        moves[goal] = by;
        for (var c = 0; c < facts.Count; c++) moves[facts[c]] = rowOf[c] >= 0 ? value[rowOf[c]] : at[c];
        return moves;
    }

    private bool Solve()
    {
        for (var steps = 20 * (rows.Length + 20); steps > 0; steps--)
        {
            var (row, bound) = MostBroken();
            if (row < 0) return true;
            if (!Mend(row, bound)) return false;
        }
        return false;
    }

    /// <summary>The row whose basic fact is furthest outside what it may be, and the bound it has to go back to.</summary>
    private (int Row, double Bound) MostBroken()
    {
        var (worst, broken, bound) = (1e-7, -1, 0.0);
        for (var i = 0; i < rows.Length; i++)
        {
            var (low, high) = basis[i] < 0 ? (0, 0) : upward[i] ? (0, room[facts[basis[i]]].Up) : (-room[facts[basis[i]]].Down, 0.0);
            var by = value[i] > high ? value[i] - high : low - value[i];
            if (by > worst) (worst, broken, bound) = (by, i, value[i] > high ? high : low);
        }
        return (broken, bound);
    }

    private bool Mend(int row, double bound)
    {
        var way = value[row] > bound ? 1 : -1;
        var line = rows[row];
        var (entering, step) = (NotBasic, double.PositiveInfinity);
        var used = 0;
        for (var c = 0; c < line.Length; c++)
        {
            if (line[c] == 0) continue;
            inRow[used++] = c;
            var toward = way * line[c];
            if (rowOf[c] >= 0 || Math.Abs(toward) < Tiny || Limit(c, toward > 0) is not { } limit) continue;
            var ratio = Math.Max(0, (limit - price[c]) / toward);
            if (ratio < step - Tiny || (ratio < step + Tiny && Math.Abs(line[c]) > Math.Abs(line[entering]))) (entering, step) = (c, ratio);
        }
        if (Turns(row, bound, ref step)) entering = basis[row];
        else if (entering < 0) return false;
        for (var k = 0; k < used; k++) price[inRow[k]] += step * way * line[inRow[k]];
        if (entering == basis[row]) upward[row] = !upward[row];
        else Exchange(row, entering, bound, used);
        return true;
    }

    /// <summary>The price at which a fact that stands still begins to move up (or down); null when it has no room.</summary>
    private double? Limit(int c, bool up)
    {
        var of = room[facts[c]];
        if (at[c] > 0) return up ? null : of.Cost;
        if (at[c] < 0) return up ? -of.Cost : null;
        return up ? (of.Up > 0 ? of.Cost : null) : of.Down > 0 ? -of.Cost : null;
    }

    /// <summary>The broken fact itself may pass nought and move the other way, when nothing else is cheaper.</summary>
    private bool Turns(int row, double bound, ref double step)
    {
        if (basis[row] < 0 || bound != 0) return false;
        var of = room[facts[basis[row]]];
        if ((upward[row] ? of.Down : of.Up) <= 0 || 2 * of.Cost > step) return false;
        step = 2 * of.Cost;
        return true;
    }

    private void Exchange(int row, int entering, double bound, int used)
    {
        var pivot = rows[row];
        var by = (value[row] - bound) / pivot[entering];
        var amount = at[entering] + by;
        for (var i = 0; i < rows.Length; i++)
            if (i != row && rows[i][entering] != 0) value[i] -= rows[i][entering] * by;
        if (basis[row] >= 0) (rowOf[basis[row]], at[basis[row]]) = (NotBasic, bound);
        var scale = 1 / pivot[entering];
        if (scale != 1)
            for (var k = 0; k < used; k++) pivot[inRow[k]] *= scale;
        for (var i = 0; i < rows.Length; i++)
        {
            var times = rows[i][entering];
            if (i == row || times == 0) continue;
            var other = rows[i];
            for (var k = 0; k < used; k++)
            {
                var c = inRow[k];
                var left = other[c] - times * pivot[c];
                other[c] = Math.Abs(left) < 1e-11 ? 0 : left;
            }
        }
        (basis[row], rowOf[entering], value[row], upward[row], at[entering]) = (entering, row, amount, by > 0 ? at[entering] >= 0 : at[entering] > 0, 0);
    }
}
