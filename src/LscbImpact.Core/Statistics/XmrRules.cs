namespace LscbImpact.Core.Statistics;

/// <summary>
/// The four rules of Making Data Count, in the order in which the first that applies names the point.
/// Inputs are the values of one rebase group; outputs have the same length.
/// </summary>
public static class XmrRules
{
    internal const int RunLength = 7;

    public static XmrSignal[] Signals(IReadOnlyList<decimal> values, XmrLimits limits)
    {
        var sides = values.Select(v => Math.Sign(v - limits.Mean)).ToArray();
        var outside = values.Select(v => v > limits.Upper || v < limits.Lower).ToArray();
        var near = values.Select((v, i) => !outside[i] && (v > limits.NearUpper || v < limits.NearLower)).ToArray();
        var trend = TrendOfSeven(values);
        var twoOfThree = TwoOfThree(near, sides);
        var shift = SevenOnOneSide(sides);
        return [.. values.Select((_, i) =>
            outside[i] ? (sides[i] > 0 ? XmrSignal.OutsideHigh : XmrSignal.OutsideLow)
            : trend[i] != 0 ? (trend[i] > 0 ? XmrSignal.TrendUp : XmrSignal.TrendDown)
            : twoOfThree[i] && near[i] ? (sides[i] > 0 ? XmrSignal.NearHigh : XmrSignal.NearLow)
            : shift[i] != 0 ? (sides[i] > 0 ? XmrSignal.ShiftHigh : XmrSignal.ShiftLow)
            : XmrSignal.None)];
    }

    /// <summary>Seven or more successive points on the same side: the side for each of them, else 0. A point on the mean breaks the run.</summary>
    public static int[] SevenOnOneSide(IReadOnlyList<int> sides)
    {
        var flags = new int[sides.Count];
        for (var start = 0; start < sides.Count;)
        {
            var end = start + 1;
            while (end < sides.Count && sides[end] == sides[start]) end++;
            if (sides[start] != 0 && end - start >= RunLength) Array.Fill(flags, sides[start], start, end - start);
            start = end;
        }
        return flags;
    }

    /// <summary>
    /// Seven or more points each strictly above (or each strictly below) the one before: +1 or -1 for all of them, else 0; a tie breaks it.
    /// A turning point shared by a fall and a rise counts with the later one.
    /// </summary>
    public static int[] TrendOfSeven(IReadOnlyList<decimal> values)
    {
        var flags = new int[values.Count];
        for (var start = 1; start < values.Count;)
        {
            var step = Math.Sign(values[start] - values[start - 1]);
            var end = start + 1;
            while (end < values.Count && Math.Sign(values[end] - values[end - 1]) == step) end++;
            if (step != 0 && end - start + 1 >= RunLength) Array.Fill(flags, step, start - 1, end - start + 1);
            start = end;
        }
        return flags;
    }

    /// <summary>Points in some window of three successive points, all on one side of the mean, of which at least two are near a limit.</summary>
    public static bool[] TwoOfThree(IReadOnlyList<bool> near, IReadOnlyList<int> sides)
    {
        var flags = new bool[near.Count];
        for (var i = 2; i < near.Count; i++)
        {
            var oneSide = sides[i] != 0 && sides[i] == sides[i - 1] && sides[i] == sides[i - 2];
            var nearOnes = (near[i] ? 1 : 0) + (near[i - 1] ? 1 : 0) + (near[i - 2] ? 1 : 0);
            if (oneSide && nearOnes >= 2) Array.Fill(flags, true, i - 2, 3);
        }
        return flags;
    }

    /// <summary>What a signal means under a direction of good.</summary>
    public static XmrJudgement Judge(XmrSignal signal, Better better) => (signal, better) switch
    {
        (XmrSignal.None, _) => XmrJudgement.Common,
        (_, Better.Neither) => XmrJudgement.Neutral,
        _ => signal.IsHigh() == (better == Better.Up) ? XmrJudgement.Improvement : XmrJudgement.Concern,
    };
}
