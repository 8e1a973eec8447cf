using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Addresses;
using LscbImpact.Web.Access;
using LscbImpact.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board;

/// <summary>One measure: its chart, the same figures as a table, what it means, and by agency, locality and priority.</summary>
[ForEverybody]
[KeptBetweenChanges]
public sealed class MeasureModel(Installation installation) : BoardPage(installation)
{
    private static readonly Grain[] Compared = [Grain.Agency, Grain.Locality, Grain.Priority];

    public override string Section => "Measures";

    public override IReadOnlyList<string> AlsoRead => ["after"];

    public SeriesDefinition Definition { get; private set; } = null!;

    public Trend? Trend { get; private set; }

    /// <summary>The series to choose from where the measure itself has none, as audits by their scale.</summary>
    public IReadOnlyList<SeriesDefinition> Parts { get; private set; } = [];

    public IReadOnlyList<Comparison> Comparisons { get; private set; } = [];

    /// <summary>The day to look at before and after; null when none was asked for.</summary>
    public DateOnly? After { get; private set; }

    public BeforeAfter? BeforeAfter { get; private set; }

    /// <summary>Filters of the chart, with the day that is marked.</summary>
    public string ChartQuery => After is { } day ? $"{Query}&after={day:yyyy-MM-dd}" : Query;

    public string Title => Place.Grain == Grain.Board ? Definition.Title : $"{Definition.Title}: {View.NameOf(Place.Grain, Place.Of)}";

    public async Task<IActionResult> OnGetAsync(string series)
    {
        if (View.Catalogue.Find(series) is not { } definition) return NotFound();
        Definition = definition;
        After = Days.Read(Request.Query["after"]);
        Trend = await View.TrendAsync(series, Place, Quarter);
        if (After is { } day && Trend is not null)
        {
            Trend = Trend.Marked(day);
            BeforeAfter = BeforeAfter.Of(Trend, day);
        }
        if (Trend is null && series == definition.Measure.Id) Parts = [.. (await View.DefinitionsAsync()).Where(d => d.Measure == definition.Measure)];
        if (Place.Grain == Grain.Board)
        {
            var compared = new List<Comparison>();
            foreach (var grain in Compared)
                if (await View.ComparisonAsync(series, grain, Quarter) is { } comparison) compared.Add(comparison);
            Comparisons = compared;
        }
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync(string series)
    {
        if (await View.TrendAsync(series, Place, Quarter) is not { } trend) return NotFound();
        // What the page does not show of limits and signals is not in its table either.
        Core.Statistics.XmrPoint? Judged(TrendPoint point) => point.Xmr is { } x && trend.Shown(x.Group) != LimitsShown.None ? x : null;
        var sources = await View.SourcesAsync([.. trend.Points.SelectMany(p => p.Figure.Versions).Distinct()]);
        return Csv($"{Board.Code}-{series}.csv", trend.Points.Select(p => (string[])
        [
            .. FigureLine.Of(trend.Series, p.Figure), FigureText.ForSheets(Judged(p)?.Mean), FigureText.ForSheets(Judged(p)?.Limits?.Lower), FigureText.ForSheets(Judged(p)?.Limits?.Upper),
            Judged(p) is { } x ? Core.Statistics.XmrWords.Word(x.Signal) : "", string.Join("; ", p.Figure.Versions.Where(sources.ContainsKey).Select(v => sources[v])),
        ]).Prepend([.. FigureLine.Headings, "mean", "lower limit", "upper limit", "signal", "returns"]));
    }
}
