using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Dashboards;

/// <summary>What came in of what was owed for one quarter.</summary>
/// <param name="Owed">Returns due by now, or in already.</param>
/// <param name="InTime">Those first accepted on or before the day they were due.</param>
/// <param name="Late">Those that came in after it.</param>
public sealed record QuarterSent(int Owed, int InTime, int Late)
{
    public int NotIn => Owed - InTime - Late;

    /// <summary>"6 of 7"; nothing where nothing is due yet.</summary>
    public string Share => Owed == 0 ? "–" : $"{InTime + Late} of {Owed}";

    /// <summary>"all in time", "▲ 1 not in, 2 late".</summary>
    public string InWords => Owed == 0 ? "nothing due" : InTime == Owed ? "all in time" : $"▲ {string.Join(", ", new[] { (NotIn, "not in"), (Late, "late") }.Where(p => p.Item1 > 0).Select(p => $"{p.Item1} {p.Item2}"))}";

    internal static QuarterSent Of(IReadOnlyCollection<ReturnDue> dues, DateOnly today)
    {
        var inTime = dues.Count(d => d.IsOnTime);
        var late = dues.Count(d => d.ReceivedOn is not null) - inTime;
        return new QuarterSent(inTime + late + dues.Count(d => d.ReceivedOn is null && d.DueOn < today), inTime, late);
    }
}

/// <param name="Quarters">One for each quarter of the record.</param>
public sealed record SentBy(string Agency, string Name, IReadOnlyList<QuarterSent> Quarters, QuarterSent Together);

/// <summary>Who sends and who does not, quarter by quarter: one late return is an accident, the same one for a year is a question for the agency.</summary>
public sealed record SendingRecord(IReadOnlyList<Quarter> Quarters, IReadOnlyList<SentBy> Agencies, SentBy Everybody)
{
    /// <param name="dues">Everything owed for the quarters.</param>
    /// <param name="quarters">Oldest first.</param>
    /// <param name="name">An agency's name.</param>
    public static SendingRecord Of(IReadOnlyCollection<ReturnDue> dues, IReadOnlyList<Quarter> quarters, Func<string, string> name, DateOnly today)
    {
        SentBy Line(string code, string named, IReadOnlyCollection<ReturnDue> own) =>
            new(code, named, [.. quarters.Select(q => QuarterSent.Of([.. own.Where(d => d.Quarter == q)], today))], QuarterSent.Of(own, today));
        return new SendingRecord(quarters, [.. dues.GroupBy(d => d.Agency).Select(g => Line(g.Key, name(g.Key), [.. g])).OrderBy(l => l.Agency == BoardTeam.Code).ThenBy(l => l.Name, StringComparer.Ordinal)], Line("", "Everybody", dues));
    }
}
