using System.Globalization;
using LscbImpact.Seeds.Registers;

namespace LscbImpact.Seeds.Mess;

/// <summary>Indicators under the headings of the Department for Education's open data, as the council once sent them.</summary>
internal static class DepartmentForm
{
    private static readonly string[] Place = ["geographic_level", "country_code", "country_name", "region_code", "region_name", "old_la_code", "new_la_code"];

    public static Return Of(Return sent) => sent with
    {
        Columns = ["time_period", "time_identifier", .. Place, .. sent.Columns.Where(c => c != "period").Select(c => c == "locality" ? "la_name" : c)],
        Rows = [.. sent.Rows.Select(r => (object?[])[.. Period(sent.Cell(r, "period")!), "Local authority", "X9", "Invented", "Y9", "Anyshire", 999, "X99", .. r.Where((_, i) => sent.Columns[i] != "period").Select(Named)])],
    };

    /// <summary>Places by their names, as in open data.</summary>
    private static object? Named(object? cell) => cell is string code && Localities.All.Contains(code) ? Localities.Register.Cell(code, "name") : cell;

    private static IEnumerable<object> Period(object period) => period is Indicators.Month month
        ? [month.First.Year, month.First.ToString("MMMM", CultureInfo.InvariantCulture)]
        : [((Quarter)period).Year.Replace("-", "", StringComparison.Ordinal), $"Financial year Q{((Quarter)period).Number}"];
}
