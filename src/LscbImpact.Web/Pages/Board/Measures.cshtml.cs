using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Access;
using LscbImpact.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board;

/// <summary>Every series that has a figure, with its definition.</summary>
[ForEverybody]
[KeptBetweenChanges]
public sealed class MeasuresModel(Installation installation) : BoardPage(installation)
{
    public override string Section => "Measures";

    /// <summary>Gaps are the chain's own, and have no page of figures.</summary>
    private static readonly Grain[] Places = [Grain.Board, Grain.Agency, Grain.Locality, Grain.Priority];

    public IReadOnlyList<PublishedSeries> Series { get; private set; } = [];

    /// <summary>A figure a line, whatever quarter is shown, so that a spreadsheet that asks again gets what came since.</summary>
    public async Task<IActionResult> OnGetCsvAsync()
    {
        List<string[]> rows = [["measure", "title", "unit", "good is", "kept for", "code", "name", "quarter", "first day", "last day", "value", "numerator", "denominator", "n", "note", "audience"]];
        foreach (var grain in Places)
            foreach (var series in await View.SeriesAsync(SeriesChoice.All, grain, grain == Grain.Board ? "" : null))
                rows.AddRange(series.Figures.Select(f => Row(series, f)));
        return Csv($"{Board.Code}-figures.csv", rows);
    }

    private string[] Row(PublishedSeries series, QuarterFigure figure) =>
    [
        series.Definition.Id, series.Definition.Title, FigureText.UnitInWords(series.Definition.Unit), FigureText.Good(series.Definition.Better), $"{series.Grain}".ToLowerInvariant(), series.Of, series.OfName,
        $"{figure.Quarter}", $"{figure.Quarter.FirstDay:yyyy-MM-dd}", $"{figure.Quarter.LastDay:yyyy-MM-dd}", FigureText.ForSheets(figure.Value), FigureText.ForSheets(figure.Numerator), FigureText.ForSheets(figure.Denominator), figure.Value is null ? "" : $"{figure.N}", figure.Why ?? figure.Note ?? "", View.Asker.Stamp,
    ];

    public async Task OnGetAsync()
    {
        var order = (await View.DefinitionsAsync()).Select((d, i) => (d.Id, i)).ToDictionary(d => d.Id, d => d.i);
        Series = [.. (await View.SeriesAsync(SeriesChoice.All, Grain.Board, "")).OrderBy(s => order[s.Definition.Id])];
    }
}
