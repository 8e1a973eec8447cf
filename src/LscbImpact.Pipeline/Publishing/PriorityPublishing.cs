using LscbImpact.Core.Board;
using LscbImpact.Core.Chain;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Registers;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>A priority's page: its chain, and the trends along it.</summary>
public sealed record PriorityView(ImpactChain Chain, IReadOnlyList<Trend> Trends)
{
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
    public static async Task<IReadOnlyList<ImpactChain>> ChainsAsync(this BoardView view)
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
    public static async Task<IReadOnlyList<MissingLink>> MissingLinksAsync(this BoardView view, Place place) =>
        [.. (await view.ChainsAsync()).Where(c => place.Grain != Grain.Priority || c.Priority.Code == place.Of).SelectMany(c => c.MissingLinks).DistinctBy(m => m.Missing)];

    public static async Task<PriorityView?> PriorityAsync(this BoardView view, string code, Quarter upTo)
    {
        if ((await view.ChainsAsync()).FirstOrDefault(c => c.Priority.Code == code) is not { } chain) return null;
        var panel = view.Definitions.Dashboards["priority"].Panels.Find(p => p.Panel == "trends");
        var series = await view.SeriesAsync(null, Grain.Priority, code);
        var trends = series.Where(s => panel?.Shows(s.Definition.Id) == true && s.Figures.Any(f => f.Quarter <= upTo))
            .OrderBy(s => panel!.OrderOf(s.Definition.Id)).Select(s => view.TrendOf(s, upTo)).ToList();
        return new PriorityView(chain, trends);
    }

    /// <summary>References to what no register knows, with the code that is spelled most like it.</summary>
    public static async Task<IReadOnlyList<BrokenLink>> BrokenLinksAsync(this BoardView view) =>
        await view.Db.BrokenLinks.AsNoTracking().Where(b => b.BoardId == view.Board.Id).OrderBy(b => b.Kind).ThenBy(b => b.Code).ToListAsync();

    private static Evidence Of(IReadOnlyList<PublishedSeries> series, string id, string of)
    {
        var figures = series.FirstOrDefault(s => s.Definition.Id == id && s.Of == of)?.Figures.Where(f => f.Numerator > 0).ToList() ?? [];
        return figures.Count == 0 ? Evidence.None : new Evidence((long)figures.Sum(f => f.Numerator!.Value), figures[^1].Quarter.LastMonth);
    }
}
