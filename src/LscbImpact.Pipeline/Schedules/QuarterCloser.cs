using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Schedules;

/// <summary>
/// Locks the quarter before the present one once its time has come. A quarter that nobody sent anything for stays open, and so does
/// one that somebody unlocked: people's decisions stand.
/// </summary>
internal sealed class QuarterCloser(Installation installation)
{
    public string Run() => ScheduledJobs.SaidOf(installation.Boards.All().Where(b => !b.Invented), Close, "No quarter was due to be closed.");

    private string? Close(SafeguardingBoard board)
    {
        var today = board.Today(installation.Clock);
        var quarter = Quarter.Of(today).Plus(-1);
        if (today < quarter.LastDay.AddDays(installation.Settings.Schedule.CloseAfterDays)) return null;
        using var db = installation.Store.Open();
        var subject = quarter.ToString();
        if (db.AuditLog.Any(e => e.BoardId == board.Id && e.What == "quarter unlocked" && e.Subject == subject)) return null;
        var dues = db.Dues.AsNoTracking().Where(d => d.BoardId == board.Id && d.Quarter == quarter).ToList();
        if (!dues.Exists(d => d.ReceivedOn is not null) || !installation.Decisions.Lock(board, quarter)) return null;
        var missing = dues.Where(d => d.ReceivedOn is null).GroupBy(d => d.Agency).Select(g => $"{g.Key} {string.Join(" and ", g.Select(d => d.Kind))}").ToList();
        return $"{board.Name}: {quarter} is closed, {(missing.Count == 0 ? "with every return in" : $"without {Narrative.Count(missing.Count, "agency's", "agencies'")} returns ({string.Join("; ", missing)})")}.";
    }
}
