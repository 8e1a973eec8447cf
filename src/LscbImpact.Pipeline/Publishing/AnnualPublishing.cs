using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>The charts of the yearly report: those that dashboards/annual-report.json names, of what there is a figure of.</summary>
public static class AnnualPublishing
{
    private const int YearsShown = 3;

    /// <param name="view">The board.</param>
    /// <param name="startYear">2024 for 2024-25.</param>
    /// <param name="only">Number of the one panel of dashboards/ that is wanted; null for all.</param>
    public static async Task<AnnualDashboard> AnnualAsync(this BoardView view, int startYear, int? only = null)
    {
        var definition = view.Definitions.Dashboards["annual-report"];
        var end = Quarter.Of(startYear, 4);
        var upTo = view.LatestQuarter < end ? view.LatestQuarter : end;
        var wanted = definition.Panels.Select((panel, i) => (panel, Number: i + 1))
            // Rounds of audits are made from rows, and so the board's own team alone has them.
            .Where(p => (only is null || p.Number == only) && (view is TeamView || p.panel.Panel != "grades")).ToList();
        var chosen = wanted.Select(p => p.panel).Where(p => p.Panel is "years" or "line").ToList();
        var whole = chosen.Count == 0 ? [] : await view.SeriesAsync(SeriesChoice.ShownOn(chosen), Grain.Board, "");
        var panels = new List<AnnualPanel>();
        var missing = new List<string>();
        foreach (var (panel, number) in wanted)
        {
            var made = panel.Panel switch
            {
                "years" => Years(panel, whole, startYear),
                "line" => Lines(view, panel, whole, upTo),
                "grades" => await GradesAsync((TeamView)view, panel, upTo),
                _ => await PlacesAsync(view, panel, startYear, upTo),
            };
            if (made.Count == 0) missing.Add(panel.Title);
            panels.AddRange(made.Select(m => m with { Number = number }));
        }
        return new AnnualDashboard(view.Board.Name, view.Board.Invented, Quarter.FinancialYear(startYear), upTo, view.Today, view.Asker, definition.Title, panels, missing);
    }

    /// <summary>The financial years that have begun and may have figures, latest first.</summary>
    public static IReadOnlyList<int> Years(this BoardView view) => [.. view.Quarters.Select(q => q.StartYear).Distinct().OrderDescending()];

    private static List<AnnualPanel> Years(PanelDefinition panel, IReadOnlyList<PublishedSeries> whole, int startYear)
    {
        var rows = Chosen(panel, whole).Select(s => (s.Definition, Figures: (IReadOnlyList<YearFigure>)[.. Enumerable.Range(startYear - YearsShown + 1, YearsShown).Select(y => YearFigure.Of(s.Definition, y, s.Figures))]))
            .Where(r => r.Figures.Any(f => f.Value is not null)).ToList();
        return rows.Count == 0 ? [] : [new AnnualPanel.Years($"years-{SeriesWords.Slug(panel.Title)}", panel.Title, rows)];
    }

    private static List<AnnualPanel> Lines(BoardView view, PanelDefinition panel, IReadOnlyList<PublishedSeries> whole, Quarter upTo) =>
        [.. Chosen(panel, whole).Where(s => s.Figures.Any(f => f.Quarter <= upTo && f.Value is not null)).Select(s => new AnnualPanel.Line(s.Definition.Id, s.Definition.Title, view.TrendOf(s, upTo)))];

    private static async Task<List<AnnualPanel>> GradesAsync(TeamView view, PanelDefinition panel, Quarter upTo)
    {
        var (from, to) = (upTo.Plus(1 - 4 * YearsShown).FirstMonth, upTo.LastMonth);
        var rounds = RoundsBeside.Of(await AuditPublishing.RoundsAsync(view.Tallies().Where(t => t.Month >= from && t.Month <= to)), view.Definitions.Returns.Scales);
        return [.. rounds.GroupBy(r => r.Scale.Code).Select(g => new AnnualPanel.Grades($"grades-{g.Key}", $"{panel.Title}: {g.First().Scale.Title}", g.First().Scale, [.. g]))];
    }

    private static async Task<List<AnnualPanel>> PlacesAsync(BoardView view, PanelDefinition panel, int startYear, Quarter upTo)
    {
        var by = panel.Grain.ToString().ToLowerInvariant();
        var series = (await view.SeriesAsync(SeriesChoice.ShownOn(panel), panel.Grain, null)).Where(s => s.Figures.Any(f => f.Quarter <= upTo && f.Value is not null))
            .GroupBy(s => s.Definition.Id).OrderBy(g => panel.OrderOf(g.Key)).ThenBy(g => g.Key, StringComparer.Ordinal);
        return [.. series.Select(g => Placed(panel, g.First().Definition, [.. g.OrderBy(s => s.OfName, StringComparer.Ordinal)], by, startYear, upTo)).OfType<AnnualPanel>()];
    }

    private static AnnualPanel? Placed(PanelDefinition panel, SeriesDefinition definition, IReadOnlyList<PublishedSeries> places, string by, int startYear, Quarter upTo)
    {
        var title = $"{definition.Title}, by {by}";
        if (panel.Panel == "multiples") return new AnnualPanel.Multiples($"{definition.Id}-over-time-by-{by}", $"{title}, over time", definition, panel.Grain, places, [.. Quarter.Range(upTo.Plus(1 - 4 * YearsShown), upTo)]);
        var figures = places.Select(s => (s.OfName.Length > 0 ? s.OfName : s.Of, YearFigure.Of(definition, startYear, s.Figures))).ToList();
        return figures.Exists(f => f.Item2.Value is not null) ? new AnnualPanel.Places($"{definition.Id}-by-{by}", $"{title}, {Quarter.FinancialYear(startYear)}", definition, panel.Grain, figures) : null;
    }

    private static IEnumerable<PublishedSeries> Chosen(PanelDefinition panel, IReadOnlyList<PublishedSeries> whole) =>
        whole.Where(s => panel.Shows(s.Definition.Id)).OrderBy(s => panel.OrderOf(s.Definition.Id)).ThenBy(s => s.Definition.Title, StringComparer.Ordinal);
}
