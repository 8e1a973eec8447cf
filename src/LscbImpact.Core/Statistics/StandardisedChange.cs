using MathNet.Numerics;

namespace LscbImpact.Core.Statistics;

/// <summary>A change beside the spread of changes. Its intervals take thousands of steps, so they are worked out for whoever asks.</summary>
/// <param name="dz">Mean change over the spread of changes.</param>
/// <param name="correction">For small samples (Hedges); null for two pairs, where it is not defined.</param>
/// <param name="interval">Works out the interval of dz.</param>
public sealed class EffectSize(double dz, double? correction, Func<Interval> interval)
{
    private readonly Lazy<Interval> asked = new(interval);

    public double Dz { get; } = dz;

    public Interval DzInterval => asked.Value;

    /// <summary>Dz, corrected for small samples.</summary>
    public double? Gz { get; } = dz * correction;

    public Interval? GzInterval => correction is { } c ? new Interval(DzInterval.Lower * c, DzInterval.Upper * c) : null;
}

/// <summary>
/// How large a change is beside how much people differ in it.
/// <para>Source: Cohen 1988 (dz); Hedges, J Educ Stat 1981; intervals by the noncentral t, agreed with the R package effectsize 0.8.3.</para>
/// </summary>
public static class StandardisedChange
{
    public static Answer<EffectSize> Of(IReadOnlyCollection<decimal> differences, double confidence = 0.95)
    {
        if (differences.Count < 2) return new NoFigure("An effect size takes at least two pairs.");
        var spread = Math.Sqrt(Spread.Variance(differences));
        if (spread == 0) return new NoFigure("Everybody changed by the same amount, so there is no spread to measure the change against.");
        var root = Math.Sqrt(differences.Count);
        double df = differences.Count - 1;
        var dz = (double)Spread.Mean(differences) / spread;
        double? correction = df < 2 ? null : Math.Exp(SpecialFunctions.GammaLn(df / 2) - SpecialFunctions.GammaLn((df - 1) / 2)) / Math.Sqrt(df / 2);
        return new EffectSize(dz, correction, () =>
        {
            var around = NoncentralT.Around(dz * root, df, confidence);
            return new Interval(around.Lower / root, around.Upper / root);
        });
    }
}
