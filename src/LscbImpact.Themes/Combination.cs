namespace LscbImpact.Themes;

/// <summary>
/// One score from what the words say and which phrases were found: a logistic regression over all labels at once, because a
/// label alone has too few comments to learn its own. Its score is the logarithm of the odds that the label is right.
/// </summary>
internal sealed class Combination(double[] weights)
{
    private const int Steps = 25;

    /// <summary>1; a hint, a phrase, more than a phrase; the line's score; how far it lies behind the text's best line.</summary>
    public const int Evidence = 6;

    public IReadOnlyList<double> Weights => weights;

    public float[] Scores(float[] lines, float[] found)
    {
        var best = lines.Max();
        var scores = new float[lines.Length];
        Span<double> evidence = stackalloc double[Evidence];
        for (var l = 0; l < lines.Length; l++)
        {
            Weigh(lines[l], best, found.Length == 0 ? 0 : found[l], evidence);
            var score = 0.0;
            for (var e = 0; e < Evidence; e++) score += weights[e] * evidence[e];
            scores[l] = (float)score;
        }
        return scores;
    }

    /// <summary>Learns from the lines' scores of comments they had not seen, by Newton's method.</summary>
    public static Combination Fit(IReadOnlyList<float[]> lines, IReadOnlyList<float[]> found, IReadOnlyList<bool[]> has)
    {
        var weights = new double[Evidence];
        for (var step = 0; step < Steps; step++)
        {
            var system = new double[Evidence, Evidence + 1];
            // A little pull towards nought keeps evidence that never occurs at nought.
            for (var e = 0; e < Evidence; e++) { system[e, e] = 0.01; system[e, Evidence] = 0.01 * weights[e]; }
            Gather(lines, found, has, weights, system);
            var change = Solve(system);
            for (var e = 0; e < Evidence; e++) weights[e] -= change[e];
        }
        return new Combination(weights);
    }

    private static void Gather(IReadOnlyList<float[]> lines, IReadOnlyList<float[]> found, IReadOnlyList<bool[]> has, double[] weights, double[,] system)
    {
        Span<double> evidence = stackalloc double[Evidence];
        for (var row = 0; row < lines.Count; row++)
        {
            var best = lines[row].Max();
            for (var l = 0; l < has.Count; l++)
            {
                Weigh(lines[row][l], best, found[row].Length == 0 ? 0 : found[row][l], evidence);
                var score = 0.0;
                for (var e = 0; e < Evidence; e++) score += weights[e] * evidence[e];
                var p = 1 / (1 + Math.Exp(-Math.Clamp(score, -30, 30)));
                var off = p - (has[l][row] ? 1 : 0);
                for (var e = 0; e < Evidence; e++)
                {
                    if (evidence[e] == 0) continue;
                    system[e, Evidence] += off * evidence[e];
                    for (var f = 0; f < Evidence; f++) system[e, f] += p * (1 - p) * evidence[e] * evidence[f];
                }
            }
        }
    }

    private static void Weigh(float line, float best, float found, Span<double> evidence)
    {
        evidence[0] = 1;
        evidence[1] = found >= 0.5f ? 1 : 0;
        evidence[2] = found >= 1f ? 1 : 0;
        evidence[3] = found > 1f ? 1 : 0;
        evidence[4] = line;
        evidence[5] = line - best;
    }

    /// <summary>Gauss and Jordan.</summary>
    private static double[] Solve(double[,] system)
    {
        for (var i = 0; i < Evidence; i++)
        {
            var pivot = system[i, i];
            for (var j = i; j <= Evidence; j++) system[i, j] /= pivot;
            for (var k = 0; k < Evidence; k++)
            {
                if (k == i) continue;
                var times = system[k, i];
                for (var j = i; j <= Evidence; j++) system[k, j] -= times * system[i, j];
            }
        }
        return [.. Enumerable.Range(0, Evidence).Select(i => system[i, Evidence])];
    }
}
