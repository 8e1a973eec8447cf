using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;

namespace LscbImpact.SystemTests.Store;

/// <summary>An audit and its re-audit on a real store.</summary>
public sealed class ReauditTests : IDisposable
{
    private const string Headings = "audit_ref,audit_title,audit_type,round,question_set,fieldwork_date,agency,standard,scale,grade,case_no,moderated_from\n";

    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    private static string Round(int round, string date, string set, int good, int cases, string standard = "overall", string moderated = "") =>
        string.Concat(Enumerable.Range(1, cases).Select(i => $"A1,Neglect,thematic,{round},{set},{date},POL,{standard},ofsted,{(i <= good ? "good" : "requires improvement")},{i},{moderated}\n"));

    private async Task<AuditView?> AuditAsync(bool same = false, string reference = "A1", string quarter = "2025-26 Q2")
    {
        await using var view = await board.ViewAsync();
        return await view.AuditAsync(reference, Quarter.Parse(quarter), same);
    }

    [StoreFact]
    public async Task Rounds_stand_side_by_side_on_every_standard_and_nothing_is_tested_across_a_break()
    {
        board.Sends(ReturnKinds.AuditResults, Headings + Round(1, "2024-10-15", "T1", 6, 20) + Round(1, "2024-10-15", "T1", 2, 6, "Chronology", "good"), quarter: "2024-25 Q3");
        board.Sends(ReturnKinds.AuditResults, Headings + Round(2, "2025-04-15", "T1", 16, 20), quarter: "2025-26 Q1");
        board.Sends(ReturnKinds.AuditResults, Headings + Round(3, "2025-08-15", "T2", 10, 20));
        var audit = (await AuditAsync())!;
        audit.Should().BeEquivalentTo(new { Title = "Neglect", Numbered = true, SameCases = false, Agencies = 1 });
        audit.Standards.Select(s => s.Title).Should().Equal("The whole case", "Chronology");
        var overall = audit.Standards[0];
        overall.Rounds.Select(r => (r.Round, r.Judged, r.Good.Figure!.Numerator)).Should().Equal((1, 20, 6L), (2, 20, 16L), (3, 20, 10L));
        overall.Steps[0].Sentences[0].Should().StartWith("The whole case, good or better, rose from 30% (6 of 20) to 80% (16 of 20): 50 percentage points more (95% interval ");
        overall.Steps[0].Sentences[1].Should().Contain("in 75% of pairs, ties counting half");
        overall.Steps[1].Break.Should().Contain("another question set (T2) than round 2 (T1)");
        overall.Steps[1].P.Should().BeNull();
        overall.Trend.Should().BeNull("only one round since the break");
        audit.Moderation.Single().Sentence.Should().StartWith("Of 6 judgements that somebody else moderated, 2 kept their grade: 33%").And.Contain("below 10");
        (await AuditAsync(quarter: "2024-25 Q3"))!.Standards[0].Rounds.Should().ContainSingle("later rounds were not known then");
        (await AuditAsync(reference: "A2")).Should().BeNull();
    }

    [StoreFact]
    public async Task The_same_cases_are_set_beside_themselves_when_somebody_says_that_they_are_the_same()
    {
        board.Sends(ReturnKinds.AuditResults, Headings + Round(1, "2024-10-15", "T1", 6, 20), quarter: "2024-25 Q3");
        board.Sends(ReturnKinds.AuditResults, Headings + Round(2, "2025-04-15", "T1", 16, 20), quarter: "2025-26 Q1");
        var step = (await AuditAsync(same: true))!.Standards[0].Steps.Single();
        // Ten became good and none went back: two of 2^10.
        step.P.Should().BeApproximately(2.0 / 1024, 1e-12);
        step.Sentences[0].Should().Be("Of 20 cases judged in both rounds, 10 became good or better and 0 no longer were (McNemar, exact, p 0.002).");
        step.Sentences[1].Should().StartWith("Over all grades 10 were judged better, 10 the same and 0 worse");
    }
}
