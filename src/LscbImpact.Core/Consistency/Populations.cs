using System.Globalization;
using LscbImpact.Core.Returns.Findings;

namespace LscbImpact.Core.Consistency;

/// <summary>Rates of one table are of one population: count and rate together say how large it is, to within 5%.</summary>
internal static class Populations
{
    public static IEnumerable<Finding> Check(PlainTable table)
    {
        foreach (var rate in table.Columns.Where(c => c.Per is not null))
        {
            var counts = table.Columns.Where(c => c.Index > 0 && c.Index < rate.Index && c.Per is null && !c.IsPercent && !c.IsPublished && !c.Has("rate")).Reverse().ToList();
            var implied = table.Rows.Where(r => !r.IsTotal && r.Figure(rate) is > 0)
                .Select(r => (Row: r, Count: counts.Select(r.Figure).FirstOrDefault(f => f is not null)))
                .Where(p => p.Count is > 0).Select(p => (p.Row, People: p.Count!.Value / p.Row.Figure(rate)!.Value * rate.Per!.Value)).ToList();
            // Different populations, row by row, are the usual thing where each row is a place.
            if (implied.Count < 2 || counts.Exists(c => c.Has("population"))) continue;
            var usual = implied.Where(p => implied.Count(o => Near(o.People, p.People)) * 2 > implied.Count).Select(p => p.People).DefaultIfEmpty(implied.Min(p => p.People)).First();
            if (implied.Count > 2 && !implied.Exists(p => implied.Count(o => Near(o.People, p.People)) * 2 > implied.Count)) continue;
            foreach (var (row, people) in implied.Where(p => !Near(p.People, usual)))
            {
                var other = implied.First(p => Near(p.People, usual)).Row.Number;
                yield return new Finding(ConsistencyMessages.PopulationDiffers, row.Number, rate.Heading, $"{Echo.Of(row.Text(rate))} implies a population of {Whole(people)}, but that of row {other} implies {Whole(usual)}: {Times(people / usual)}");
            }
        }
    }

    private static bool Near(decimal one, decimal other) => Math.Abs(one - other) <= 0.05m * other;

    private static string Whole(decimal people) => Math.Round(people, MidpointRounding.AwayFromZero).ToString("#,0", CultureInfo.InvariantCulture);

    private static string Times(decimal ratio) => ratio >= 1 ? $"it is {Number(ratio)} times too small for it, if the other is right" : $"it is {Number(1 / ratio)} times too large for it, if the other is right";

    private static string Number(decimal ratio) => Math.Round(ratio, ratio < 3 ? 2 : 0, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}
