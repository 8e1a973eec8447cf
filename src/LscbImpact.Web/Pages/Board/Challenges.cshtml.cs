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
    private IReadOnlyList<SeriesDefinition> series = [];

    public ChallengeLog Log { get; private set; } = null!;

    /// <summary>The agency asked for; null where all are.</summary>
    public string? AgencyName => Place.Grain == Grain.Agency ? View.NameOf(Place.Grain, Place.Of) : null;

    public async Task OnGetAsync()
    {
        Log = await View.ChallengesAsync(Place);
        audits = await View.AuditsOfChallengesAsync(Quarter);
        series = await View.DefinitionsAsync();
    }

    /// <summary>The page of what a challenge rests on, if it is an audit, a measure or an indicator's code that has figures.</summary>
    public string? PageOf(string evidence) =>
        audits.Contains(evidence) ? $"audits/{evidence}" : series.Any(s => s.Id == evidence || s.Measure.Id == evidence) ? $"measures/{evidence}" : series.Any(s => s.Id == $"indicator.{evidence}") ? $"measures/indicator.{evidence}" : null;
}
