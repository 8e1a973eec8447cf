using System.Globalization;
using System.Text.RegularExpressions;
using LscbImpact.Core.Returns.Findings;

namespace LscbImpact.Core.Consistency;

/// <summary>People who came without a booking do not count among those booked: where the rows of a table show that they were, it says so.</summary>
internal static partial class LikeForLike
{
    public static IEnumerable<Finding> Check(PlainTable table)
    {
        if (table.Column(c => c.IsNumerator) is not { } of || table.Column(c => c.IsDenominator) is not { } whole) yield break;
        foreach (var row in table.Rows)
            if (row.Figure(of) is { } part && row.Figure(whole) is { } all && !Lost().IsMatch(row.Label) && !Extra().IsMatch(row.Label))
                foreach (var extra in table.Rows.Where(r => Extra().IsMatch(r.Label)))
                {
                    var walkedIn = extra.Figure(of) ?? table.Columns.Where(c => c.IsPublished).Select(extra.Figure).FirstOrDefault(f => f is not null);
                    var lost = table.Rows.Where(r => Lost().IsMatch(r.Label) && r.Figure(whole) == all).Sum(r => r.Figure(of) ?? 0);
                    if (walkedIn is not > 0 || lost <= 0 || part - walkedIn + lost != all) continue;
                    var like = Math.Round(100 * (part - walkedIn.Value) / all, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);
                    yield return new Finding(ConsistencyMessages.NotLikeForLike, row.Number, of.Heading, $"{Totals.Shown(part)} holds the {Totals.Shown(walkedIn.Value)} of row {extra.Number}, who are not among the {Totals.Shown(all)} below it: like for like it is {Totals.Shown(part - walkedIn.Value)} of {Totals.Shown(all)}, {like}%");
                }
    }

    [GeneratedRegex(@"unscheduled|walk.?in|not booked|without a booking|unbooked|turned up", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Extra();

    [GeneratedRegex(@"no.?shows?|cancel|did not attend|\bdna\b|non.?attend", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lost();
}
