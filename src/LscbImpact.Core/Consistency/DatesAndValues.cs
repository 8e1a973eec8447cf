using System.Globalization;
using System.Text.RegularExpressions;
using LscbImpact.Core.Returns.Findings;

namespace LscbImpact.Core.Consistency;

/// <summary>One date has one value, in the rows and in what their notes say; and gaps between them stay gaps.</summary>
internal static partial class DatesAndValues
{
    public static IEnumerable<Finding> Check(PlainTable table)
    {
        if (!table.Columns[0].Has(@"date|quarter|month|year|period|week") || table.Columns.Count < 2) yield break;
        var dated = table.Rows.Select(r => (Row: r, Day: PlainTable.DayOf(r.Label) ?? YearAlone(r.Label))).Where(p => p.Day is not null).Select(p => (p.Row, Day: p.Day!.Value)).ToList();
        var value = table.Column(c => c.Index > 0 && dated.Exists(d => d.Row.Figure(c) is not null) && c.Period is null);
        if (value is null || dated.Count < 2 || table.Columns.Count(c => c.Index > 0 && dated.TrueForAll(d => d.Row.Figure(c) is null && d.Row.Text(c).Length > 0)) > 1) yield break;
        foreach (var same in dated.GroupBy(d => d.Day).Where(g => g.Select(d => d.Row.Figure(value)).Distinct().Count() > 1 && table.Columns.Count < 4))
            foreach (var (row, _) in same.Skip(1))
                yield return new Finding(ConsistencyMessages.TwoValues, row.Number, value.Heading, $"Row {same.First().Row.Number} of the same date", Echo.Of(same.First().Row.Text(value)));
        foreach (var (row, day) in dated)
            foreach (var column in table.Columns.Skip(1).Where(c => row.Figure(c) is null))
                foreach (Match match in DayInWords().Matches(row.Text(column)))
                    if (PlainTable.DayOf(match.Value) is { } other && other != day && dated.Find(d => d.Day == other).Row is { } named && named.Figure(value) != row.Figure(value))
                        yield return new Finding(ConsistencyMessages.TwoValues, row.Number, column.Heading, $"The note gives the date {match.Value}, which row {named.Number} has too, and there it", Echo.Of(named.Text(value)));
        foreach (var gap in Gaps(dated)) yield return gap;
    }

    private static IEnumerable<Finding> Gaps(List<(PlainRow Row, DateOnly Day)> dated)
    {
        var days = dated.OrderBy(d => d.Day).ToList();
        var steps = days.Zip(days.Skip(1), (a, b) => Months(a.Day, b.Day)).ToList();
        var usual = steps.Where(s => s > 0).DefaultIfEmpty(0).Min();
        for (var i = 0; i < steps.Count; i++)
            if (usual > 0 && steps[i] > usual) yield return new Finding(ConsistencyMessages.MissingPeriods, days[i + 1].Row.Number, null, Echo.Of(days[i].Row.Label), Echo.Of(days[i + 1].Row.Label));
    }

    private static int Months(DateOnly from, DateOnly to) => (to.Year - from.Year) * 12 + to.Month - from.Month;

    private static DateOnly? YearAlone(string label) => int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200 ? new DateOnly(year, 12, 31) : null;

    [GeneratedRegex(@"\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayInWords();
}
