using LscbImpact.Charts;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;

namespace LscbImpact.Reports;

internal static class AnnualMultiples
{
    public static AnnualChart Chart(AnnualPanel.Multiples panel, AnnualDashboard report)
    {
        var definition = panel.Definition;
        var by = panel.Grain.ToString().ToLowerInvariant();
        var places = panel.Series.Select(s => (Name: s.OfName.Length > 0 ? s.OfName : s.Of, Figures: panel.Quarters.Select(s.At).ToList())).ToList();
        var source = $"Returns to the board, definition {definition.Version} · {panel.Quarters[0]} to {panel.Quarters[^1]} · n {FigureText.Number(places.Sum(p => p.Figures.Sum(f => f.N)), 0)} {definition.Measure.Counted}";
        var drawing = new MultiplesDrawing(panel.Title, AnnualChart.Stamp(source, report),
            $"{panel.Title}: a small chart for each {by}, all on one scale. {string.Join("; ", places.Select(p => $"{p.Name} last {Last(p.Figures, definition.Unit)}"))}. The table beside it has every figure.",
            $"{panel.Quarters[0]}", $"{panel.Quarters[^1]}", [.. places.Select(p => new DrawnMultiple(p.Name, [.. p.Figures.Select(f => f.Value)], Last(p.Figures, definition.Unit)))],
            definition.Unit == MeasureUnit.Percent, definition.Unit is MeasureUnit.Percent or MeasureUnit.Count ? 0 : 1);
        return new AnnualChart(panel.Id, panel.Title, drawing.Description, source, drawing, () => MultiplesPicture.Draw(drawing), MultiplesPicture.Size(drawing), new ChartTable(
            [Narrative.Capital(by), .. panel.Quarters.Select(q => $"{q}")],
            [.. places.Select(p => (IReadOnlyList<string>)[p.Name, .. p.Figures.Select(f => FigureText.WithParts(f, definition.Unit))])]));
    }

    private static string Last(List<QuarterFigure> figures, MeasureUnit unit) => FigureText.Value(figures.LastOrDefault(f => f.Value is not null)?.Value, unit);
}
