using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Keeping;

namespace LscbImpact.Web.Pages.Board;

/// <summary>Every agency and locality, each with its page.</summary>
[KeptBetweenChanges]
public sealed class AgenciesModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Agencies";

    public IReadOnlyList<ReturnDue> Dues { get; private set; } = [];

    public SendingRecord Sent { get; private set; } = null!;

    public async Task OnGetAsync() => (Dues, Sent) = ((await View.ReturnsAsync(Quarter)).Dues, await View.SentAsync(Quarter));
}
