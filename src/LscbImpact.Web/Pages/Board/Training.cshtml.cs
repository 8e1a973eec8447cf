using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Keeping;

namespace LscbImpact.Web.Pages.Board;

/// <summary>Training: places, who came, what they said at each interval, and which evaluations to send.</summary>
[KeptBetweenChanges]
public sealed class TrainingModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Training";

    public TrainingView Shown { get; private set; } = null!;

    public async Task OnGetAsync() => Shown = await View.TrainingAsync(Quarter, Place);
}
