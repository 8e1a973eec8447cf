using LscbImpact.Core.Board;
using LscbImpact.Core.Chain;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Core.Returns.ReviewActions;
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

    /// <summary>Reviews on which challenges rest, of those whose actions a quarter's returns hold.</summary>
    public static async Task<IReadOnlySet<string>> ReviewsOfChallengesAsync(this TeamView view, Quarter quarter)
    {
        var actions = view.Db.Living<ReviewAction>(view.Board.Id).Where(a => a.Quarter == quarter);
        return await view.Db.Living<Challenge>(view.Board.Id).Where(c => c.EvidenceRef != null && actions.Any(a => a.ReviewRef == c.EvidenceRef)).Select(c => c.EvidenceRef!).Distinct().ToHashSetAsync();
    }

    /// <summary>Audits named by what changed after people were heard, of those that have a page: the programme's wherever they stand in the words, others where they stand alone.</summary>
    public static Task<IReadOnlySet<string>> AuditsOfEngagementAsync(this TeamView view, Quarter quarter)
    {
        var changes = view.Db.Living<Engagement>(view.Board.Id).Where(e => e.ChangeMade != null).Select(e => e.ChangeMade!);
        var planned = view.Db.Living<PlannedAudit>(view.Board.Id).Select(p => p.AuditRef).Where(r => changes.Any(c => c.Contains(r)));
        return view.HeldAuditsAsync(changes.Concat(planned), quarter);
    }

    /// <summary>Every time that children, families or practitioners were heard, or of those on one priority, as it stands on the board's today.</summary>
    public static async Task<EngagementLog> EngagementAsync(this TeamView view, Place place) =>
        EngagementLog.Of((await view.Db.Living<Engagement>(view.Board.Id).ToListAsync()).Where(e => place.Grain != Grain.Priority || ChainLinker.Split(e.PriorityCode).Contains(place.Of)), view.Priorities, view.Today);
}
