using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Keeping;

namespace LscbImpact.Web.Pages.Board;

/// <summary>The 32 reflective questions: what the board answered, and which measures help to judge the answer.</summary>
[KeptBetweenChanges]
public sealed class QuestionsModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Measures";

    public IReadOnlyList<AnsweredQuestion> Questions { get; private set; } = [];

    public async Task OnGetAsync() => Questions = await View.QuestionsAsync(Quarter);

    /// <summary>The one series' page, or the measure's, which leads to its series; indicators are of no one measure, and stand in the list.</summary>
    public string PageOf(HelpingMeasure helping) =>
        helping.Series.Count == 1 ? $"measures/{helping.Series[0].Id}" : View.Catalogue.Find(helping.Measure.Id) is null ? "measures" : $"measures/{helping.Measure.Id}";

    /// <summary>"as on 14 March 2024", "up from 2 on 14 March 2024"; nothing where there is no answer before.</summary>
    public static string Against(AnsweredQuestion question) => question is not { Answer: { } now, Before: { } before } ? "" :
        $"{(now.Rating > before.Rating ? $"up from {before.Rating}" : now.Rating < before.Rating ? $"down from {before.Rating}" : "as")} on {Core.Board.LondonCalendar.InWords(before.Date)}";
}
