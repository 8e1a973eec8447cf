using LscbImpact.Core.Board;
using LscbImpact.Core.Chain;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Returns.Registers;

namespace LscbImpact.Core.Dashboards;

/// <summary>One time that people were heard, as it stands on a day.</summary>
public sealed record EngagementLine(Engagement Engagement, DateOnly Today)
{
    public IReadOnlyList<string> Priorities => ChainLinker.Split(Engagement.PriorityCode);

    /// <summary>They were told what came of it; null where the dates cannot be.</summary>
    public bool? IsFedBack => Engagement.FedBackOn is not { } on || on > Today ? false : on < Engagement.Date ? null : true;

    /// <summary>"✓ 17 September 2025", "○ not fed back yet".</summary>
    public string FedBack => (IsFedBack, Engagement.FedBackOn) switch
    {
        (true, { } on) => $"✓ {LondonCalendar.InWords(on)}",
        (null, { } on) => $"? {LondonCalendar.InWords(on)} is before they were heard: cannot tell",
        (_, { } on) => $"○ not fed back yet, planned for {LondonCalendar.InWords(on)}",
        _ => "○ not fed back yet",
    };

    /// <summary>"14", "5 or fewer": their words stand beside it, so a small number could lead to a person.</summary>
    /// <param name="smallUpTo">The largest number that counts as small.</param>
    public string? People(int smallUpTo) => Engagement.Number is { } number ? SmallNumbers.Banded(number, smallUpTo) : null;
}

/// <summary>Whom the board heard, what they said and what came of it, on a day, newest first.</summary>
/// <param name="Current">The board's priorities of the year.</param>
public sealed record EngagementLog(DateOnly Today, IReadOnlyList<EngagementLine> Lines, IReadOnlyList<Priority> Current)
{
    public static EngagementLog Of(IEnumerable<Engagement> heard, IEnumerable<Priority> priorities, DateOnly today)
    {
        // Years are written "2025-26", and by some boards "2025/26" or "2025".
        var year = Quarter.Of(today).StartYear;
        return new EngagementLog(today,
            [.. heard.OrderByDescending(e => e.Date).ThenBy(e => e.GroupEngaged, StringComparer.Ordinal).Select(e => new EngagementLine(e, today))],
            [.. priorities.Where(p => (p.YearFrom is null || string.CompareOrdinal(p.YearFrom, $"{year + 1}") < 0) && (p.YearTo is null || string.CompareOrdinal(p.YearTo, $"{year}") >= 0))]);
    }

    /// <summary>How often people were heard of late, after how many a change is written down, and how many were told.</summary>
    public string OfLate
    {
        get
        {
            if (Recent.Count == 0) return $"The register names nobody who was heard {Period.InWords}.";
            var groups = Recent.Select(l => l.Engagement.GroupEngaged.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count();
            var unknown = Recent.Count(l => l.IsFedBack is null);
            return $"People were heard {ImpactChain.Times(Recent.Count)} {Period.InWords}, from {Narrative.Count(groups, "group")}. A change is written down for {Recent.Count(l => l.Engagement.ChangeMade is not null)} of {Recent.Count}, and {Recent.Count(l => l.IsFedBack == true)} of {Recent.Count} {(Recent.Count == 1 ? "was" : "were")} fed back on{(unknown == 0 ? "" : $"; of {unknown} the dates cannot tell")}.";
        }
    }

    /// <summary>The priorities on which nobody was heard of late.</summary>
    public string Unheard
    {
        get
        {
            var unheard = Current.Where(p => TimesOn(p.Code) == 0).Select(p => $"{p.Code} {p.Title}").ToList();
            var without = Recent.Count(l => l.Priorities.Count == 0);
            var said = Current.Count == 0 ? "The register has no priority of this year." : unheard.Count == 0 ? "Somebody was heard on every priority of this year." : $"Nobody was heard in that time on {string.Join(", ", unheard)}.";
            return without == 0 ? said : $"{said} {without} of {Narrative.Count(Recent.Count, "entry", "entries")} {(without == 1 ? "names" : "name")} no priority.";
        }
    }

    public RecentQuarters Period => new(Today);

    private List<EngagementLine> Recent => [.. Lines.Where(l => Period.Contains(l.Engagement.Date))];

    /// <summary>How many times people were heard on a priority of late.</summary>
    public int TimesOn(string priority) => Recent.Count(l => l.Priorities.Contains(priority));
}
