using LscbImpact.Core.Dashboards;

namespace LscbImpact.Web.Pages.Board;

/// <summary>A table of measures, a line each.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Query">Quarter and place, as an address carries them.</param>
/// <param name="Nothing">What is said when there is no line.</param>
public sealed record MeasureLines(BoardPage Page, IReadOnlyList<QuarterLine> Lines, string Query)
{
    public string Nothing => $"{Narrative.Capital(Page.View.Asker.NoFigure)} for this quarter and place yet.";
}
