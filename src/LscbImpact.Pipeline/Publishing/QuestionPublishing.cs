using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Registers;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>A measure that helps to answer a question, with the series of it that have a figure.</summary>
public sealed record HelpingMeasure(Measure Measure, IReadOnlyList<SeriesDefinition> Series);

/// <summary>One reflective question, what the board last answered, and what it could look at.</summary>
/// <param name="Answer">The board's own answer by the quarter's end; null when it gave none.</param>
/// <param name="Before">The answer before that, to see whether anything moved.</param>
public sealed record AnsweredQuestion(ReflectiveQuestion Question, SelfAssessment? Answer, SelfAssessment? Before, IReadOnlyList<HelpingMeasure> Measures)
{
    /// <summary>Neither a measure nor a register is there to hold the answer against.</summary>
    public bool StandsAlone => Measures.Count == 0 && Question.Register is null;
}

public static class QuestionPublishing
{
    /// <summary>All 32 questions with what the board answered by the end of a quarter.</summary>
    public static async Task<IReadOnlyList<AnsweredQuestion>> QuestionsAsync(this TeamView view, Quarter quarter)
    {
        var until = quarter.LastDay;
        var answers = (await view.Db.Living<SelfAssessment>(view.Board.Id).Where(a => a.Date <= until).ToListAsync()).OrderByDescending(a => a.Date).ToLookup(a => a.QuestionNo);
        var measures = (await view.DefinitionsAsync()).GroupBy(d => d.Measure).Select(g => new HelpingMeasure(g.Key, [.. g])).ToList();
        return [.. ReflectiveQuestion.All.Select(q => new AnsweredQuestion(q, answers[q.Number].FirstOrDefault(), answers[q.Number].Skip(1).FirstOrDefault(), [.. measures.Where(m => m.Measure.Questions.Contains(q.Number))]))];
    }
}
