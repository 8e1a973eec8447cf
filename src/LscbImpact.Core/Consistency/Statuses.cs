using System.Text.RegularExpressions;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Findings;

namespace LscbImpact.Core.Consistency;

/// <summary>A declared status against the date it was due by, and the date it was looked at.</summary>
internal static partial class Statuses
{
    public static IEnumerable<Finding> Check(PlainTable table)
    {
        if (Best(table, c => c.Has(@"\bstatus\b|\brag\b|progress")) is not { } status || !table.Columns.Any(c => c.Has(@"\bdue\b|deadline|target date|timescale"))) yield break;
        var due = table.Columns.Where(c => c.Has(@"\bdue\b|deadline|target date|timescale")).ToList();
        var seen = table.Column(c => c.Has(@"assessed|as at|reviewed on|status date|updated|reported"));
        var done = table.Column(c => c.Has(@"complet|achieved on|closed on|done on") && !due.Contains(c) && c != status);
        foreach (var row in table.Rows.Where(r => r.Text(status).Length > 0))
        {
            var by = due.Select(c => PlainTable.DayOf(row.Text(c))).FirstOrDefault(d => d is not null);
            var on = seen is null ? null : PlainTable.DayOf(row.Text(seen));
            if (by is null) yield return new Finding(Messages.NoDueDate, row.Number, due[0].Heading);
            else if (on > by && Open().IsMatch(row.Text(status))) yield return new Finding(Messages.OnTrackButOverdue, row.Number, status.Heading, Echo.Of(row.Text(status)), LondonCalendar.InWords(by.Value));
            if (Complete().IsMatch(row.Text(status)) && (done is null || row.Text(done).Length == 0)) yield return new Finding(Messages.CompleteWithoutDate, row.Number, status.Heading, Echo.Of(row.Text(status)));
        }
    }

    /// <summary>The column whose cells are words, where there is a code beside it.</summary>
    private static PlainColumn? Best(PlainTable table, Func<PlainColumn, bool> which) =>
        table.Columns.Where(which).OrderByDescending(c => table.Rows.Count(r => r.Text(c).Length > 0 && r.Figure(c) is null)).FirstOrDefault();

    [GeneratedRegex(@"on track|on target|in progress|not started|ongoing|green|in hand", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    [GeneratedRegex(@"^(?!not |un|in)(fully |now )?(achieved|complete|completed|closed|done)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Complete();
}
