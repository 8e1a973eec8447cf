using LscbImpact.Charts;
using LscbImpact.Core.Disclosure;
using LscbImpact.Pipeline.Publishing;

namespace LscbImpact.Web.Pictures;

/// <summary>The grades of audits' rounds as bars of 100 per cent, one scale at a time.</summary>
internal static class GradeStacks
{
    public static StackedDrawing Drawing(AuditsView view, string scale, Audience asker) =>
        StackedDrawing.OfGrades("Grades on the whole case, round by round", $"Cases by grade, best first; n is cases graded\n{asker.Stamp}", [.. view.Rounds.Where(r => r.Scale.Code == scale)]);
}
