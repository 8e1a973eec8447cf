using LscbImpact.Charts;
using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Keeping;
using LscbImpact.Web.Pictures;

namespace LscbImpact.Web.Pages.Board;

/// <summary>Review actions: from recommendation to impact, and what dates say beside what is said.</summary>
[KeptBetweenChanges]
public sealed class ActionsModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Actions";

    public override IReadOnlyList<string> AlsoRead => ["review"];

    public ActionsDashboard Shown { get; private set; } = null!;

    public IReadOnlyList<QuarterLine> Lines { get; private set; } = [];

    /// <summary>Agencies whose actions are owed and not in: they are counted nowhere on the page.</summary>
    public IReadOnlyList<string> NotIn { get; private set; } = [];

    public BarDrawing Overdue => OverdueBars.Drawing(Shown, View.Asker);

    /// <summary>The review asked for is open from the start.</summary>
    public bool IsAskedFor(ReviewLine review) => Request.Query["review"] == review.ReviewRef;

    public static string IdOf(string review) => $"review-{SeriesWords.Slug(review)}";

    /// <summary>Where a review's actions stand, below the board.</summary>
    public static string PlaceOf(string review, Quarter quarter) => $"actions?quarter={quarter.Slug}&review={Uri.EscapeDataString(review)}#{IdOf(review)}";

    public async Task OnGetAsync()
    {
        Shown = await View.ActionsAsync(Quarter, Place);
        NotIn = [.. (await View.ReturnsAsync(Quarter)).Dues.Where(d => d.Kind == ReturnKinds.ReviewActions.Name && d.ReceivedOn is null && (Place.Grain != Grain.Agency || d.Agency == Place.Of)).Select(d => View.NameOf(Grain.Agency, d.Agency))];
        Lines = await View.LinesAsync(View.Definitions.Dashboards["actions"]["measures"], Quarter, Place);
    }
}
