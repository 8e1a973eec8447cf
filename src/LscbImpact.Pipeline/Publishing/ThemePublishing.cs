using System.Text.Json;
using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Themes;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>How many comments of a quarter speak of a theme, of how many there were.</summary>
public sealed record ThemeCell(Quarter Quarter, long Count, long Read)
{
    /// <summary>Null where there was no comment at all.</summary>
    public decimal? Percent => Read == 0 ? null : 100m * Count / Read;

    /// <summary>"12%", and never 0% of what is there.</summary>
    public string PercentInWords => Percent switch
    {
        null => "",
        > 0 and < 1 => "under 1%",
        { } percent => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Math.Round(percent, 0, MidpointRounding.AwayFromZero):0}%"),
    };
}

/// <summary>Themes by quarter, for a place and a source.</summary>
/// <param name="Waiting">Versions whose comments are still to be read.</param>
public sealed record ThemeMap(IReadOnlyList<Quarter> Quarters, IReadOnlyList<(Theme Theme, IReadOnlyList<ThemeCell> Cells)> Rows, int Waiting);

/// <summary>A comment that speaks of a theme, with what decided.</summary>
public sealed record CommentLine(string Source, string Text, string Agency, Quarter Quarter, int Version, int Row, double Probability, GivenBy By, string Words, bool Unsure);

/// <summary>A theme's page.</summary>
/// <param name="Together">Themes that stand in the same comments, over the four quarters to this one.</param>
/// <param name="Card">Of the model that read the latest comments; null before any was read.</param>
public sealed record ThemeView(Theme Theme, Trend? Trend, IReadOnlyList<CommentLine> Comments, IReadOnlyList<(Theme Theme, int Count)> Together, ThemeCard? Card)
{
    public ThemeQuality? Quality => Card?.Quality.Themes.FirstOrDefault(q => q.Id == Theme.Id);
}

public static class ThemePublishing
{
    private const int QuartersShown = 8;
    private const int MostComments = 200;

    public static async Task<ThemeMap> ThemeMapAsync(this TeamView view, Quarter upTo, Place place, CommentSource? source)
    {
        var themes = view.Definitions.Themes.Themes;
        var suffix = source is null ? "" : $".{source.Name}";
        var read = $"comments.{source?.Name ?? "all"}";
        var series = (await view.SeriesAsync([.. themes.Select(t => $"theme.{t.Id}{suffix}"), read], place.Grain, place.Of)).ToDictionary(s => s.Definition.Id);
        var quarters = Quarter.Range(upTo.Plus(1 - QuartersShown), upTo).ToList();
        long Count(string id, Quarter quarter) => series.GetValueOrDefault(id)?.At(quarter).N ?? 0;
        return new ThemeMap(quarters,
            [.. themes.Select(t => (t, (IReadOnlyList<ThemeCell>)[.. quarters.Select(q => new ThemeCell(q, Count($"theme.{t.Id}{suffix}", q), Count(read, q)))]))],
            await view.Db.Versions.CountAsync(v => v.BoardId == view.Board.Id && Kinds.Contains(v.Kind) && !view.Db.CommentReadings.Any(r => r.VersionId == v.Id)));
    }

    /// <returns>Null when the taxonomy has no such theme.</returns>
    public static async Task<ThemeView?> ThemeAsync(this TeamView view, string id, Quarter quarter, Place place, CommentSource? source)
    {
        if (view.Definitions.Themes.Themes.FirstOrDefault(t => t.Id == id) is not { } theme) return null;
        var trend = await view.TrendAsync($"theme.{id}{(source is null ? "" : $".{source.Name}")}", place, quarter);
        var queries = await QueriesAsync(view, place, source);
        return new ThemeView(theme, trend, await CommentsAsync(view, queries, id, quarter), await TogetherAsync(view, queries, id, quarter), await CardAsync(view));
    }

    private static readonly List<string> Kinds = [.. CommentSource.All.Select(s => s.Kind.Name)];

    /// <summary>The living comments at a place, a query for each source.</summary>
    private static async Task<IReadOnlyList<IQueryable<LivingComment>>> QueriesAsync(TeamView view, Place place, CommentSource? source)
    {
        var all = new Comments(view.Db).Living(view.Board.Id).Where((_, i) => source is null || CommentSource.All[i] == source);
        if (place.Grain == Grain.Agency) return [.. all.Select(q => q.Where(c => c.Agency == place.Of))];
        if (place.Grain != Grain.Priority) return [.. all];
        var keys = await view.Db.ChainLinks.Where(l => l.BoardId == view.Board.Id && l.PriorityCode == place.Of).Select(l => l.ChainKey).Distinct().ToListAsync();
        return [.. all.Select(q => q.Where(c => keys.Contains(c.ChainKey)))];
    }

    private static async Task<IReadOnlyList<CommentLine>> CommentsAsync(TeamView view, IReadOnlyList<IQueryable<LivingComment>> queries, string theme, Quarter quarter)
    {
        var (first, last) = (quarter.FirstMonth, quarter.LastMonth);
        var lines = new List<CommentLine>();
        foreach (var query in queries)
            lines.AddRange(await (from comment in query
                                  where comment.Month >= first && comment.Month <= last
                                  join given in view.Db.CommentThemes on new { comment.Source, comment.RowId } equals new { given.Source, given.RowId }
                                  where given.Theme == theme
                                  orderby given.Probability descending, comment.RowId
                                  select new CommentLine(comment.Source, comment.Text, comment.Agency, comment.Quarter, comment.Version, comment.Row, given.Probability, given.By, given.Words, !given.Counts)).Take(MostComments).ToListAsync());
        return [.. lines.OrderBy(l => l.Unsure).ThenByDescending(l => l.Probability).ThenBy(l => l.Text, StringComparer.Ordinal).ThenBy(l => l.Agency, StringComparer.Ordinal).ThenBy(l => l.Row).Take(MostComments)];
    }

    private static async Task<IReadOnlyList<(Theme, int)>> TogetherAsync(TeamView view, IReadOnlyList<IQueryable<LivingComment>> queries, string theme, Quarter quarter)
    {
        var (first, last) = (quarter.Plus(-3).FirstMonth, quarter.LastMonth);
        var counts = new Dictionary<string, int>();
        foreach (var query in queries)
            foreach (var other in await (from comment in query
                                         where comment.Month >= first && comment.Month <= last
                                         join given in view.Db.CommentThemes on new { comment.Source, comment.RowId } equals new { given.Source, given.RowId }
                                         where given.Theme == theme && given.Counts
                                         join beside in view.Db.CommentThemes on new { comment.Source, comment.RowId } equals new { beside.Source, beside.RowId }
                                         where beside.Theme != theme
                                         group beside by beside.Theme into themes
                                         select new { Theme = themes.Key, Count = themes.Count() }).ToListAsync())
                counts[other.Theme] = counts.GetValueOrDefault(other.Theme) + other.Count;
        return [.. view.Definitions.Themes.Themes.Where(t => counts.ContainsKey(t.Id)).Select(t => (t, counts[t.Id])).OrderByDescending(t => t.Item2)];
    }

    private static async Task<ThemeCard?> CardAsync(TeamView view)
    {
        var model = await view.Db.CommentReadings.Where(r => r.BoardId == view.Board.Id).OrderByDescending(r => r.VersionId).Select(r => r.Model).FirstOrDefaultAsync();
        var card = await view.Db.ThemeModels.Where(m => m.Key == model).Select(m => m.Card).FirstOrDefaultAsync();
        return card is null ? null : JsonSerializer.Deserialize<ThemeCard>(card, JsonSerializerOptions.Web);
    }
}
