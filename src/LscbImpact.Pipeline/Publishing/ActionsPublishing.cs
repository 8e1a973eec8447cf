using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Core.Returns.ReviewActions;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

public static class ActionsPublishing
{
    /// <summary>The actions that a quarter's returns hold: one quarter's rows, whatever came before.</summary>
    public static async Task<ActionsDashboard> ActionsAsync(this TeamView view, Quarter quarter, Place place)
    {
        var board = view.Board.Id;
        var actions = view.Db.Living<ReviewAction>(board).Where(a => a.Quarter == quarter);
        if (place.Grain == Grain.Agency) actions = actions.Where(a => a.Agency == place.Of);
        var named = actions.Where(a => a.ImpactCheckRef != null).Select(a => a.ImpactCheckRef!);
        var to = quarter.LastMonth;
        var audited = await view.Tallies().Where(t => named.Contains(t.AuditRef) && t.Month <= to).GroupBy(t => t.AuditRef)
            .Select(g => new { g.Key, Last = g.Max(t => t.LastDay) }).ToDictionaryAsync(g => g.Key, g => g.Last);
        return ActionsDashboard.Of(quarter, await actions.ToListAsync(), await view.Db.Living<Review>(board).ToListAsync(), audited, code => view.NameOf(Grain.Agency, code));
    }
}
