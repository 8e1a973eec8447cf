using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;

namespace LscbImpact.Core.Dashboards;

/// <param name="Name">The agency's name.</param>
/// <param name="Days">Days late; negative while there is time.</param>
public sealed record Owed(ReturnDue Due, string Name, int Days);

/// <summary>Who owes what: late, and due within two months.</summary>
public sealed record DueList(DateOnly Today, IReadOnlyList<Owed> Late, IReadOnlyList<Owed> Coming)
{
    private const int LookAhead = 61;
    private const int MostNamed = 4;

    public static DueList Of(IEnumerable<ReturnDue> dues, Func<string, string> name, DateOnly today)
    {
        var owed = dues.Where(d => d.ReceivedOn is null).Select(d => new Owed(d, name(d.Agency), today.DayNumber - d.DueOn.DayNumber)).ToList();
        return new DueList(today,
            [.. owed.Where(o => o.Days > 0).OrderByDescending(o => o.Days).ThenBy(o => o.Name, StringComparer.Ordinal).ThenBy(o => o.Due.Kind, StringComparer.Ordinal)],
            [.. owed.Where(o => o.Days <= 0 && o.Days >= -LookAhead).OrderByDescending(o => o.Days).ThenBy(o => o.Name, StringComparer.Ordinal).ThenBy(o => o.Due.Kind, StringComparer.Ordinal)]);
    }

    /// <summary>Of some kinds of return only.</summary>
    public DueList Of(IReadOnlyCollection<string> kinds) => this with { Late = [.. Late.Where(o => kinds.Contains(o.Due.Kind))], Coming = [.. Coming.Where(o => kinds.Contains(o.Due.Kind))] };

    /// <summary>"3 returns late: Anyshire Police 2 (9 days), ... 24 due by 21 January 2026."</summary>
    public string InWords
    {
        get
        {
            var agencies = Late.GroupBy(o => o.Name).Select(g => $"{g.Key} {g.Count()} ({Narrative.Count(g.Max(o => o.Days), "day")})").ToList();
            var late = Late.Count == 0 ? "no return is late." : $"{Narrative.Count(Late.Count, "return")} late: {string.Join(", ", agencies.Take(MostNamed))}{(agencies.Count > MostNamed ? $" and {agencies.Count - MostNamed} more agencies" : "")}.";
            return Coming.Count == 0 ? late : $"{late} {Coming.Count} due by {LondonCalendar.InWords(Coming.Max(o => o.Due.DueOn))}.";
        }
    }
}
