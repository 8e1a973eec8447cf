using System.Globalization;
using LscbImpact.Core.Returns.Findings;

namespace LscbImpact.Core.Consistency;

/// <summary>A percentage is its numerator of its denominator, as far as it is printed; and both are given.</summary>
internal static class Percentages
{
    public static IEnumerable<Finding> Check(PlainTable table)
    {
        foreach (var percent in table.Columns.Where(c => c.Index > 0 && !c.Has("change|difference") && (c.IsPercent || (c.IsPublished && c.Per is null))))
        {
            var pair = Parts(table, percent);
            foreach (var row in table.Rows)
                if (row.Figure(percent) is { } given && (percent.IsPercent || row.Text(percent).Contains('%')))
                    foreach (var finding in Row(table, row, percent, given, pair)) yield return finding;
        }
    }

    /// <summary>The number as it is printed, half away from zero.</summary>
    internal static bool Agrees(decimal given, decimal exact, int decimals) => Math.Abs(given - exact) <= 0.5m * (decimal)Math.Pow(10, -decimals) + 0.000001m;

    private static IEnumerable<Finding> Row(PlainTable table, PlainRow row, PlainColumn percent, decimal given, (PlainColumn Of, PlainColumn Whole)? pair)
    {
        if (pair is { } parts && row.Figure(parts.Of) is { } of && row.Figure(parts.Whole) is { } whole)
        {
            if (whole > 0 && of > whole && percent.IsPercent is false) yield return new Finding(ConsistencyMessages.PartAboveWhole, row.Number, parts.Of.Heading, Totals.Shown(of), Totals.Shown(whole));
            if (whole == 0 || !Agrees(given, 100 * of / whole, row.Decimals(percent)))
                yield return new Finding(Messages.PublishedDiffers, row.Number, percent.Heading, Echo.Of(row.Text(percent)), whole == 0 ? "no percentage" : Math.Round(100 * of / whole, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture) + "%");
        }
        else if (pair is not null ? row.Figure(pair.Value.Of) is null || row.Figure(pair.Value.Whole) is null : !MadeOfAnotherRow(table, row, given, row.Decimals(percent)))
            yield return new Finding(ConsistencyMessages.PercentWithoutBase, row.Number, percent.Heading, Echo.Of(row.Text(percent)));
    }

    /// <summary>The two columns a percentage is made of: named so, or the pair that fits most rows.</summary>
    private static (PlainColumn Of, PlainColumn Whole)? Parts(PlainTable table, PlainColumn percent)
    {
        var counts = table.Columns.Where(c => c.Index > 0 && c != percent && !c.IsPercent && c.Per is null && !c.IsPublished && table.Rows.Any(r => r.Figure(c) is not null)).ToList();
        if (counts.Find(c => c.IsNumerator) is { } of && counts.Find(c => c.IsDenominator) is { } whole) return (of, whole);
        var given = table.Rows.Where(r => r.Figure(percent) is not null).ToList();
        var best = (from a in counts from b in counts where a != b let fits = given.Count(r => Fits(r, a, b, percent)) where fits >= 3 && 2 * fits > given.Count orderby fits descending, Alike(a, percent) descending select (a, b)).ToList();
        return best.Count > 0 ? best[0] : null;
    }

    private static int Alike(PlainColumn part, PlainColumn percent) => part.Word.Zip(percent.Word).TakeWhile(p => p.First == p.Second).Count();

    private static bool Fits(PlainRow row, PlainColumn of, PlainColumn whole, PlainColumn percent) =>
        row.Figure(of) is { } a && row.Figure(whole) is > 0 and { } b && Agrees(row.Figure(percent)!.Value, 100 * a / b, row.Decimals(percent));

    /// <summary>The share of one row in another of the same column, as in "referrals" and "referrals assessed".</summary>
    private static bool MadeOfAnotherRow(PlainTable table, PlainRow row, decimal given, int decimals) =>
        table.Columns.Where(c => c.Index > 0 && !c.IsPercent && c.Per is null).Any(c => row.Figure(c) is { } of && table.Rows.Any(r => r != row && r.Figure(c) is > 0 and { } whole && of <= whole && Agrees(given, 100 * of / whole, decimals)));
}
