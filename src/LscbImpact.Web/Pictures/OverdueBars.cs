using LscbImpact.Charts;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;

namespace LscbImpact.Web.Pictures;

/// <summary>Overdue actions by how long they have been so.</summary>
internal static class OverdueBars
{
    public static BarDrawing Drawing(ActionsDashboard shown, Audience asker) => new(
        $"Overdue actions at the end of {shown.Quarter}, by days late", $"Open actions past their date as last revised\n{asker.Stamp}",
        $"Overdue actions by days late: {string.Join("; ", shown.OverdueByAge.Select(a => $"{a.Age} {a.Count}"))}.",
        [.. shown.OverdueByAge.Select(a => new DrawnBar(a.Age, a.Count, $"{a.Count}"))], null, null, IsPercent: false);
}
