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

    public ChallengeLog Log { get; private set; } = null!;

    /// <summary>The agency asked for; null where all are.</summary>
    public string? AgencyName => Place.Grain == Grain.Agency ? View.NameOf(Place.Grain, Place.Of) : null;

    public async Task OnGetAsync() => Log = await View.ChallengesAsync(Place);
}
