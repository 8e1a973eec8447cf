using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Training;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>Lists to work through: returns to ask for, evaluations to send.</summary>
public static class WorkListPublishing
{
    /// <summary>The longest interval with its window lies within this many days of the session.</summary>
    private const int FurthestBack = 500;

    private const int QuartersOfRecord = 8;

    /// <summary>What is owed and not in, of every quarter.</summary>
    public static async Task<DueList> DueAsync(this TeamView view)
    {
        var dues = await view.Db.Dues.AsNoTracking().Where(d => d.BoardId == view.Board.Id && d.ReceivedOn == null).OrderBy(d => d.Quarter).ThenBy(d => d.Agency).ThenBy(d => d.Kind).ToListAsync();
        return DueList.Of(dues, code => view.NameOf(Grain.Agency, code), view.Today);
    }

    /// <summary>What was sent of what was owed, of the quarters up to the one shown.</summary>
    public static async Task<SendingRecord> SentAsync(this TeamView view, Quarter last)
    {
        var quarters = Quarter.Range(view.Board.FirstQuarter, last).TakeLast(QuartersOfRecord).ToList();
        var dues = await view.Db.Dues.AsNoTracking().Where(d => d.BoardId == view.Board.Id && quarters.Contains(d.Quarter)).ToListAsync();
        return SendingRecord.Of(dues, quarters, code => view.NameOf(Grain.Agency, code), view.Today);
    }

    /// <summary>Evaluations coming, open and lately closed. Reads the sessions of the last year and a half only.</summary>
    public static async Task<IReadOnlyList<FollowUp>> FollowUpsAsync(this TeamView view)
    {
        var since = view.Today.AddDays(-FurthestBack);
        var sessions = await view.Db.Living<TrainingSession>(view.Board.Id).Where(s => s.SessionDate >= since && s.SessionDate <= view.Today)
            .GroupBy(s => s.SessionRef).Select(g => new { Ref = g.Key, Course = g.Max(s => s.CourseTitle ?? s.CourseCode), Date = g.Min(s => s.SessionDate), Attended = g.Sum(s => s.Attended) }).ToListAsync();
        var refs = view.Db.Living<TrainingSession>(view.Board.Id).Where(s => s.SessionDate >= since).Select(s => s.SessionRef);
        var answers = (await view.Db.Living<TrainingEvaluation>(view.Board.Id).Where(e => refs.Contains(e.SessionRef))
            .GroupBy(e => new { e.SessionRef, e.Interval }).Select(g => new { g.Key.SessionRef, g.Key.Interval, Count = g.Count() }).ToListAsync()).ToLookup(a => a.SessionRef);
        return FollowUpList.Of(sessions.Select(s => new SessionHeld(s.Ref, s.Course!, s.Date, s.Attended, answers[s.Ref].ToDictionary(a => a.Interval, a => a.Count))), view.Definitions.Returns.Intervals, view.Today);
    }
}
