using LscbImpact.Core.Dashboards;

namespace LscbImpact.Charts;

/// <param name="Name">Printed at the left, shortened where it must be.</param>
/// <param name="Detail">Printed after it, never shortened: round and n.</param>
/// <param name="Counts">One for each part, in the parts' order.</param>
public sealed record DrawnStack(string Name, string Detail, IReadOnlyList<int> Counts);

/// <summary>How a whole is made up, for each of several wholes: bars of 100 per cent, best part first.</summary>
/// <param name="Parts">Names, from best to worst.</param>
public sealed record StackedDrawing(string Title, string Stamp, string Description, IReadOnlyList<string> Parts, IReadOnlyList<DrawnStack> Stacks)
{
    /// <summary>The grades of audits' rounds on the whole case; the audits share one scale.</summary>
    public static StackedDrawing OfGrades(string title, string stamp, IReadOnlyList<RoundsBeside> audits)
    {
        var grades = audits[0].Scale.Grades.Where(g => !g.NotApplicable).Select(g => g.Code).ToList();
        var stacks = audits.SelectMany(a => a.Rounds.Select(r => new DrawnStack(a.Title, $", round {r.Round} (n {r.Cases})", [.. grades.Select(g => r.Grades.GetValueOrDefault(g))]))).ToList();
        var said = stacks.Select(s => $"{s.Name}{s.Detail}: {string.Join(", ", grades.Select((g, i) => $"{g} {s.Counts[i]}"))}");
        return new StackedDrawing(title, stamp, $"Bars of 100 per cent, one for each audit round, from best to worst grade. {string.Join("; ", said)}.", grades, stacks);
    }
}
