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
            Dashboard.Lines.Select(l => new[]
            {
                l.Definition.Id, l.Definition.Title, $"{Quarter}", FigureText.Exact(l.Figure.Value, l.Definition.Unit), $"{l.Figure.Numerator}", $"{l.Figure.Denominator}", $"{l.Figure.N}",
                FigureText.Change(l.Change), Narrative.Signal(l.Trend), l.Target is null ? "" : FigureText.Value(l.Target, l.Definition.Unit), $"{Narrative.Sentence(l.Trend)} {AgainstEarlier.InBrief(l.Trend)}".TrimEnd(), View.Asker.Stamp,
            }).Prepend(["measure", "title", "quarter", "value", "numerator", "denominator", "n", "change on last quarter", "signal", "target", "sentence", "audience"]));
    }
}
