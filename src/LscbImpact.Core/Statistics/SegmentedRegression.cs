namespace LscbImpact.Core.Statistics;

/// <summary>One standard error of an estimate and what follows from it.</summary>
public sealed record TermTest(double Se, double T, double P, Interval Interval);

/// <param name="Ols">By ordinary least squares.</param>
/// <param name="NeweyWest">By Newey and West, adjusted by n / (n - 4); null where it comes out as no error at all.</param>
/// <param name="UseNeweyWest">Shown instead of the other: from 24 points, when its standard error is the larger.</param>
public sealed record RegressionTerm(double Estimate, TermTest Ols, TermTest? NeweyWest, bool UseNeweyWest)
{
    /// <summary>The one to show: never the smaller of the two without a word.</summary>
    public TermTest Shown => UseNeweyWest ? NeweyWest! : Ols;
}

/// <param name="LevelChange">Step at the first point after.</param>
/// <param name="SlopeChange">Slope after minus slope before, per point.</param>
/// <param name="CounterfactualLast">Where the line before would have gone by the last point.</param>
/// <param name="Fitted">The two lines at each point.</param>
/// <param name="Enough">At least 8 points before and 4 after: else show a control chart with a marked date.</param>
public sealed record SegmentedFigure(
    int Before, int After, int Df, RegressionTerm Intercept, RegressionTerm SlopeBefore, RegressionTerm LevelChange, RegressionTerm SlopeChange,
    double Sigma, double RSquared, SerialFigure Serial, int Lag, double FittedLast, double CounterfactualLast, double EffectAtLast, IReadOnlyList<decimal> Fitted, bool Enough, IReadOnlyList<string> Notes)
{
    public int N => Before + After;
}

/// <summary>
/// A line before a date and a line after it: the step between them, and the change of slope. It says what coincided with the date, never what it caused.
/// <para>Source: Wagner, Soumerai, Zhang and Ross-Degnan, J Clin Pharm Ther 2002; agreed case by case with R's lm, sandwich and lmtest.</para>
/// </summary>
public static class SegmentedRegression
{
    public const int FewestBefore = 8, FewestAfter = 4;

    /// <summary>Newey and West's errors are trusted from here.</summary>
    private const int LongEnough = 24;

    /// <param name="values">In order of date, one period apart.</param>
    /// <param name="before">How many of them lie before the change.</param>
    public static Answer<SegmentedFigure> Of(IReadOnlyList<decimal> values, int before)
    {
        var (n, after) = (values.Count, values.Count - before);
        if (n == 0) return new NoFigure("There are no values.");
        if (before <= 0 || after <= 0) return new NoFigure("The date has to lie inside the data, with points before it and after it.");
        if (before < 2 || after < 2 || n < 5) return new NoFigure($"There are {before} points before and {after} after: two lines take at least two on each side and five in all.");
        if (values.All(v => v == values[0])) return new NoFigure("Every value is the same, so there is no change to measure.");
        var fit = new LeastSquares([.. Enumerable.Range(0, n).Select(t => Row(t, before, t >= before))], values);
        var total = values.Sum(v => Math.Pow((double)(v - Spread.Mean(values)), 2));
        var left = fit.Residuals.Sum(r => r * r);
        if (left <= 1e-18 * total) return new NoFigure("The values lie exactly on the two lines, so there is no spread to judge a change by.");
        var lag = NeweyWest.Lag(n);
        var robust = NeweyWest.StandardErrors(fit, lag);
        var terms = Enumerable.Range(0, 4).Select(i => Term(fit, i, robust[i] * Math.Sqrt(n / (double)fit.Df), n)).ToArray();
        var serial = SerialCorrelation.Of(fit);
        var counterfactual = (double)fit.Predict(Row(n - 1, before, false));
        return new SegmentedFigure(before, after, fit.Df, terms[0], terms[1], terms[2], terms[3], fit.Sigma, 1 - left / total, serial, lag,
            (double)fit.Fitted[^1], counterfactual, (double)fit.Fitted[^1] - counterfactual, fit.Fitted, before >= FewestBefore && after >= FewestAfter, Notes(before, after, serial, terms));
    }

    /// <summary>1, time from 1, level, time since the change.</summary>
    private static decimal[] Row(int t, int before, bool changed) => [1, t + 1, changed ? 1 : 0, changed ? t - before : 0];

    private static RegressionTerm Term(LeastSquares fit, int i, double robust, int n)
    {
        var estimate = (double)fit.Estimates[i];
        var ols = Test(estimate, fit.StandardError(i), fit.Df);
        var neweyWest = robust > 0 ? Test(estimate, robust, fit.Df) : null;
        return new RegressionTerm(estimate, ols, neweyWest, n >= LongEnough && neweyWest is not null && robust > ols.Se);
    }

    private static TermTest Test(double estimate, double se, int df)
    {
        var reach = Quantiles.StudentReach(0.95, df) * se;
        return new TermTest(se, estimate / se, Tails.Student(estimate / se, df), new Interval(estimate - reach, estimate + reach));
    }

    private static List<string> Notes(int before, int after, SerialFigure serial, RegressionTerm[] terms)
    {
        var notes = new List<string>();
        if (before < FewestBefore || after < FewestAfter) notes.Add($"There are {before} points before and {after} after; below {FewestBefore} before and {FewestAfter} after this is too few to judge by: use a control chart with the date marked.");
        if (serial.Off && before + after < LongEnough) notes.Add($"Successive points look related (Durbin-Watson {FormattableString.Invariant($"{serial.DurbinWatson:0.00}")}), and {before + after} are too few to allow for it: the intervals are likely too narrow.");
        if (terms.Any(t => t.UseNeweyWest)) notes.Add("Where Newey and West's standard error is the larger, it is the one shown.");
        return notes;
    }
}
