using MathNet.Numerics;

namespace LscbImpact.Core.Statistics;

/// <param name="Dz">Mean change over the spread of changes.</param>
/// <param name="Gz">The same, corrected for small samples (Hedges); null for two pairs, where the correction is not defined.</param>
public sealed record EffectSize(double Dz, Interval DzInterval, double? Gz, Interval? GzInterval);

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
        var around = NoncentralT.Around(dz * root, df, confidence);
        var interval = new Interval(around.Lower / root, around.Upper / root);
        if (df < 2) return new EffectSize(dz, interval, null, null);
        var correction = Math.Exp(SpecialFunctions.GammaLn(df / 2) - SpecialFunctions.GammaLn((df - 1) / 2)) / Math.Sqrt(df / 2);
        return new EffectSize(dz, interval, dz * correction, new Interval(interval.Lower * correction, interval.Upper * correction));
    }
}
