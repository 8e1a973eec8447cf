using System.Globalization;
using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Pipeline.Publishing;

namespace LscbImpact.Web.Pages.Board;

/// <summary>What a measure means: in words for its page, and as a line of a table that stands beside the figures, joined by its id.</summary>
internal static class DefinitionLine
{
    public static string[] Headings { get; } = ["measure", "title", "definition", "unit", "value is", "n counts", "good is", "stands", "source", "returns", "kept for", "outside the team", "questions", "version", "first quarter", "last quarter", "audience"];

    /// <param name="view">The board as whoever asks may see it.</param>
    /// <param name="definition">The series.</param>
    /// <param name="figures">The board's own figures of it; null where only its places have any.</param>
    public static string[] Of(BoardView view, SeriesDefinition definition, PublishedSeries? figures) =>
    [
        definition.Id, definition.Title, definition.Definition, FigureText.UnitInWords(definition.Unit), WorkedOut(definition), definition.Measure.Counted, FigureText.Good(definition.Better), Stands(definition), definition.Measure.Source,
        string.Join("; ", definition.Measure.TouchedBy.Select(t => t.Kind.Name)), string.Join("; ", definition.Measure.Grains.Where(g => g != Grain.Gap).Select(g => $"{g}".ToLowerInvariant()).Prepend("board")),
        Released(view, definition), string.Join("; ", definition.Measure.Questions), $"{definition.Version}", figures is null ? "" : $"{figures.Figures[0].Quarter}", figures is null ? "" : $"{figures.Figures[^1].Quarter}", view.Asker.Stamp,
    ];

    public static string Stands(SeriesDefinition definition) => definition.IsStock ? "as at the quarter's end" : "over the quarter";

    /// <summary>What those outside the board's team are shown of it.</summary>
    public static string Released(BoardView view, SeriesDefinition definition) =>
        view.Definitions.Dashboards["release"]["released"]?.Shows(definition.Id) != true ? "not at all: the board's own team alone sees it"
        : definition.Measure.TellsOfPeople ? "with small numbers hidden, and whatever would give them away" : "as it is: it counts meetings, returns, actions or audits, not people";

    private static string WorkedOut(SeriesDefinition definition) => definition switch
    {
        { Unit: MeasureUnit.Count } => "numerator",
        { Multiplier: 1 } => "numerator / denominator",
        _ => string.Create(CultureInfo.InvariantCulture, $"{definition.Multiplier:#,0} x numerator / denominator"),
    };
}
