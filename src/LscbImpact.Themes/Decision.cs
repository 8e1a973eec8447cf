namespace LscbImpact.Themes;

/// <summary>From a score to yes or no, and to how likely: a threshold and a curve for each label, both from scores of comments the scorer had not seen.</summary>
/// <param name="Thresholds">From this score on the label is given.</param>
/// <param name="Curves">Probability of a score (Platt 1999).</param>
internal sealed record Decision(float[] Thresholds, Curve[] Curves)
{
    /// <summary>A label is given where it is likelier right than wrong, by odds that all labels share: for few comments, written for the purpose.</summary>
    public static Decision EvenOdds(int labels) => new(new float[labels], [.. Enumerable.Repeat(new Curve(-1, 0), labels)]);

    /// <param name="scores">Row by row, label by label.</param>
    /// <param name="has">Label by label, row by row.</param>
    public static Decision From(IReadOnlyList<float[]> scores, IReadOnlyList<bool[]> has)
    {
        var byLabel = has.Select((h, l) => scores.Select((s, row) => (Score: s[l], Has: h[row])).OrderByDescending(s => s.Score).ToList()).ToList();
        var all = byLabel.SelectMany(s => s).OrderByDescending(s => s.Score).ToList();
        var shared = BestThreshold(all) ?? 0;
        var pooled = Curve.Fit(all);
        return new Decision(
            [.. byLabel.Select(s => Positives(s) < FewestForOwn ? shared : (shared + (BestThreshold(s) ?? shared)) / 2)],
            [.. byLabel.Select(s => Positives(s) < FewestForOwn ? pooled : Curve.Fit(s))]);
    }

    /// <summary>The labels whose threshold is passed, the likeliest first; where none is, the likeliest alone, and that is unsure.</summary>
    public (IReadOnlyList<int> Labels, bool Unsure) Of(float[] scores)
    {
        var passed = new List<int>();
        for (var l = 0; l < scores.Length; l++)
            if (scores[l] >= Thresholds[l]) passed.Add(l);
        if (passed.Count == 0) return ([Likeliest(scores)], true);
        if (passed.Count > 1) passed.Sort((one, other) => (Curves[other].At(scores[other]), scores[other]).CompareTo((Curves[one].At(scores[one]), scores[one])));
        return (passed, Curves[passed[0]].At(scores[passed[0]]) < EvenChance);
    }

    private int Likeliest(float[] scores) => Enumerable.Range(0, scores.Length).MaxBy(l => (Curves[l].At(scores[l]), scores[l]));

    private const double EvenChance = 0.5;

    /// <summary>With fewer comments a label's own threshold and curve would follow chance.</summary>
    private const int FewestForOwn = 5;

    private static int Positives(List<(float Score, bool Has)> scores) => scores.Count(s => s.Has);

    /// <summary>The score from which on F1 is best; half way to the next one below.</summary>
    private static float? BestThreshold(List<(float Score, bool Has)> falling)
    {
        var positives = Positives(falling);
        var (best, threshold, right) = (0.0, (float?)null, 0);
        for (var i = 0; i < falling.Count; i++)
        {
            if (falling[i].Has) right++;
            if (i + 1 < falling.Count && falling[i + 1].Score == falling[i].Score) continue;
            var f1 = 2.0 * right / (i + 1 + positives);
            if (f1 > best) (best, threshold) = (f1, i + 1 < falling.Count ? (falling[i].Score + falling[i + 1].Score) / 2 : falling[i].Score);
        }
        return threshold;
    }
}
