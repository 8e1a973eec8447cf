namespace LscbImpact.Core.Statistics;

/// <param name="Difference">After minus before, between -1 and 1.</param>
public sealed record ShareDifference(double Difference, Interval Interval);

/// <summary>
/// The difference of two shares of different people or cases, with an interval made of the two Wilson intervals.
/// <para>Source: Newcombe, Stat Med 1998, method 10; agreed case by case with Epi's ci.pd and statsmodels.</para>
/// </summary>
public static class Newcombe
{
    public static ShareDifference Compare(Share before, Share after, double confidence = 0.95)
    {
        var (p1, p2) = (before.Value, after.Value);
        var (w1, w2) = (Wilson.Of(before, confidence), Wilson.Of(after, confidence));
        var difference = (double)(((decimal)after.Numerator / after.Denominator) - ((decimal)before.Numerator / before.Denominator));
        return new ShareDifference(difference, new Interval(
            Math.Max(-1, difference - Math.Sqrt(Square(p2 - w2.Lower) + Square(w1.Upper - p1))),
            Math.Min(1, difference + Math.Sqrt(Square(w2.Upper - p2) + Square(p1 - w1.Lower)))));
    }

    private static double Square(double x) => x * x;
}
