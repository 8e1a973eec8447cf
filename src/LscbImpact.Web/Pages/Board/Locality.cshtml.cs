using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Access;
using LscbImpact.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board;

/// <summary>One locality's figures.</summary>
[ForEverybody]
[KeptBetweenChanges]
public sealed class LocalityModel(Installation installation) : BoardPage(installation)
{
    public override string Section => "Agencies";

    public string Name { get; private set; } = "";

    public IReadOnlyList<QuarterLine> Lines { get; private set; } = [];

    public IReadOnlyList<Trend> Trends { get; private set; } = [];

    public string LinesQuery { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string code)
    {
        if (View.Localities.FirstOrDefault(l => l.Code == code) is not { } locality) return NotFound();
        Name = locality.Name;
        var place = new Place(Grain.Locality, code);
        LinesQuery = Addresses.Places.Query(Quarter, place);
        var panels = View.Definitions.Dashboards["locality"];
        Lines = await View.LinesAsync(panels["measures"], Quarter, place);
        Trends = [.. (await View.LinesAsync(panels["trends"], Quarter, place)).Select(l => l.Trend)];
        return Page();
    }
}
