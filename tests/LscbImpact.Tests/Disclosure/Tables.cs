using LscbImpact.Core.Disclosure.Tables;

namespace LscbImpact.Tests.Disclosure;

/// <summary>Tables with their totals, and the facts and sums of several of them as an attacker writes them down.</summary>
internal static class Tables
{
    public static CountTable Of(string name, IReadOnlyList<string> rows, IReadOnlyList<string> columns, Func<int, int, long> value)
    {
        var (down, across) = (rows.Count, columns.Count);
        var values = new long[(down + 1) * (across + 1)];
        for (var r = 0; r < down; r++)
            for (var c = 0; c < across; c++)
            {
                var count = value(r, c);
                foreach (var place in new[] { r * (across + 1) + c, r * (across + 1) + across, down * (across + 1) + c, down * (across + 1) + across }) values[place] += count;
            }
        return new CountTable(name, [.. rows, "Total"], [.. columns, "Total"], down, across, values);
    }

    public static string[] Named(string what, int count) => [.. Enumerable.Range(1, count).Select(i => $"{what} {i}")];

    /// <summary>
    /// Every small count of every table is hidden, and safe from an attacker who also knows some more sums, and may be an insider;
    /// or, when the tables were refused, none would be safe with everything hidden but the grand totals.
    /// </summary>
    public static bool AreSafe(IReadOnlyList<CountTable> tables, PublicationResult result, Func<int[], IEnumerable<(int, int[])>> links, params Func<CountTable, int, bool>[] knows) =>
        Judge(tables, result, links, knows) is Verdict.Safe or Verdict.RefusedForGoodReason;

    public static Verdict Judge(IReadOnlyList<CountTable> tables, PublicationResult result, Func<int[], IEnumerable<(int, int[])>> links, params Func<CountTable, int, bool>[] knows)
    {
        var refused = result.Refusal is not null;
        var offsets = tables.Select((_, i) => tables.Take(i).Sum(t => t.Cells)).ToArray();
        var sums = tables.SelectMany((t, i) => t.Sums().Select(s => (offsets[i] + s.Total, s.Parts.Select(p => offsets[i] + p).ToArray()))).Concat(links(offsets)).ToList();
        long[] truth = [.. tables.SelectMany(t => t.Values)];
        bool[] small = [.. truth.Select(v => v is >= 1 and <= 5)];
        bool[] hidden = refused ? [.. tables.SelectMany((t, i) => Enumerable.Range(0, t.Cells).Select(p => small[offsets[i] + p] || !t.IsGrandTotal(p)))] : [.. result.Tables.SelectMany(t => t.Hidden).Select(h => h != HiddenBecause.Shown)];
        if (!Enumerable.Range(0, truth.Length).All(f => !small[f] || hidden[f])) return Verdict.GivesAway;
        var safe = knows.DefaultIfEmpty((_, _) => false).All(insider =>
        {
            bool[] known = [.. tables.SelectMany(t => Enumerable.Range(0, t.Cells).Select(p => insider(t, p)))];
            var attacker = new Reckoner(truth, [.. hidden.Select((h, f) => h && !known[f])], sums);
            return Enumerable.Range(0, truth.Length).All(f => !small[f] || known[f] || attacker.IsSafe(f));
        });
        return (refused, safe) switch { (false, true) => Verdict.Safe, (false, false) => Verdict.GivesAway, (true, false) => Verdict.RefusedForGoodReason, _ => Verdict.RefusedNeedlessly };
    }
}

/// <summary>What became of tables that were to be published together.</summary>
internal enum Verdict { Safe, GivesAway, RefusedForGoodReason, RefusedNeedlessly }
