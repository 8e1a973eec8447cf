using LscbImpact.Charts;
using LscbImpact.Core.Disclosure;
using LscbImpact.Pipeline.Publishing;

namespace LscbImpact.Web.Pictures;

/// <summary>The grades of audits' rounds as bars of 100 per cent, one scale at a time.</summary>
internal static class GradeStacks
{
    private const int MostStacks = 16;

    public static StackedDrawing Drawing(AuditsView view, string scale, Audience asker)
    {
        var audits = view.Rounds.Where(r => r.Scale.Code == scale).ToList();
        var grades = audits[0].Scale.Grades.Where(g => !g.NotApplicable).Select(g => g.Code).ToList();
        var stacks = audits.SelectMany(a => a.Rounds.Select(r => new DrawnStack(a.Title, $", round {r.Round} (n {r.Cases})", [.. grades.Select(g => r.Grades.GetValueOrDefault(g))]))).Take(MostStacks).ToList();
        var said = stacks.Select(s => $"{s.Name}{s.Detail}: {string.Join(", ", grades.Select((g, i) => $"{g} {s.Counts[i]}"))}");
        return new StackedDrawing(
            "Grades on the whole case, round by round", $"Cases by grade, best first; n is cases graded\n{asker.Stamp}",
            $"Bars of 100 per cent, one for each audit round, from best to worst grade. {string.Join("; ", said)}.", grades, stacks);
    }
}
