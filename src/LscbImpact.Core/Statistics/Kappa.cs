namespace LscbImpact.Core.Statistics;

public enum KappaWeights { None, Linear, Quadratic }

/// <param name="StandardError">Large-sample standard error; 0 when they agree fully.</param>
public sealed record KappaFigure(double Kappa, double StandardError);

/// <summary>
/// How far two raters of the same cases agree beyond chance. On a scale, a near miss weighs less than a far one: linear by default.
/// <para>Source: Cohen, Psychol Bull 1968; standard error by Fleiss, Cohen and Everitt, Psychol Bull 1969; agreed case by case with the R package vcd and statsmodels.
/// No words such as "substantial": such bands are arbitrary.</para>
/// </summary>
public static class Kappa
{
    /// <summary>The share of cases on which both say the same.</summary>
    public static Answer<Share> Agreement(int[,] table)
    {
        var same = Enumerable.Range(0, table.GetLength(0)).Sum(i => table[i, i]);
        return table.Cast<int>().Sum() == 0 ? new NoFigure("No case was rated by both.") : Share.Of(same, table.Cast<int>().Sum());
    }

    /// <param name="table">Cases by the first rater's category (rows) and the second's (columns), in the order of the scale.</param>
    public static Answer<KappaFigure> Of(int[,] table, KappaWeights weights)
    {
        var k = table.GetLength(0);
        if (k != table.GetLength(1)) throw new ArgumentException("Both raters use the same scale.");
        double n = table.Cast<int>().Sum();
        if (n == 0) return new NoFigure("No case was rated by both.");
        var scale = Enumerable.Range(0, k).ToList();
        var rows = scale.Select(i => scale.Sum(j => table[i, j]) / n).ToArray();
        var columns = scale.Select(j => scale.Sum(i => table[i, j]) / n).ToArray();
        if (scale.Any(i => scale.Sum(j => table[i, j]) == n && scale.Sum(j => table[j, i]) == n))
            return new NoFigure("Both raters used one category only, so agreement beyond chance cannot be told: look at the agreement alone.");
        double Weight(int i, int j) => weights switch
        {
            KappaWeights.Linear => 1 - Math.Abs(i - j) / (k - 1.0),
            KappaWeights.Quadratic => 1 - Math.Pow((i - j) / (k - 1.0), 2),
            _ => i == j ? 1 : 0,
        };
        var cells = (from i in scale from j in scale select (I: i, J: j, P: table[i, j] / n, W: Weight(i, j))).ToList();
        var observed = cells.Sum(c => c.W * c.P);
        var expected = cells.Sum(c => c.W * rows[c.I] * columns[c.J]);
        var byRow = scale.Select(i => scale.Sum(j => columns[j] * Weight(i, j))).ToArray();
        var byColumn = scale.Select(j => scale.Sum(i => rows[i] * Weight(i, j))).ToArray();
        var spread = cells.Sum(c => c.P * Math.Pow(c.W * (1 - expected) - (byRow[c.I] + byColumn[c.J]) * (1 - observed), 2)) - Math.Pow(observed * expected - 2 * expected + observed, 2);
        return new KappaFigure((observed - expected) / (1 - expected), Math.Sqrt(Math.Max(0, spread) / n) / Math.Pow(1 - expected, 2));
    }
}
