using LscbImpact.Core.Board;

namespace LscbImpact.Core.Measures;

/// <summary>The priorities and the gaps of each chain key.</summary>
public sealed record ChainPlaces(ILookup<long, string> Priorities, ILookup<long, string> Gaps);

/// <summary>Makes a measure's points at each of its grains from sums of contributions.</summary>
public static class PointMaker
{
    /// <param name="board">The board.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="scope">What is measured.</param>
    /// <param name="sums">Sums of its contributions within the scope.</param>
    /// <param name="chain">The priorities and gaps of each place on the chain.</param>
    public static IEnumerable<MeasurePoint> Points(int board, Measure measure, MeasureScope scope, IReadOnlyList<ContributionSum> sums, ChainPlaces chain)
    {
        var named = sums.Select(s => s with { Series = measure.IdOf(measure.SeriesName(s.Series, scope)) }).ToList();
        foreach (var grain in measure.Grains.Prepend(Grain.Board))
            foreach (var place in named.SelectMany(s => Places(s, grain, chain).Select(of => (of, s))).GroupBy(x => (x.of, x.s.Series)))
            {
                var parts = place.Select(x => x.s).ToList();
                foreach (var month in ByMonth(measure, grain, parts))
                    if (Point(measure, month.Value) is { } figures)
                        yield return new MeasurePoint
                        {
                            BoardId = board, Grain = grain, Of = place.Key.of, Measure = measure.Id, Series = place.Key.Series, Month = month.Key,
                            Numerator = figures.Numerator, Denominator = figures.Denominator, N = figures.N,
                            Versions = [.. month.Value.Select(p => p.Version).Where(v => v != 0).Distinct().Order()],
                            Note = month.Value.Select(p => p.Note).FirstOrDefault(n => n is not null),
                        };
            }
    }

    private static IEnumerable<string> Places(ContributionSum sum, Grain grain, ChainPlaces chain) => grain switch
    {
        Grain.Board => [""],
        Grain.Agency => sum.Agency is { } agency ? [agency] : [],
        Grain.Locality => sum.Locality is { } locality ? [locality] : [],
        Grain.Priority => chain.Priorities[sum.ChainKey],
        _ => chain.Gaps[sum.ChainKey],
    };

    /// <summary>Each part at its month; the parts of one unit at the first month they have in a quarter.</summary>
    private static Dictionary<Month, List<ContributionSum>> ByMonth(Measure measure, Grain grain, List<ContributionSum> parts)
    {
        var months = new Dictionary<Month, List<ContributionSum>>();
        if (measure.Parts == Parts.AddUp)
            foreach (var month in parts.GroupBy(p => p.Month)) months[month.Key] = [.. measure.Choose?.Invoke(grain, [.. month]) ?? [.. month]];
        else
            foreach (var unit in parts.GroupBy(p => (p.Unit, p.Month.Quarter)))
            {
                var first = unit.Min(p => p.Month);
                if (!months.TryGetValue(first, out var list)) months[first] = list = [];
                list.AddRange(unit);
            }
        return months;
    }

    private static (double Numerator, double? Denominator, long N)? Point(Measure measure, List<ContributionSum> parts)
    {
        if (parts.Count == 0) return null;
        var units = measure.Parts == Parts.AddUp ? parts.Select(p => (p.Numerator, p.Denominator, p.N)) : parts.GroupBy(p => p.Unit).Select(u => Together(measure.Parts, [.. u]));
        double numerator = 0, denominator = 0;
        long n = 0;
        foreach (var (top, bottom, count) in units)
        {
            numerator += top;
            denominator += bottom;
            n += count;
        }
        var based = parts.Exists(p => p.Based);
        // Nothing of which there could be a share is no figure, and not 0.
        return based && denominator == 0 ? null : (numerator, based ? denominator : null, n);
    }

    private static (double Numerator, double Denominator, long N) Together(Parts parts, List<ContributionSum> unit)
    {
        // One unit may stand for several cases: its n is then its denominator.
        if (parts == Parts.AnyOfUnit) return (unit.Max(p => p.LargestNumerator), unit.Max(p => p.LargestDenominator), Math.Max(1, (long)unit.Max(p => p.LargestDenominator)));
        if (parts == Parts.ShareBase) return (unit.Sum(p => p.Numerator), unit.Max(p => p.LargestDenominator), 1);
        var byAgency = unit.GroupBy(p => p.Agency).Select(g => g.Sum(p => p.Numerator)).ToList();
        var all = byAgency.Sum();
        return parts == Parts.LargestAgency ? (byAgency.Max(), all, (long)all) : (all * all, byAgency.Sum(x => x * x), (long)all);
    }
}
