using LscbImpact.Charts;
using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;

namespace LscbImpact.Reports;

internal static class AnnualGrades
{
    public static AnnualChart Chart(AnnualPanel.Grades panel, AnnualDashboard report)
    {
        var grades = panel.Scale.Grades.Where(g => !g.NotApplicable).Select(g => g.Code).ToList();
        var rounds = panel.Rounds.SelectMany(a => a.Rounds.Select(r => (a.Title, Round: r))).ToList();
        var source = $"Audit returns, judgement on the whole case · fieldwork {LondonCalendar.InWords(rounds.Min(r => r.Round.From))} to {LondonCalendar.InWords(rounds.Max(r => r.Round.To))} · n {FigureText.Number(rounds.Sum(r => r.Round.Cases), 0)} cases";
        var stacks = rounds.Select(r => new DrawnStack(r.Title, $", round {r.Round.Round} (n {r.Round.Cases})", [.. grades.Select(g => r.Round.Grades.GetValueOrDefault(g))])).ToList();
        var drawing = new StackedDrawing(panel.Title, AnnualChart.Stamp(source, report),
            $"Bars of 100 per cent, one for each audit round, from best to worst grade. {string.Join("; ", stacks.Select(s => $"{s.Name}{s.Detail}: {string.Join(", ", grades.Select((g, i) => $"{g} {s.Counts[i]}"))}"))}.", grades, stacks);
        return new AnnualChart(panel.Id, panel.Title, drawing.Description, source, drawing, () => StackedPicture.Draw(drawing), new ChartTable(
            ["Audit and round", .. grades, "n", "Fieldwork began"],
            [.. rounds.Select(r => (IReadOnlyList<string>)[$"{r.Title}, round {r.Round.Round}", .. grades.Select(g => $"{r.Round.Grades.GetValueOrDefault(g)}"), $"{r.Round.Cases}", LondonCalendar.InWords(r.Round.From)])]));
    }
}
