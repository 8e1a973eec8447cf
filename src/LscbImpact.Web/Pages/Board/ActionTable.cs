using LscbImpact.Core.Dashboards;

namespace LscbImpact.Web.Pages.Board;

/// <summary>A table of review actions, a line each.</summary>
/// <param name="Page">The page it stands on.</param>
public sealed record ActionTable(BoardPage Page, IReadOnlyList<ActionLine> Actions);
