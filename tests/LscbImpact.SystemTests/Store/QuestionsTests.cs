using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;

namespace LscbImpact.SystemTests.Store;

/// <summary>The 32 reflective questions beside the board's answers and its measures.</summary>
public sealed class QuestionsTests : IDisposable
{
    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [StoreFact]
    public async Task A_question_has_the_boards_last_answer_by_then_the_one_before_and_the_measures_that_help()
    {
        board.Sends(ReturnKinds.SelfAssessment, "question_no,rating,evidence,improvement,owner_role,date\n17,2,Few,More,Audit lead,2024-03-14\n17,3,Most,All,Audit lead,2025-03-13\n17,4,All,,Audit lead,2026-03-12\n", BoardTeam.Code);
        board.Sends(ReturnKinds.AuditResults, "audit_ref,audit_type,round,fieldwork_date,agency,standard,scale,grade,case_no\nA1,thematic,1,2025-07-14,POL,overall,ofsted,good,1\nA1,thematic,1,2025-07-14,POL,overall,met,met,2\n");
        await using var view = await board.ViewAsync();
        var questions = await view.QuestionsAsync(Quarter.Parse("2025-26 Q2"));
        questions.Select(q => q.Question.Number).Should().Equal(Enumerable.Range(1, 32));
        var asked = questions[16];
        (asked.Answer!.Rating, asked.Before!.Rating).Should().Be((3, 2), "the answer of 2026 is not known by then");
        asked.Measures.Single(m => m.Measure.Id == "audits-good-or-better").Series.Select(s => s.Id).Should().Equal("audits-good-or-better.met", "audits-good-or-better.ofsted");
        questions[0].Should().Match<AnsweredQuestion>(q => q.Answer == null && q.Measures.Count == 0);
    }
}
