using LscbImpact.Core.Chain;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Access;
using LscbImpact.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board;

/// <param name="Big">The figure that speaks for the step.</param>
/// <param name="Said">What it is made of, and when it was last.</param>
/// <param name="State">"Evidence" or what is missing.</param>
public sealed record ChainStepLine(string Name, string Big, string Said, string State, bool Missing, string? Link);

/// <summary>A priority from gap to outcome.</summary>
[ForEverybody]
[KeptBetweenChanges]
public sealed class PriorityModel(Installation installation) : BoardPage(installation)
{
    public override string Section => "Priorities";

    public PriorityView Shown { get; private set; } = null!;

    /// <summary>Whom the board heard: the team's own.</summary>
    public EngagementLog? Voice { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code)
    {
        if (await View.PriorityAsync(code, Quarter) is not { } shown) return NotFound();
        Shown = shown;
        Voice = Team is { } team ? await team.EngagementAsync(Place.WholeBoard) : null;
        return Page();
    }

    public IEnumerable<ChainStepLine> Steps
    {
        get
        {
            if (Shown.Chain is not { } chain) yield break;
            var found = chain.Gaps.Select(g => g.Gap.FoundOn).OfType<DateOnly>().ToList();
            yield return Step(ChainStep.Gap, "Gap", $"{chain.Gaps.Count}",
                found.Count == 0 ? "in the register of gaps" : found.Min() == found.Max() ? $"found {found.Min():MMMM yyyy}" : $"found {found.Min():MMMM yyyy} to {found.Max():MMMM yyyy}", "Missing: no gap says why");
            yield return Step(ChainStep.Audit, "Audit", Headline(ChainStep.Audit) ?? $"{chain.Audits.Count}", $"{Parts(ChainStep.Audit, "good or better")}{Narrative.Count((int)chain.Audits.Count, "round")} so far, latest {chain.Audits.Latest}", "Missing: plan an audit");
            yield return Step(ChainStep.Training, "Training", FigureText.Number(chain.Trained.Count, 0), $"attendances so far, latest {chain.Trained.Latest}", "Missing: link a course");
            yield return Step(ChainStep.Practice, "Practice", $"{chain.Reaudits.Count}", $"{(chain.Reaudits.Count == 1 ? "re-audit" : "re-audits")} on the same audit, latest {chain.Reaudits.Latest}", "Missing: plan a re-audit");
            yield return Step(ChainStep.Outcome, "Outcome", Headline(ChainStep.Outcome) ?? "–", Shown.Headline(ChainStep.Outcome) is { } outcome ? $"{outcome.Series.Definition.Title}, {Narrative.Count(outcome.Xmr.Points.Count, "quarter")}: {Narrative.Signal(outcome).ToLowerInvariant()}" : "an indicator is named, and no return has a figure yet", "Missing: name an indicator");
        }
    }

    private ChainStepLine Step(ChainStep step, string name, string big, string said, string missing)
    {
        var link = step == ChainStep.Gap ? "#panel-gaps" : Shown.Headline(step) is { } trend ? $"/{Board.Code}/measures/{trend.Series.Definition.Id}?quarter={Quarter.Slug}&priority={Uri.EscapeDataString(Shown.Priority.Code)}" : null;
        return Shown.Chain!.Has(step) ? new ChainStepLine(name, big, said, "Evidence", false, link) : new ChainStepLine(name, "–", "", missing, true, null);
    }

    /// <summary>The last quarter that has a figure.</summary>
    private QuarterFigure? Last(ChainStep step) => Shown.Headline(step)?.Points.Select(p => p.Figure).LastOrDefault(f => f.Value is not null);

    private string? Headline(ChainStep step) => Last(step) is { } figure ? FigureText.Value(figure.Value, Shown.Headline(step)!.Series.Definition.Unit) : null;

    private string Parts(ChainStep step, string what) => Last(step) is { } figure ? $"{FigureText.Parts(figure, Shown.Headline(step)!.Series.Definition.Unit)} {what}, {figure.Quarter}; " : "";
}
