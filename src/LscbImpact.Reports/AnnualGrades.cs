using LscbImpact.Charts;
using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;

namespace LscbImpact.Reports;

internal static class AnnualGrades
{
    public static AnnualChart Chart(AnnualPanel.Grades panel, AnnualDashboard report)
    {
        var rounds = panel.Rounds.SelectMany(a => a.Rounds.Select(r => (a.Title, Round: r))).ToList();
        var source = $"Audit returns, judgement on the whole case · fieldwork {LondonCalendar.InWords(rounds.Min(r => r.Round.From))} to {LondonCalendar.InWords(rounds.Max(r => r.Round.To))} · n {FigureText.Number(rounds.Sum(r => r.Round.Cases), 0)} cases";
        var drawing = StackedDrawing.OfGrades(panel.Title, AnnualChart.Stamp(source, report), panel.Rounds);
        return new AnnualChart(panel.Id, panel.Title, drawing.Description, source, drawing, () => StackedPicture.Draw(drawing), (StackedPicture.Width, StackedPicture.Height(drawing.Stacks.Count)), new ChartTable(
            ["Audit and round", .. drawing.Parts, "n", "Fieldwork began"],
            [.. rounds.Select(r => (IReadOnlyList<string>)[$"{r.Title}, round {r.Round.Round}", .. drawing.Parts.Select(g => $"{r.Round.Grades.GetValueOrDefault(g)}"), $"{r.Round.Cases}", LondonCalendar.InWords(r.Round.From)])]));
    }
}
