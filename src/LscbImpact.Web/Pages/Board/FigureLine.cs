using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;

namespace LscbImpact.Web.Pages.Board;

/// <summary>
/// A figure as a line of a table for spreadsheets: numbers stay numbers, and what they are of, their unit and their sign have columns of
/// their own. Every such table begins with the same columns, so that one can be put below another.
/// </summary>
internal static class FigureLine
{
    public static string[] Headings { get; } = ["measure", "title", "unit", "good is", "kept for", "code", "name", "quarter", "first day", "last day", "value", "numerator", "denominator", "n", "sign", "note", "audience"];

    public static string[] Of(PublishedSeries series, QuarterFigure figure) =>
    [
        series.Definition.Id, series.Definition.Title, FigureText.UnitInWords(series.Definition.Unit), FigureText.Good(series.Definition.Better), $"{series.Grain}".ToLowerInvariant(), series.Of, series.OfName,
        $"{figure.Quarter}", $"{figure.Quarter.FirstDay:yyyy-MM-dd}", $"{figure.Quarter.LastDay:yyyy-MM-dd}", FigureText.ForSheets(figure.Value), FigureText.ForSheets(figure.Numerator), FigureText.ForSheets(figure.Denominator), figure.Value is null ? "" : $"{figure.N}",
        Sign(figure), figure.Why ?? figure.Note ?? "", series.Audience.Stamp,
    ];

    /// <summary>"c" for hidden, "x" where nobody can tell the figure; the note says why.</summary>
    private static string Sign(QuarterFigure figure) => figure switch { { Hidden: true } => "c", { Value: null } => "x", _ => "" };
}
