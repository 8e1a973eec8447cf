using LscbImpact.Charts;
using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Reports;
using LscbImpact.Web.Access;
using LscbImpact.Web.Addresses;
using LscbImpact.Web.Keeping;

namespace LscbImpact.Web.Pictures;

/// <summary>Pictures of published figures, at addresses that say what they show.</summary>
internal static class PictureEndpoints
{
    public static void MapPictures(this IEndpointRouteBuilder app)
    {
        var pictures = app.MapGroup("/{board}/pictures").WithMetadata(new KeptBetweenChangesAttribute());
        pictures.MapGet("/trend/{series}.{format:regex(^(svg|png)$)}", TrendAsync).WithMetadata(new ForEverybodyAttribute());
        pictures.MapGet("/places/{series}.{format:regex(^(svg|png)$)}", PlacesAsync).WithMetadata(new ForEverybodyAttribute());
        pictures.MapGet("/attendance/{group}.{format:regex(^(svg|png)$)}", AttendanceAsync);
        pictures.MapGet("/grades/{scale}.{format:regex(^(svg|png)$)}", GradesAsync);
        pictures.MapGet("/scores/{highest:int}.{format:regex(^(svg|png)$)}", ScoresAsync);
        pictures.MapGet("/annual/{year}/{panel:int}/{chart}.{format:regex(^(svg|png)$)}", AnnualAsync).WithMetadata(new ForEverybodyAttribute());
        pictures.MapGet("/overdue.{format:regex(^(svg|png)$)}", OverdueAsync);
    }

    private static Task<IResult> GradesAsync(string board, string scale, string format, string? quarter, string? agency, Installation installation, PictureShelf shelf, HttpContext http) =>
        FromTeamAsync(board, installation, async view =>
        {
            var audits = await view.AuditsAsync(Places.QuarterOr(quarter, view.LatestQuarter), Places.Read(agency, null, null));
            if (!audits.Rounds.Any(r => r.Scale.Code == scale)) return Results.NotFound();
            var drawing = GradeStacks.Drawing(audits, scale, view.Asker);
            return Shown(shelf, http, drawing, format, () => StackedPicture.Draw(drawing));
        });

    private static Task<IResult> ScoresAsync(string board, int highest, string format, Installation installation, PictureShelf shelf, HttpContext http) =>
        FromTeamAsync(board, installation, async view =>
        {
            var question = ImpactQuestions.Read(view, http.Request.Query);
            if ((await view.ScoreSpreadsAsync(question)).FirstOrDefault(s => s.Highest == highest) is not { } spread || spread.Intervals.All(i => i.Hidden)) return Results.NotFound();
            var drawing = ScoreStacks.Drawing(spread, question, view.Asker);
            return Shown(shelf, http, drawing, format, () => StackedPicture.Draw(drawing));
        });

    private static Task<IResult> AnnualAsync(string board, string year, int panel, string chart, string format, Installation installation, PictureShelf shelf, HttpContext http) =>
        FromAsync(board, http.Asker(), installation, async view =>
        {
            if (FinancialYears.Read(year) is not { } start || AnnualChart.Of(await view.AnnualAsync(start, panel)).FirstOrDefault(c => c.Id == chart) is not { } found) return Results.NotFound();
            return Shown(shelf, http, found.Drawing, format, found.Draw);
        });

    private static Task<IResult> OverdueAsync(string board, string format, string? quarter, string? agency, Installation installation, PictureShelf shelf, HttpContext http) =>
        FromTeamAsync(board, installation, async view =>
        {
            var drawing = OverdueBars.Drawing(await view.ActionsAsync(Places.QuarterOr(quarter, view.LatestQuarter), Places.Read(agency, null, null)), view.Asker);
            return Shown(shelf, http, drawing, format, () => BarPicture.Draw(drawing));
        });

    private static Task<IResult> TrendAsync(string board, string series, string format, string? quarter, string? agency, string? locality, string? priority, string? after, Installation installation, PictureShelf shelf, HttpContext http) =>
        FromAsync(board, http.Asker(), installation, async view =>
        {
            var trend = await view.TrendAsync(series, Places.Read(agency, locality, priority), Places.QuarterOr(quarter, view.LatestQuarter));
            if (trend is null) return Results.NotFound();
            var drawing = TrendDrawing.Of(Days.Read(after) is { } day ? trend.Marked(day) : trend);
            return Shown(shelf, http, drawing, format, () => TrendPicture.Draw(drawing));
        });

    private static Task<IResult> PlacesAsync(string board, string series, string format, string? quarter, string by, Installation installation, PictureShelf shelf, HttpContext http) =>
        FromAsync(board, http.Asker(), installation, async view =>
        {
            if (!Enum.TryParse<Grain>(by, ignoreCase: true, out var grain) || await view.ComparisonAsync(series, grain, Places.QuarterOr(quarter, view.LatestQuarter)) is not { } comparison) return Results.NotFound();
            var drawing = Comparisons.Drawing(comparison);
            return Shown(shelf, http, drawing, format, () => BarPicture.Draw(drawing));
        });

    private static Task<IResult> AttendanceAsync(string board, string group, string format, string? quarter, Installation installation, PictureShelf shelf, HttpContext http) =>
        FromTeamAsync(board, installation, async view =>
        {
            var attendance = await view.AttendanceAsync(Places.QuarterOr(quarter, view.LatestQuarter), group.Replace('-', ' '));
            if (attendance.Meetings.Count == 0) return Results.NotFound();
            var drawing = AttendanceGrids.Drawing(attendance, view.Asker);
            return Shown(shelf, http, drawing, format, () => AttendancePicture.Draw(drawing));
        });

    private static Task<IResult> FromTeamAsync(string board, Installation installation, Func<TeamView, Task<IResult>> answer) =>
        FromAsync(board, new Audience.BoardTeam(), installation, view => answer((TeamView)view));

    private static async Task<IResult> FromAsync(string board, Audience asker, Installation installation, Func<BoardView, Task<IResult>> answer)
    {
        await using var view = await installation.Figures.OpenAsync(asker, board);
        return view is null ? Results.NotFound() : await answer(view);
    }

    private static IResult Shown(PictureShelf shelf, HttpContext http, object drawing, string format, Func<Picture> draw)
    {
        var key = PictureShelf.Key(drawing, format);
        // What it shows: a picture that a change left as it was need not be sent again.
        http.Response.Headers.ETag = $"\"{key}\"";
        var bytes = shelf.Take(key, format, () => format == "svg" ? System.Text.Encoding.UTF8.GetBytes(draw().Svg()) : draw().Png());
        return Results.Bytes(bytes, format == "svg" ? "image/svg+xml" : "image/png");
    }
}
