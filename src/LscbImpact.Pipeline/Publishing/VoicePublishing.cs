using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Registers;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

public static class VoicePublishing
{
    /// <summary>Every challenge, as it stands on the board's today.</summary>
    public static async Task<ChallengeLog> ChallengesAsync(this TeamView view) =>
        ChallengeLog.Of(await view.Db.Living<Challenge>(view.Board.Id).ToListAsync(), code => view.NameOf(Grain.Agency, code), view.Today);

    /// <summary>Every time that children, families or practitioners were heard, as it stands on the board's today.</summary>
    public static async Task<EngagementLog> EngagementAsync(this TeamView view) =>
        EngagementLog.Of(await view.Db.Living<Engagement>(view.Board.Id).ToListAsync(), view.Priorities, view.Today);
}
