namespace LscbImpact.Core.Statistics;

/// <param name="LeastExpected">The smallest count to be expected in a cell, were rows and columns independent.</param>
public sealed record IndependenceFigure(double ChiSquared, int Df, double P, double LeastExpected);

/// <summary>
/// Do the rows of a table spread over its columns alike? Without continuity correction.
/// <para>Source: Pearson, Philosophical Magazine 1900; degrees of freedom by Fisher, J R Stat Soc 1922; when not to trust it by Cochran, Biometrics 1954; agreed with R's chisq.test.</para>
/// </summary>
public static class ChiSquaredIndependence
{
    /// <summary>Cochran: no expected count below 1, and no more than a fifth of them below 5.</summary>
    private const double LeastAllowed = 1, Small = 5, MostSmall = 0.2;

    /// <param name="table">Rows of equal length. Rows and columns of noughts say nothing and are left out.</param>
    public static Answer<IndependenceFigure> Of(IReadOnlyList<IReadOnlyList<int>> table)
    {
        if (table.Any(row => row.Count != table[0].Count)) throw new ArgumentException("The rows of a table are equally long.");
        if (table.Any(row => row.Any(count => count < 0))) return new NoFigure("A count cannot be below 0.");
        List<long> rows = [.. table.Select(row => row.Sum(c => (long)c))], columns = [.. Enumerable.Range(0, table.Count == 0 ? 0 : table[0].Count).Select(j => table.Sum(row => (long)row[j]))];
        if (rows.Count(r => r > 0) < 2 || columns.Count(c => c > 0) < 2) return new NoFigure("It takes at least two rows and two columns that are not all noughts.");
        var cells = (from i in Enumerable.Range(0, rows.Count)
                     where rows[i] > 0
                     from j in Enumerable.Range(0, columns.Count)
                     where columns[j] > 0
                     select (Observed: table[i][j], Expected: (double)rows[i] * columns[j] / rows.Sum())).ToList();
        if (cells.Min(c => c.Expected) < LeastAllowed || cells.Count(c => c.Expected < Small) > MostSmall * cells.Count)
            return new NoFigure("There are too few: a count below 1 would be expected in some cell, or counts below 5 in more than a fifth of them.");
        var chi = cells.Sum(c => (c.Observed - c.Expected) * (c.Observed - c.Expected) / c.Expected);
        var df = (rows.Count(r => r > 0) - 1) * (columns.Count(c => c > 0) - 1);
        return new IndependenceFigure(chi, df, Tails.ChiSquared(chi, df), cells.Min(c => c.Expected));
    }
}
