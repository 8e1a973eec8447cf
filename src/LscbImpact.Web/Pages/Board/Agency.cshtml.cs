using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board;

/// <summary>One agency's returns, figures and actions on one page, to take to its own meeting.</summary>
[KeptBetweenChanges]
public sealed class AgencyModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Agencies";

    public string Name { get; private set; } = "";

    public string Code { get; private set; } = "";

    public IReadOnlyList<ReturnDue> Dues { get; private set; } = [];

    public IReadOnlyList<QuarterLine> Lines { get; private set; } = [];

    public IReadOnlyList<ActionLine> Open { get; private set; } = [];

    /// <summary>It owes its actions: none in the store does not say that none is open.</summary>
    public bool ActionsNotIn => Dues.Any(d => d.Kind == ReturnKinds.ReviewActions.Name && d.ReceivedOn is null);

    public string LinesQuery => Addresses.Places.Query(Quarter, new Place(Grain.Agency, Code));

    public async Task<IActionResult> OnGetAsync(string code)
    {
        if (View.Agencies.FirstOrDefault(a => a.Code == code) is not { } agency) return NotFound();
        (Code, Name) = (agency.Code, agency.Name);
        var place = new Place(Grain.Agency, agency.Code);
        Dues = [.. (await View.ReturnsAsync(Quarter)).Dues.Where(d => d.Agency == agency.Code).OrderBy(d => d.Kind, StringComparer.Ordinal)];
        Lines = await View.LinesAsync(View.Definitions.Dashboards["agency"]["measures"], Quarter, place);
        Open = [.. (await View.ActionsAsync(Quarter, place)).Reviews.SelectMany(r => r.Recommendations).SelectMany(r => r.Actions).Where(a => a.IsOpen).OrderByDescending(a => a.DaysLate ?? -1)];
        return Page();
    }
}
