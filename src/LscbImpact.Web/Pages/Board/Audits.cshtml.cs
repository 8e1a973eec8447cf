using LscbImpact.Charts;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Keeping;
using LscbImpact.Web.Pictures;

namespace LscbImpact.Web.Pages.Board;

/// <summary>Audits: the programme, rounds side by side, grades and findings.</summary>
[KeptBetweenChanges]
public sealed class AuditsModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Audits";

    public AuditsView Shown { get; private set; } = null!;

    /// <summary>The scales of which there is a picture of grades.</summary>
    public IReadOnlyList<string> Scales => [.. Shown.Rounds.Select(r => r.Scale.Code).Distinct()];

    public async Task OnGetAsync() => Shown = await View.AuditsAsync(Quarter, Place);

    public StackedDrawing Grades(string scale) => GradeStacks.Drawing(Shown, scale, View.Asker);
}
