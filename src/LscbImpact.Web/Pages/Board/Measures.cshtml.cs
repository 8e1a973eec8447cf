using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Access;
using LscbImpact.Web.Keeping;

namespace LscbImpact.Web.Pages.Board;

/// <summary>Every series that has a figure, with its definition.</summary>
[ForEverybody]
[KeptBetweenChanges]
public sealed class MeasuresModel(Installation installation) : BoardPage(installation)
{
    public override string Section => "Measures";

    public IReadOnlyList<PublishedSeries> Series { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var order = (await View.DefinitionsAsync()).Select((d, i) => (d.Id, i)).ToDictionary(d => d.Id, d => d.i);
        Series = [.. (await View.SeriesAsync(SeriesChoice.All, Grain.Board, "")).OrderBy(s => order[s.Definition.Id])];
    }
}
