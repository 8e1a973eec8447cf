using LscbImpact.Charts;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;

namespace LscbImpact.Reports;

internal static class AnnualYears
{
    public static AnnualChart Chart(AnnualPanel.Years panel, AnnualDashboard report)
    {
        var years = panel.Rows[0].Figures.Select(f => f.Year).ToList();
        var source = $"Returns to the board · {years[0]} to {years[^1]} · each figure with its parts";
        var rows = panel.Rows.Select(r => new DrawnYears(r.Definition.Title, [.. r.Figures.Select(f => FigureText.WithPartsOrWhy(f.AsFigure(), r.Definition.Unit))], Shares(r.Definition, r.Figures))).ToList();
        var drawing = new YearsDrawing(panel.Title, AnnualChart.Stamp(source, report), $"{panel.Title}, {string.Join(", ", years)}. {string.Join("; ", rows.Select(r => $"{r.Name}: {string.Join(", ", r.Texts)}"))}.", years, rows);
        return new AnnualChart(panel.Id, panel.Title, drawing.Description, source, drawing, () => YearsPicture.Draw(drawing), YearsPicture.Size(drawing), new ChartTable(
            ["Measure", .. years.SelectMany(y => new[] { y, $"{y} parts" }), "Change over the last year"],
            [.. panel.Rows.Select(r => (IReadOnlyList<string>)[r.Definition.Title, .. r.Figures.SelectMany(f => new[] { f.Value is null ? $"– {f.Why}" : FigureText.Exact(f.Value, r.Definition.Unit), FigureText.Parts(f.AsFigure(), r.Definition.Unit) }), Changed(r.Figures, r.Definition.Unit)])]));
    }

    private static string Changed(IReadOnlyList<YearFigure> figures, MeasureUnit unit) => FigureText.Change(Change.Between(figures[^2].Value, figures[^1].Value, unit));

    /// <summary>Percentages on the scale of 100, anything else on the scale of the line's own largest year.</summary>
    private static List<decimal?> Shares(SeriesDefinition definition, IReadOnlyList<YearFigure> figures)
    {
        var most = definition.Unit == MeasureUnit.Percent ? 100 : figures.Max(f => f.Value ?? 0);
        return [.. figures.Select(f => f.Value is { } value && most > 0 ? Math.Clamp(value / most, 0, 1) : (decimal?)null)];
    }
}
