using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Keeping;

namespace LscbImpact.Web.Pages.Board;

/// <summary>Whom the board heard: what they said, what it answered, what changed and whether they were told.</summary>
[KeptBetweenChanges]
public sealed class EngagementModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Measures";

    public EngagementLog Log { get; private set; } = null!;

    public int SmallUpTo => Installation.Settings.SmallNumbersUpTo;

    /// <summary>The priority asked for; null where all are.</summary>
    public string? Priority => Place.Grain == Grain.Priority ? $"{Place.Of} {View.NameOf(Place.Grain, Place.Of)}" : null;

    /// <summary>Audits that have a page.</summary>
    public IReadOnlySet<string> Audits { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Log = await View.EngagementAsync(Place);
        Audits = await View.AuditsOfEngagementAsync(Quarter);
    }
}
