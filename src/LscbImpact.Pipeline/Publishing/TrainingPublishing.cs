using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Training;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>A year's training up to a quarter: places, who came, what they said at each interval, what to send next.</summary>
public sealed record TrainingView(IReadOnlyList<QuarterLine> Lines, CountTable Variety, AgenciesByCourse Attended, IReadOnlyList<string> Items, IReadOnlyList<IntervalScores> Intervals, IReadOnlyList<FollowUp> FollowUps);

public static class TrainingPublishing
{
    private const int QuartersShown = 4;

    public static async Task<TrainingView> TrainingAsync(this TeamView view, Quarter quarter, Place place)
    {
        var panels = view.Definitions.Dashboards["training"];
        var (first, from, to) = (quarter.Plus(1 - QuartersShown), quarter.Plus(1 - QuartersShown).FirstMonth, quarter.LastMonth);
        var sessions = view.Db.Living<TrainingSession>(view.Board.Id).Where(s => s.StandsAt >= from && s.StandsAt <= to);
        var evaluations = view.Db.Living<TrainingEvaluation>(view.Board.Id);
        if (place.Grain == Grain.Agency)
        {
            sessions = sessions.Where(s => s.Agency == place.Of);
            evaluations = evaluations.Where(e => e.Agency == place.Of);
        }
        var items = view.Definitions.Returns.RatingItems.Select(i => i.Name).ToList();
        var intervals = view.Definitions.Returns.Intervals.Select(i => i.Code).ToList();
        var ids = intervals.Select(i => i.Replace(' ', '-')).SelectMany(i => items.Select(item => $"training-rating.{item.Replace('_', '-')}.{i}").Append($"training-response-rate.{i}")).ToList();
        var series = (await view.SeriesAsync(ids, place.Grain, place.Of)).ToDictionary(s => s.Definition.Id);
        return new TrainingView(
            await view.LinesAsync(panels["measures"], quarter, place),
            await view.CountsAsync(panels["variety"], quarter, place),
            AgenciesByCourse.Of(await AttendedAsync(view, sessions)),
            items,
            IntervalScores.Of(intervals, items, id => Year(series, id, first, quarter), await MatchedAsync(evaluations, sessions)),
            await view.FollowUpsAsync());
    }

    private static IReadOnlyList<QuarterFigure> Year(Dictionary<string, PublishedSeries> series, string id, Quarter first, Quarter last) =>
        series.TryGetValue(id, out var found) ? [.. found.Figures.Where(f => f.Quarter >= first && f.Quarter <= last)] : [];

    private static async Task<IReadOnlyCollection<(string, string, string, int)>> AttendedAsync(TeamView view, IQueryable<TrainingSession> sessions) =>
        [.. (await sessions.GroupBy(s => new { s.CourseCode, s.Agency }).Select(g => new { g.Key.CourseCode, Title = g.Max(s => s.CourseTitle), g.Key.Agency, Attended = g.Sum(s => s.Attended) }).ToListAsync())
            .Select(a => (a.CourseCode, a.Title ?? a.CourseCode, view.NameOf(Grain.Agency, a.Agency), a.Attended))];

    /// <summary>Answers at each interval under a code that answered at the start of the same session too.</summary>
    private static async Task<IReadOnlyDictionary<string, int>> MatchedAsync(IQueryable<TrainingEvaluation> evaluations, IQueryable<TrainingSession> sessions)
    {
        var refs = sessions.Select(s => s.SessionRef);
        var coded = evaluations.Where(e => e.Respondent != null && refs.Contains(e.SessionRef));
        return await coded.Where(e => e.Interval != "start").Join(coded.Where(e => e.Interval == "start"), e => new { e.SessionRef, e.Respondent }, s => new { s.SessionRef, s.Respondent }, (e, s) => e.Interval)
            .GroupBy(i => i).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
    }
}
