using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Keeping;

namespace LscbImpact.Web.Pages.Board;

/// <summary>The log of challenges: what was raised, and what came after it.</summary>
[KeptBetweenChanges]
public sealed class ChallengesModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Measures";

    private IReadOnlyCollection<string> audits = [];
    private IReadOnlyCollection<string> reviews = [];
    private IReadOnlyList<SeriesDefinition> series = [];

    public ChallengeLog Log { get; private set; } = null!;

    /// <summary>The agency asked for; null where all are.</summary>
    public string? AgencyName => Place.Grain == Grain.Agency ? View.NameOf(Place.Grain, Place.Of) : null;

    public async Task OnGetAsync()
    {
        Log = await View.ChallengesAsync(Place);
        audits = await View.AuditsOfChallengesAsync(Quarter);
        reviews = await View.ReviewsOfChallengesAsync(Quarter);
        series = await View.DefinitionsAsync();
    }

    /// <summary>Where what a challenge rests on is shown, if it is an audit, a review, a measure or an indicator's code that has figures.</summary>
    public string? PageOf(string evidence) =>
        audits.Contains(evidence) ? $"audits/{Uri.EscapeDataString(evidence)}?quarter={Quarter.Slug}" : reviews.Contains(evidence) ? ActionsModel.PlaceOf(evidence, Quarter)
        : series.FirstOrDefault(s => s.Id == evidence || s.Id == $"indicator.{evidence}" || s.Measure.Id == evidence) is { } known ? $"measures/{(known.Measure.Id == evidence ? evidence : known.Id)}?quarter={Quarter.Slug}" : null;
}
