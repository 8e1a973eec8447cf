namespace LscbImpact.Themes;

/// <summary>
/// Probability of a score: 1 / (1 + exp(slope x score + shift)). Fitted as in Platt, "Probabilistic outputs for support vector
/// machines" (1999), with his smoothed targets, by Newton's method with a damped step.
/// </summary>
internal readonly record struct Curve(double Slope, double Shift)
{
    private const int MostSteps = 50;

    public double At(double score) => 1 / (1 + Math.Exp(Math.Clamp(Slope * score + Shift, -40, 40)));

    public static Curve Fit(IReadOnlyList<(float Score, bool Has)> scores)
    {
        double positives = scores.Count(s => s.Has), negatives = scores.Count - positives;
        var (yes, no) = ((positives + 1) / (positives + 2), 1 / (negatives + 2));
        var curve = new Curve(0, Math.Log((negatives + 1) / (positives + 1)));
        var loss = Loss(scores, curve, yes, no);
        for (var step = 0; step < MostSteps; step++)
        {
            var towards = Direction(scores, curve, yes, no);
            var next = curve;
            var size = 1.0;
            double nextLoss;
            do
            {
                next = new Curve(curve.Slope + size * towards.Slope, curve.Shift + size * towards.Shift);
                nextLoss = Loss(scores, next, yes, no);
                size /= 2;
            }
            while (nextLoss > loss && size > 1e-6);
            if (loss - nextLoss < 1e-9 * Math.Abs(loss)) break;
            (curve, loss) = (next, nextLoss);
        }
        // A falling curve would call the better scores the less likely ones; then the share alone is known.
        return curve.Slope <= 0 ? curve : new Curve(0, Math.Log((negatives + 1) / (positives + 1)));
    }

    private static double Loss(IReadOnlyList<(float Score, bool Has)> scores, Curve curve, double yes, double no)
    {
        var loss = 0.0;
        foreach (var (score, has) in scores)
        {
            var p = Math.Clamp(curve.At(score), 1e-15, 1 - 1e-15);
            var target = has ? yes : no;
            loss -= target * Math.Log(p) + (1 - target) * Math.Log(1 - p);
        }
        return loss;
    }

    private static Curve Direction(IReadOnlyList<(float Score, bool Has)> scores, Curve curve, double yes, double no)
    {
        double g1 = 0, g2 = 0, h11 = 1e-9, h12 = 0, h22 = 1e-9;
        foreach (var (score, has) in scores)
        {
            var p = curve.At(score);
            var off = (has ? yes : no) - p;
            g1 += score * off;
            g2 += off;
            var bend = p * (1 - p);
            h11 += score * score * bend;
            h12 += score * bend;
            h22 += bend;
        }
        var determinant = Math.Max(h11 * h22 - h12 * h12, 1e-12);
        return new Curve(-(h22 * g1 - h12 * g2) / determinant, -(h11 * g2 - h12 * g1) / determinant);
    }
}
