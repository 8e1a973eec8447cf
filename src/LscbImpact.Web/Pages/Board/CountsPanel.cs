using LscbImpact.Core.Dashboards;

namespace LscbImpact.Web.Pages.Board;

/// <summary>A table of counts on a page.</summary>
public sealed record CountsPanel(BoardPage Page, CountTable Table);
