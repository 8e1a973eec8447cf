using LscbImpact.Charts;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;

namespace LscbImpact.Reports;

internal static class AnnualPlaces
{
    public static AnnualChart Chart(AnnualPanel.Places panel, AnnualDashboard report)
    {
        var definition = panel.Definition;
        var by = panel.Grain.ToString().ToLowerInvariant();
        var source = $"Returns to the board, definition {definition.Version} · {report.Year} · n {FigureText.Number(panel.Figures.Sum(f => f.Figure.N), 0)} {definition.Measure.Counted}";
        var bars = panel.Figures.Select(f => new DrawnBar(f.Name, f.Figure.Value, FigureText.WithPartsOrWhy(f.Figure.AsFigure(), definition.Unit))).ToList();
        var drawing = new BarDrawing(panel.Title, AnnualChart.Stamp(source, report), $"{panel.Title}: {string.Join("; ", bars.Select(b => $"{b.Name} {b.Text}"))}. In the order of the alphabet: small numbers differ by chance, so this is no league table.",
            bars, null, null, definition.Unit == MeasureUnit.Percent);
        return new AnnualChart(panel.Id, panel.Title, drawing.Description, source, drawing, () => BarPicture.Draw(drawing), (BarPicture.Width, BarPicture.Height(drawing.Bars.Count)), new ChartTable(
            [Narrative.Capital(by), "Value", "Parts", "n", "Why there is none"],
            [.. panel.Figures.Select(f => new[] { f.Name, FigureText.Exact(f.Figure.Value, definition.Unit), FigureText.Parts(f.Figure.AsFigure(), definition.Unit), f.Figure.Value is null ? "" : FigureText.Number(f.Figure.N, 0), f.Figure.Why ?? "" })]));
    }
}
