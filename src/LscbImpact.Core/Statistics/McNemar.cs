namespace LscbImpact.Core.Statistics;

/// <param name="PExact">Binomial test of those who changed: the one to use.</param>
/// <param name="ChiSquaredCorrected">With continuity correction, for comparison.</param>
public sealed record McNemarFigure(double PExact, double ChiSquared, double P, double ChiSquaredCorrected, double PCorrected);

/// <summary>
/// Yes or no by the same people twice: did more change one way than the other?
/// <para>Source: McNemar, Psychometrika 1947; agreed case by case with R's mcnemar.test and binom.test.</para>
/// </summary>
public static class McNemar
{
    /// <param name="yesThenNo">Who said yes and then no.</param>
    /// <param name="noThenYes">Who said no and then yes.</param>
    public static Answer<McNemarFigure> Of(int yesThenNo, int noThenYes)
    {
        if (yesThenNo < 0 || noThenYes < 0) return new NoFigure("A count cannot be below 0.");
        var changed = yesThenNo + noThenYes;
        if (changed == 0) return new NoFigure("Nobody changed their answer, so there is nothing to test.");
        var apart = Math.Abs(yesThenNo - noThenYes);
        double Squared(double distance) => distance * distance / changed;
        var (plain, corrected) = (Squared(apart), Squared(Math.Max(0, apart - 1)));
        return new McNemarFigure(Tails.Half(yesThenNo, changed), plain, Tails.ChiSquared(plain, 1), corrected, Tails.ChiSquared(corrected, 1));
    }
}
