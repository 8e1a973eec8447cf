using LscbImpact.Core.Dashboards;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Access;
using LscbImpact.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board;

/// <summary>The quarter at a glance.</summary>
[ForEverybody]
[KeptBetweenChanges]
public sealed class QuarterModel(Installation installation) : BoardPage(installation)
{
    public override string Section => "Quarter";

    public QuarterDashboard Dashboard { get; private set; } = null!;

    public async Task OnGetAsync() => Dashboard = await View.QuarterAsync(Quarter, Place);

    /// <summary>The page behind a thing to talk about: its measure, or the chain that lacks the link.</summary>
    public string BehindOf(TalkPoint point) => point.Series is { } series ? $"measures/{series}{Query}" : $"priorities/{Uri.EscapeDataString(point.Priority!)}?quarter={Quarter.Slug}#panel-missing-links";

    public async Task<IActionResult> OnGetCsvAsync()
    {
        await OnGetAsync();
        return Csv($"{Board.Code}-{Quarter.Slug}.csv",
            Dashboard.Lines.Select(l => (string[])
            [
                .. FigureLine.Of(l.Trend.Series, l.Figure), FigureText.ForSheets(l.Change?.Difference), l.Change is { } change ? FigureText.UnitInWords(change, l.Definition.Unit) : "",
                Narrative.Signal(l.Trend), FigureText.ForSheets(l.Target), $"{Narrative.Sentence(l.Trend)} {AgainstEarlier.InBrief(l.Trend)}".TrimEnd(),
            ]).Prepend([.. FigureLine.Headings, "change on last quarter", "unit of change", "signal", "target", "sentence"]));
    }
}
