using LscbImpact.Core.Dashboards;

namespace LscbImpact.Web.Writing;

/// <summary>A heading of a long page, as its list of contents leads to it.</summary>
/// <param name="Id">Of the heading.</param>
public sealed record PartOfPage(string Id, string Title)
{
    /// <summary>The panels of a page laid out by dashboards/.</summary>
    public static IEnumerable<PartOfPage> Of(DashboardDefinition definition) => Of(definition.Panels);

    public static IEnumerable<PartOfPage> Of(IEnumerable<PanelDefinition> panels) => panels.Select(p => new PartOfPage($"panel-{p.Panel}", p.Title));
}
