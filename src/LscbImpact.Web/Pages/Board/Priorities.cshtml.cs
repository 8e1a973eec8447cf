using LscbImpact.Core.Chain;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Access;
using LscbImpact.Web.Keeping;

namespace LscbImpact.Web.Pages.Board;

/// <summary>Every priority's chain in a line, and the references that lead nowhere.</summary>
[ForEverybody]
[KeptBetweenChanges]
public sealed class PrioritiesModel(Installation installation) : BoardPage(installation)
{
    public override string Section => "Priorities";

    public IReadOnlyList<ImpactChain> Chains { get; private set; } = [];

    public IReadOnlyList<BrokenLink> Broken { get; private set; } = [];

    public async Task OnGetAsync()
    {
        if (Team is null) return;
        Chains = await Team.ChainsAsync();
        Broken = await Team.BrokenLinksAsync();
    }
}
