using LscbImpact.Core.Board;
using LscbImpact.Core.Chain;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Registers;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

public static class VoicePublishing
{
    /// <summary>Every challenge, or those put to one agency, as they stand on the board's today.</summary>
    public static async Task<ChallengeLog> ChallengesAsync(this TeamView view, Place place) =>
        ChallengeLog.Of((await view.Db.Living<Challenge>(view.Board.Id).ToListAsync()).Where(c => place.Grain != Grain.Agency || c.ToAgency == place.Of), code => view.NameOf(Grain.Agency, code), view.Today);

    /// <summary>Audits on which challenges rest, of those that have a page.</summary>
    public static Task<IReadOnlySet<string>> AuditsOfChallengesAsync(this TeamView view, Quarter quarter) =>
        view.HeldAuditsAsync(view.Db.Living<Challenge>(view.Board.Id).Where(c => c.EvidenceRef != null).Select(c => c.EvidenceRef!), quarter);

    /// <summary>Every time that children, families or practitioners were heard, or of those on one priority, as it stands on the board's today.</summary>
    public static async Task<EngagementLog> EngagementAsync(this TeamView view, Place place) =>
        EngagementLog.Of((await view.Db.Living<Engagement>(view.Board.Id).ToListAsync()).Where(e => place.Grain != Grain.Priority || ChainLinker.Split(e.PriorityCode).Contains(place.Of)), view.Priorities, view.Today);
}
