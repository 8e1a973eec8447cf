using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Dashboards.Impact;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Core.Returns.Training;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>Training impact, what it can be asked by, how far training reached, and its measures.</summary>
/// <param name="Courses">Courses with a session in the window.</param>
/// <param name="Roles">Role groups that came in the window.</param>
public sealed record TrainingImpactView(TrainingImpact Impact, IReadOnlyList<(string Code, string Title)> Courses, IReadOnlyList<string> Roles, IReadOnlyList<Reach> Reach, IReadOnlyList<QuarterLine> Lines);

public static class TrainingImpactPublishing
{
    /// <summary>Reads the sessions of eight quarters, their attendances and answers added up by the database, and the scores of one item that have a code.</summary>
    public static async Task<TrainingImpactView> TrainingImpactAsync(this TeamView view, ImpactQuestion question)
    {
        var sessions = Held(view, question);
        var courses = await CoursesAsync(view, Window(view, question));
        var scope = new MeasureScope(question.From, question.Quarter, view.Today, view.Definitions.Returns);
        var impact = TrainingImpact.Of(await RowsAsync(view, question, sessions), question, view.Definitions.Returns, scope.ToldUpTo, code => NameOf(view, question.By, code, courses));
        var place = question.Agency is { } agency ? new Place(Grain.Agency, agency) : question.Priority is { } priority ? new Place(Grain.Priority, priority) : Place.WholeBoard;
        return new TrainingImpactView(impact, courses, await RolesAsync(view, question), await ReachAsync(view, question), await LinesAsync(view, question, place));
    }

    /// <summary>How the scores on the item asked for spread: what its picture needs, and no more.</summary>
    public static async Task<IReadOnlyList<ScoreSpread>> ScoreSpreadsAsync(this TeamView view, ImpactQuestion question) =>
        [.. ScoreSpread.Of(await CountsAsync(Answers(view, question, Held(view, question))), view.Definitions.Returns.RatingItems, view.Definitions.Returns.Intervals).Where(s => s.Item == question.Item)];

    /// <summary>The item asked for, else the first that is not a mere reaction; the interval asked for, else three months, else the first.</summary>
    public static (string Item, string Later) ItemAndLater(this TeamView view, string? item, string? later)
    {
        var items = view.Definitions.Returns.RatingItems;
        var intervals = TrainingImpact.LaterIntervals(view.Definitions.Returns.Intervals);
        return (items.FirstOrDefault(i => i.Name == item)?.Name ?? items.First(i => i.Lscb.Level != KirkpatrickLevel.Reaction).Name,
            intervals.FirstOrDefault(i => i == later) ?? intervals.FirstOrDefault(i => i == "3 months") ?? intervals[0]);
    }

    private static IQueryable<TrainingSession> Window(TeamView view, ImpactQuestion question)
    {
        var (from, to) = (question.From.FirstMonth, question.Quarter.LastMonth);
        return view.Db.Living<TrainingSession>(view.Board.Id).Where(s => s.StandsAt >= from && s.StandsAt <= to);
    }

    private static IQueryable<TrainingSession> Held(TeamView view, ImpactQuestion question)
    {
        var sessions = Window(view, question);
        if (question.Course is { } course) sessions = sessions.Where(s => s.CourseCode == course);
        if (question.Priority is not { } priority) return sessions;
        var under = view.Db.ChainLinks.Where(l => l.BoardId == view.Board.Id && l.PriorityCode == priority).Select(l => l.ChainKey);
        return sessions.Where(s => under.Contains(s.ChainKey));
    }

    private static IQueryable<TrainingEvaluation> Answers(TeamView view, ImpactQuestion question, IQueryable<TrainingSession> sessions)
    {
        var refs = sessions.Select(s => s.SessionRef);
        var evaluations = view.Db.Living<TrainingEvaluation>(view.Board.Id).Where(e => refs.Contains(e.SessionRef));
        if (question.Agency is { } agency) evaluations = evaluations.Where(e => e.Agency == agency);
        return question.Role is { } role ? evaluations.Where(e => e.RoleGroup == role) : evaluations;
    }

    private static async Task<ImpactRows> RowsAsync(TeamView view, ImpactQuestion question, IQueryable<TrainingSession> sessions)
    {
        var refs = sessions.Select(s => s.SessionRef);
        var came = view.Db.Living<TrainingSession>(view.Board.Id).Where(s => refs.Contains(s.SessionRef));
        if (question.Agency is { } agency) came = came.Where(s => s.Agency == agency);
        if (question.Role is { } role) came = came.Where(s => s.RoleGroup == role);
        var evaluations = Answers(view, question, sessions);
        return new ImpactRows(await SessionsAsync(view, sessions),
            await came.GroupBy(s => new { s.SessionRef, s.Agency, s.RoleGroup }).Select(g => new AttendedRow(g.Key.SessionRef, g.Key.Agency, g.Key.RoleGroup, g.Sum(s => s.Attended))).ToListAsync(),
            await evaluations.GroupBy(e => new { e.SessionRef, e.Agency, e.RoleGroup, e.Interval, e.AnsweredOn }).Select(g => new AnsweredRow(g.Key.SessionRef, g.Key.Agency, g.Key.RoleGroup, g.Key.Interval, g.Key.AnsweredOn, g.Count())).ToListAsync(),
            await evaluations.Where(e => e.Respondent != null).SelectMany(e => e.Ratings, (e, r) => new { e, r }).Where(x => x.r.Item == question.Item)
                .Select(x => new ScoreRow(x.e.SessionRef, x.e.Agency, x.e.RoleGroup, x.e.Respondent!, x.e.Interval, x.r.Score, x.r.Highest)).ToListAsync(),
            await CountsAsync(evaluations));
    }

    private static async Task<IReadOnlyList<ScoreCount>> CountsAsync(IQueryable<TrainingEvaluation> evaluations) =>
        await evaluations.SelectMany(e => e.Ratings, (e, r) => new { e.Interval, r.Item, r.Highest, r.Score }).GroupBy(x => x)
            .Select(g => new ScoreCount(g.Key.Item, g.Key.Interval, g.Key.Highest, g.Key.Score, g.Count())).ToListAsync();

    private static async Task<IReadOnlyList<SessionGiven>> SessionsAsync(TeamView view, IQueryable<TrainingSession> sessions)
    {
        var held = await sessions.GroupBy(s => s.SessionRef).Select(g => new { g.Key, Course = g.Min(s => s.CourseCode), Date = g.Min(s => s.SessionDate), Chain = g.Max(s => s.ChainKey) }).ToListAsync();
        var keys = sessions.Select(s => s.ChainKey);
        var priorities = (await view.Db.ChainLinks.AsNoTracking().Where(l => l.BoardId == view.Board.Id && l.PriorityCode != null && keys.Contains(l.ChainKey)).Select(l => new { l.ChainKey, l.PriorityCode }).Distinct().ToListAsync()).ToLookup(l => l.ChainKey, l => l.PriorityCode!);
        return [.. held.Select(h => new SessionGiven(h.Key, h.Course!, h.Date, [.. priorities[h.Chain]]))];
    }

    private static async Task<IReadOnlyList<(string Code, string Title)>> CoursesAsync(TeamView view, IQueryable<TrainingSession> window)
    {
        var titles = await view.Db.Living<Course>(view.Board.Id).ToDictionaryAsync(c => c.CourseCode, c => c.Title);
        return [.. (await window.GroupBy(s => s.CourseCode).Select(g => new { g.Key, Title = g.Max(s => s.CourseTitle) }).OrderBy(g => g.Key).ToListAsync()).Select(c => (c.Key, c.Title ?? titles.GetValueOrDefault(c.Key, c.Key)))];
    }

    private static async Task<IReadOnlyList<string>> RolesAsync(TeamView view, ImpactQuestion question) =>
        await Window(view, question).Where(s => s.RoleGroup != null).Select(s => s.RoleGroup!).Distinct().OrderBy(r => r).ToListAsync();

    private static string NameOf(TeamView view, string by, string code, IReadOnlyList<(string Code, string Title)> courses) => by switch
    {
        ImpactBy.Agency => view.NameOf(Grain.Agency, code),
        ImpactBy.Priority => view.NameOf(Grain.Priority, code),
        ImpactBy.Course => courses.FirstOrDefault(c => c.Code == code).Title ?? code,
        _ => code,
    };

    private static async Task<IReadOnlyList<Reach>> ReachAsync(TeamView view, ImpactQuestion question)
    {
        var from = question.Quarter.Plus(1 - Reach.Quarters).FirstMonth;
        var attended = await Held(view, question).Where(s => s.StandsAt >= from).GroupBy(s => s.Agency).Select(g => new { g.Key, Attended = g.Sum(s => s.Attended) }).ToDictionaryAsync(g => g.Key, g => g.Attended);
        var estimates = (await view.Db.Living<Population>(view.Board.Id).Where(p => p.Workforce != null).Select(p => new { p.Area, p.Year, p.Workforce }).ToListAsync()).Select(p => (p.Area, p.Year, p.Workforce!.Value));
        return Reach.Of(attended, estimates, [.. view.Agencies.Where(a => question.Agency is null || a.Code == question.Agency).Select(a => (a.Code, a.Name))], question.Quarter);
    }

    /// <summary>The panel's measures; of those kept by item, the item asked for.</summary>
    private static async Task<IReadOnlyList<QuarterLine>> LinesAsync(TeamView view, ImpactQuestion question, Place place)
    {
        var item = question.Item.Replace('_', '-');
        return [.. (await view.LinesAsync(view.Definitions.Dashboards["training-impact"]["measures"], question.Quarter, place))
            .Where(l => l.Definition.Measure.Id is not ("training-change" or "training-improved") || l.Definition.Id.Split('.')[1] == item)];
    }
}
