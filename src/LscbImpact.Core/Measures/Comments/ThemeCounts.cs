using LscbImpact.Core.Returns;
using LscbImpact.Core.Themes;

namespace LscbImpact.Core.Measures.Comments;

/// <summary>How many comments speak of each theme, and how many comments there were to speak of it.</summary>
internal static class ThemeCounts
{
    public const string ThemeId = "theme";
    public const string ReadId = "comments";

    public static readonly Measure Theme = new()
    {
        Id = ThemeId,
        Title = "Comments on a theme",
        Definition = "Comments in audit findings, answers to evaluations and the progress of review actions that speak of the theme, as the program's model reads them. A comment may speak of several themes. Comments of which the model is unsure are left out. An action's progress counts in each quarter that tells of it.",
        Source = "Themes of the program's taxonomy; given by key phrases and a model, not by a person",
        Unit = MeasureUnit.Count,
        Better = GoodDirection.Neither,
        Counted = "comments",
        Grains = [Grain.Agency, Grain.Priority],
        HasOwnPages = true,
        Questions = [18, 26],
        TouchedBy = Touches,
        Contributions = (rows, _) => rows.Comments.SelectMany(comments => new[]
        {
            from comment in comments
            join theme in rows.CommentThemes on new { comment.Source, comment.RowId } equals new { theme.Source, theme.RowId }
            where theme.Counts
            select new Contribution { Series = theme.Theme, Month = comment.Month, Agency = comment.Agency, ChainKey = comment.ChainKey, Version = comment.Version, Row = comment.Row, Numerator = 1, Based = 0, N = 1 },
            from comment in comments
            join theme in rows.CommentThemes on new { comment.Source, comment.RowId } equals new { theme.Source, theme.RowId }
            where theme.Counts
            select new Contribution { Series = theme.Theme + "." + theme.Source, Month = comment.Month, Agency = comment.Agency, ChainKey = comment.ChainKey, Version = comment.Version, Row = comment.Row, Numerator = 1, Based = 0, N = 1 },
        }),
        SeriesTitle = Title,
    };

    public static readonly Measure Read = Theme with
    {
        Id = ReadId,
        Title = "Comments read",
        Definition = "Audit findings, comments in answers to evaluations and notes on the progress of review actions that were read for their themes. An action's progress counts in each quarter that tells of it.",
        Source = "The returns' own free text",
        Contributions = (rows, _) => rows.Comments.SelectMany(comments => new[]
        {
            comments.Select(c => new Contribution { Series = "all", Month = c.Month, Agency = c.Agency, ChainKey = c.ChainKey, Version = c.Version, Row = c.Row, Numerator = 1, Based = 0, N = 1 }),
            comments.Select(c => new Contribution { Series = c.Source, Month = c.Month, Agency = c.Agency, ChainKey = c.ChainKey, Version = c.Version, Row = c.Row, Numerator = 1, Based = 0, N = 1 }),
        }),
        SeriesTitle = source => source == "all" ? "Comments read" : CommentSource.Find(source)?.Title ?? "Comments read",
    };

    /// <summary>A session told of later moves the answers to it on the chain.</summary>
    private static IReadOnlyList<Touch> Touches =>
        [.. CommentSource.All.Select(s => new Touch(s.Kind)), new Touch(ReturnKinds.TrainingSessions, QuartersBefore: 1, QuartersAfter: 6)];

    /// <summary>"Comments on voice of child (audit findings)".</summary>
    private static string Title(string series)
    {
        var parts = series.Split('.');
        var theme = parts[0].Replace('-', ' ');
        return parts.Length > 1 && CommentSource.Find(parts[1]) is { } source ? $"Comments on {theme} ({source.Title.ToLowerInvariant()})" : $"Comments on {theme}";
    }
}
