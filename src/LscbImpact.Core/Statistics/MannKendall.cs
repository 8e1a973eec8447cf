namespace LscbImpact.Core.Statistics;

/// <param name="S">Rises minus falls over all pairs of rows.</param>
/// <param name="Z">With continuity correction and the variance for ties.</param>
/// <param name="P">Exact below 50 rows without ties, else from <paramref name="Z"/>.</param>
/// <param name="PNormal">Without continuity correction, as R prints it when there are ties.</param>
public sealed record TrendTest(int N, int S, double TauB, double Z, double P, bool Exact, double PNormal, SlopeFigure Slope);

/// <summary>
/// Is there a steady rise or fall over many rows? Only the order of the values counts.
/// <para>Source: Mann, Econometrica 1945; Kendall, Rank Correlation Methods; agreed case by case with R's cor.test.</para>
/// </summary>
public static class MannKendall
{
    private const int ExactBelow = 50;

    /// <summary>Beyond so many rows the pairs of rows do not fit into memory, and daily figures need another method.</summary>
    private const int Most = 3000;

    public static Answer<TrendTest> Of(IReadOnlyList<decimal> values)
    {
        var n = values.Count;
        if (n == 0) return new NoFigure("There are no values.");
        if (n < 3) return new NoFigure("A trend takes at least three values.");
        if (n > Most) return new NoFigure($"There are {n} values: this trend is for up to {Most}. Add them up by month or quarter first.");
        if (values.All(v => v == values[0])) return new NoFigure("Every value is the same, so there is no trend to test.");
        var s = 0;
        for (var i = 0; i < n; i++)
            for (var j = i + 1; j < n; j++) s += Math.Sign(values[j] - values[i]);
        var ranks = MidRanks.Of(values);
        var error = Math.Sqrt(Variance(n, ranks));
        var pairs = n * (n - 1) / 2.0;
        var z = Math.Sign(s) * (Math.Abs(s) - 1) / error;
        var exact = n < ExactBelow && !ranks.HasTies;
        return new TrendTest(n, s, s / Math.Sqrt(pairs * (pairs - ranks.TieSizes.Sum(t => t * (t - 1) / 2.0))), z,
            exact ? ExactP(n, s) : Tails.Normal(z), exact, Tails.Normal(s / error), TheilSen.Of(values).Figure!);
    }

    /// <summary>Variance of S when there is no trend.</summary>
    internal static double Variance(int n, MidRanks ranks)
    {
        double Term(double t) => t * (t - 1) * (2 * t + 5);
        return (Term(n) - ranks.TieSizes.Sum(t => Term(t))) / 18;
    }

    /// <summary>P(|S| at least as large) when every order is as likely: by counting orders with so many rises.</summary>
    private static double ExactP(int n, int s)
    {
        var pairs = n * (n - 1) / 2;
        var chance = new double[pairs + 1];
        chance[0] = 1;
        for (var row = 2; row <= n; row++)
        {
            var next = new double[pairs + 1];
            for (var rises = 0; rises <= row * (row - 1) / 2; rises++)
                for (var more = 0; more < row && more <= rises; more++) next[rises] += chance[rises - more] / row;
            chance = next;
        }
        return Math.Min(1, chance.Where((_, rises) => Math.Abs(2 * rises - pairs) >= Math.Abs(s)).Sum());
    }
}
