using LscbImpact.Core.Board;
using LscbImpact.Core.Chain;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Registers;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>A priority's page: its chain, and the trends along it.</summary>
/// <param name="Chain">Null for those outside the board's team: its gaps tell of single reviews.</param>
public sealed record PriorityView(Priority Priority, ImpactChain? Chain, IReadOnlyList<Trend> Trends)
{
    /// <summary>Audits that look at each gap; none for those outside the board's team.</summary>
    public required ILookup<string, string> AuditsOfGap { get; init; }

    /// <summary>The trend that speaks for a step, if it has a figure.</summary>
    public Trend? Headline(ChainStep step) => step switch
    {
        ChainStep.Audit => Find("audits-good-or-better.ofsted"),
        ChainStep.Training => Find("people-trained"),
        ChainStep.Practice => Find("reaudited-within-12-months"),
        ChainStep.Outcome => Trends.FirstOrDefault(t => t.Series.Definition.Id.StartsWith("indicator.", StringComparison.Ordinal)),
        _ => null,
    };

    private Trend? Find(string series) => Trends.FirstOrDefault(t => t.Series.Definition.Id == series);
}

public static class PriorityPublishing
{
    private static readonly string[] ChainSeries = ["audit-rounds", "reaudit-rounds", "people-trained"];

    /// <summary>Every priority's chain.</summary>
    public static Task<IReadOnlyList<ImpactChain>> ChainsAsync(this TeamView view) => view.OnceAsync(() => ReadChainsAsync(view));

    private static async Task<IReadOnlyList<ImpactChain>> ReadChainsAsync(TeamView view)
    {
        var ofPriorities = await view.SeriesAsync(ChainSeries, Grain.Priority, null);
        var ofGaps = await view.SeriesAsync(ChainSeries, Grain.Gap, null);
        var courses = await view.Db.Living<Course>(view.Board.Id).ToListAsync();
        var indicators = await view.Db.Living<IndicatorDefinition>(view.Board.Id).Where(i => i.PriorityCode != null).ToListAsync();
        return [.. view.Priorities.Select(p => new ImpactChain(p,
            [.. view.Gaps.Where(g => ChainLinker.Split(g.PriorityCode).Contains(p.Code)).Select(g => new GapEvidence(g,
                Of(ofGaps, "audit-rounds", g.GapRef), Of(ofGaps, "reaudit-rounds", g.GapRef), Of(ofGaps, "people-trained", g.GapRef),
                [.. courses.Where(c => ChainLinker.Split(c.GapRef).Contains(g.GapRef)).Select(c => c.CourseCode)]))],
            Of(ofPriorities, "audit-rounds", p.Code), Of(ofPriorities, "people-trained", p.Code), Of(ofPriorities, "reaudit-rounds", p.Code),
            indicators.Count(i => ChainLinker.Split(i.PriorityCode).Contains(p.Code))))];
    }

    /// <summary>Links missing from the chains of one priority, or of all.</summary>
    public static async Task<IReadOnlyList<(string Priority, MissingLink Link)>> MissingLinksAsync(this TeamView view, Place place) =>
        [.. (await view.ChainsAsync()).Where(c => place.Grain != Grain.Priority || c.Priority.Code == place.Of).SelectMany(c => c.MissingLinks, (c, link) => (c.Priority.Code, link)).DistinctBy(m => m.link.Missing)];

    public static async Task<PriorityView?> PriorityAsync(this BoardView view, string code, Quarter upTo)
    {
        if (view.Priorities.FirstOrDefault(p => p.Code == code) is not { } priority) return null;
        var chain = view is TeamView team ? (await team.ChainsAsync()).First(c => c.Priority.Code == code) : null;
        var lines = await view.LinesAsync(view.Definitions.Dashboards["priority"]["trends"], upTo, new Place(Grain.Priority, code));
        return new PriorityView(priority, chain, [.. lines.Select(l => l.Trend)]) { AuditsOfGap = view is TeamView of ? await of.AuditsOfGapsAsync(upTo) : Enumerable.Empty<string>().ToLookup(a => a) };
    }

    /// <summary>By the programme, the audits of each gap that have a page.</summary>
    private static async Task<ILookup<string, string>> AuditsOfGapsAsync(this TeamView view, Quarter upTo)
    {
        var planned = view.Db.Living<PlannedAudit>(view.Board.Id).Where(p => p.GapRef != null);
        var held = await view.HeldAuditsAsync(planned.Select(p => p.AuditRef), upTo);
        return (await planned.OrderBy(p => p.AuditRef).ToListAsync()).Where(p => held.Contains(p.AuditRef)).SelectMany(p => ChainLinker.Split(p.GapRef), (p, gap) => (gap, p.AuditRef)).ToLookup(x => x.gap, x => x.AuditRef);
    }

    /// <summary>References to what no register knows, with the code that is spelled most like it.</summary>
    public static async Task<IReadOnlyList<BrokenLink>> BrokenLinksAsync(this TeamView view) =>
        await view.Db.BrokenLinks.AsNoTracking().Where(b => b.BoardId == view.Board.Id).OrderBy(b => b.Kind).ThenBy(b => b.Code).ToListAsync();

    private static Evidence Of(IReadOnlyList<PublishedSeries> series, string id, string of)
    {
        var figures = series.FirstOrDefault(s => s.Definition.Id == id && s.Of == of)?.Figures.Where(f => f.Numerator > 0).ToList() ?? [];
        return figures.Count == 0 ? Evidence.None : new Evidence((long)figures.Sum(f => f.Numerator!.Value), figures[^1].Quarter.LastMonth);
    }
}
