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
        List<string[]> rows = [FigureLine.Headings];
        foreach (var grain in Places)
            foreach (var series in await View.SeriesAsync(SeriesChoice.All, grain, grain == Grain.Board ? "" : null))
                rows.AddRange(series.Figures.Select(f => FigureLine.Of(series, f)));
        return Csv($"{Board.Code}-figures.csv", rows);
    }

    /// <summary>What each of them means, a line each.</summary>
    public async Task<IActionResult> OnGetDefinitionsAsync()
    {
        var figures = (await View.SeriesAsync(SeriesChoice.All, Grain.Board, "")).ToDictionary(s => s.Definition.Id);
        return Csv($"{Board.Code}-definitions.csv", (await View.DefinitionsAsync()).Where(d => !d.Measure.HasOwnPages).Select(d => DefinitionLine.Of(View, d, figures.GetValueOrDefault(d.Id))).Prepend(DefinitionLine.Headings));
    }

    public async Task OnGetAsync()
    {
        var order = (await View.DefinitionsAsync()).Select((d, i) => (d.Id, i)).ToDictionary(d => d.Id, d => d.i);
        Series = [.. (await View.SeriesAsync(SeriesChoice.All, Grain.Board, "")).OrderBy(s => order[s.Definition.Id])];
    }
}
