namespace LscbImpact.Core.Statistics;

/// <summary>Ordinary least squares on whole-number regressors, solved in decimals: the estimates have no rounding to speak of.</summary>
internal sealed class LeastSquares
{
    private readonly decimal[][] rows;
    private readonly decimal[][] inverse;

    /// <param name="rows">Regressors of each point, none a sum of the others.</param>
    public LeastSquares(decimal[][] rows, IReadOnlyList<decimal> values)
    {
        this.rows = rows;
        var size = Enumerable.Range(0, rows[0].Length).ToList();
        inverse = Inverse([.. size.Select(i => size.Select(j => rows.Sum(r => r[i] * r[j])).ToArray())]);
        var products = size.Select(i => rows.Zip(values, (r, y) => r[i] * y).Sum()).ToArray();
        Estimates = [.. size.Select(i => size.Sum(j => inverse[i][j] * products[j]))];
        Fitted = [.. rows.Select(Predict)];
        Residuals = [.. values.Zip(Fitted, (y, f) => (double)(y - f))];
    }

    public IReadOnlyList<decimal> Estimates { get; }

    public IReadOnlyList<decimal> Fitted { get; }

    public IReadOnlyList<double> Residuals { get; }

    public int Df => rows.Length - rows[0].Length;

    public double Sigma => Math.Sqrt(Residuals.Sum(r => r * r) / Df);

    public decimal Predict(decimal[] row) => row.Zip(Estimates, (x, b) => x * b).Sum();

    public double StandardError(int term) => Sigma * Math.Sqrt((double)inverse[term][term]);

    /// <summary>Sum of squares of a series that the regressors explain.</summary>
    public double ExplainedSquares(IReadOnlyList<double> series)
    {
        var size = Enumerable.Range(0, Estimates.Count).ToList();
        var products = size.Select(i => rows.Zip(series, (r, y) => (double)r[i] * y).Sum()).ToArray();
        return size.Sum(i => size.Sum(j => products[i] * (double)inverse[i][j] * products[j]));
    }

    /// <summary>Influence of each point on each estimate: (X'X)^-1 x e.</summary>
    public double[][] Influences() => [.. rows.Select((row, t) => inverse.Select(line => (double)line.Zip(row, (a, x) => a * x).Sum() * Residuals[t]).ToArray())];

    /// <summary>By Gauss and Jordan, with the largest pivot first.</summary>
    private static decimal[][] Inverse(decimal[][] matrix)
    {
        var size = matrix.Length;
        var work = matrix.Select((row, i) => row.Concat(Enumerable.Range(0, size).Select(j => i == j ? 1m : 0m)).ToArray()).ToArray();
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(i => Math.Abs(work[i][column]));
            (work[column], work[pivot]) = (work[pivot], work[column]);
            var lead = work[column][column];
            work[column] = [.. work[column].Select(x => x / lead)];
            for (var i = 0; i < size; i++)
            {
                if (i == column) continue;
                var factor = work[i][column];
                work[i] = [.. work[i].Zip(work[column], (x, y) => x - factor * y)];
            }
        }
        return [.. work.Select(row => row[size..])];
    }
}
