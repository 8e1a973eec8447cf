using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;

namespace LscbImpact.Web.Pages.Board;

/// <summary>Training: places, who came, what they said at each interval, and which evaluations to send.</summary>
public sealed class TrainingModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Training";

    public TrainingView Shown { get; private set; } = null!;

    public async Task OnGetAsync() => Shown = await View.TrainingAsync(Quarter, Place);
}
