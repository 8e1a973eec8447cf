using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;

namespace LscbImpact.Store;

internal static class QuarterRows
{
    /// <summary>
    /// The rows that returns of a quarter brought. Each stands at a month of that quarter (a row that does not is refused), and by
    /// its month the database finds it.
    /// </summary>
    public static IQueryable<T> OfQuarter<T>(this IQueryable<T> rows, Quarter quarter) where T : ReturnRow
    {
        var (first, last) = (quarter.FirstMonth, quarter.LastMonth);
        return rows.Where(r => r.StandsAt >= first && r.StandsAt <= last);
    }
}
