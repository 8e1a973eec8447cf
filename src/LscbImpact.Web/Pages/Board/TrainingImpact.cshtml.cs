using LscbImpact.Core.Dashboards.Impact;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Addresses;
using LscbImpact.Web.Keeping;
using LscbImpact.Web.Pictures;

namespace LscbImpact.Web.Pages.Board;

/// <summary>What changed in the people who were trained, over the intervals at which they were asked.</summary>
[KeptBetweenChanges]
public sealed class TrainingImpactModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Training";

    public ImpactQuestion Question { get; private set; } = null!;

    public TrainingImpactView Shown { get; private set; } = null!;

    public TrainingImpact Impact => Shown.Impact;

    public async Task OnGetAsync()
    {
        Question = ImpactQuestions.Read(View, Request.Query);
        Shown = await View.TrainingImpactAsync(Question);
    }

    public string DescriptionOf(ScoreSpread spread) => ScoreStacks.Drawing(spread, Question, View.Asker).Description;
}
