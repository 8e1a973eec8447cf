using LscbImpact.Core.Dashboards.Rounds;
using LscbImpact.Tests.Returns;

namespace LscbImpact.Tests.Dashboards;

/// <summary>Rounds of an audit side by side: what may be compared, by which test, and what moderation says.</summary>
public class RoundsTests
{
    private static readonly DateOnly Day = new(2025, 1, 14);

    private static IEnumerable<GradedCount> Round(int round, int good, int rest, string standard = "overall", string? set = "T1", string scale = "ofsted") =>
    [
        new(round, set, scale, standard, scale == "ofsted" ? "good" : "met", good, Day.AddDays(round * 100), Day.AddDays(round * 100)),
        new(round, set, scale, standard, scale == "ofsted" ? "inadequate" : "not met", rest, Day.AddDays(round * 100), Day.AddDays(round * 100)),
    ];

    private static IReadOnlyList<StandardBeside> Beside(params IEnumerable<GradedCount>[] rounds) => StandardBeside.Of(rounds.SelectMany(r => r), null, Sent.Specifications.Scales);

    [Fact]
    public void Nine_of_ten_and_nineteen_of_twenty_cannot_be_told_apart()
    {
        var step = Beside(Round(1, 9, 1), Round(2, 19, 1))[0].Steps.Single();
        step.Sentences[0].Should().Be("The whole case, good or better, went from 90% (9 of 10) to 95% (19 of 20): 5 percentage points more (95% interval: from 15 less to 36 more), which could be chance.");
        step.Sentences[1].Should().Be("Over all grades, a case of round 2 is judged better than one of round 1 in 53% of pairs, ties counting half (50% is no difference; rank-sum p 1.00), which could be chance.");
        step.P.Should().BeApproximately(1, 1e-9);
    }

    [Fact]
    public void Few_cases_are_too_few_and_are_not_tested()
    {
        var step = Beside(Round(1, 3, 4), Round(2, 30, 10))[0].Steps.Single();
        step.Sentences.Should().ContainSingle().Which.Should().EndWith("from 3 of 7 to 30 of 40: too few to tell a change from chance.");
        step.P.Should().BeNull();
    }

    [Fact]
    public void A_round_on_another_scale_or_question_set_is_a_break()
    {
        Beside(Round(1, 5, 15), Round(2, 15, 5, scale: "met"))[0].Steps.Single().Break.Should().StartWith("Round 2 was graded on another scale");
        Beside(Round(1, 5, 15), Round(2, 15, 5, set: null))[0].Steps.Single().Break.Should().Contain("another question set (none named)");
    }

    [Fact]
    public void Three_rounds_have_a_trend_since_the_last_break_only()
    {
        // Shares 5, 10 and 15 of 20 at scores 1 to 3: z squared is 10, by the formula of Cochran and Armitage with N.
        Beside(Round(1, 5, 15), Round(2, 10, 10), Round(3, 15, 5))[0].Trend.Should().Be("Over rounds 1 to 3 together, the share that is good or better rises (Cochran-Armitage p 0.002).");
        Beside(Round(1, 5, 15, set: "old"), Round(2, 10, 10), Round(3, 15, 5))[0].Trend.Should().BeNull();
        Beside(Round(1, 5, 15), Round(2, 1, 3), Round(3, 15, 5))[0].Trend.Should().Contain("too few to tell");
        Beside(Round(1, 20, 0), Round(2, 20, 0), Round(3, 20, 0))[0].Trend.Should().Contain("every case in every round is the same");
    }

    [Fact]
    public void Standards_of_the_same_two_rounds_are_several_looks_and_the_whole_case_comes_first()
    {
        var standards = Beside(Round(1, 5, 15, "Chronology"), Round(2, 14, 6, "Chronology"), Round(1, 10, 10), Round(2, 10, 10));
        standards.Select(s => s.Title).Should().Equal("The whole case", "Chronology");
        standards[1].Steps[0].PHolm.Should().BeApproximately(2 * standards[1].Steps[0].P!.Value, 1e-12);
        standards[0].Steps[0].PHolm.Should().BeApproximately(1, 1e-9);
    }

    [Fact]
    public void Cases_without_a_partner_of_their_number_are_no_pairs()
    {
        NumberedGrade[] numbered = [.. Enumerable.Range(1, 12).Select(i => new NumberedGrade(1, "overall", "POL", i, "inadequate")), .. Enumerable.Range(1, 12).Select(i => new NumberedGrade(2, "overall", i <= 2 ? "LA" : "POL", i, "good"))];
        var step = StandardBeside.Of([.. Round(1, 0, 12), .. Round(2, 12, 0)], numbered, Sent.Specifications.Scales)[0].Steps.Single();
        step.Sentences[0].Should().StartWith("Of 10 cases judged in both rounds, 10 became good or better and 0 no longer were (McNemar, exact, p 0.002)");
        StandardBeside.Of([.. Round(1, 0, 12), .. Round(2, 12, 0)], [], Sent.Specifications.Scales)[0].Steps.Single().Sentences.Should().ContainSingle().Which.Should().Contain("nothing can be set beside itself");
    }

    [Fact]
    public void Moderation_is_agreement_with_its_interval_and_agreement_beyond_chance()
    {
        // Rows first, columns final: 8 good kept, 2 good to inadequate, 10 inadequate kept. Two categories: linear weights are Cohen's kappa, 0.8.
        ModeratedCount[] counts = [new("ofsted", "good", "good", 8), new("ofsted", "good", "inadequate", 2), new("ofsted", "inadequate", "inadequate", 10), new("rag", "green", "green", 3)];
        var agreement = ModerationAgreement.Of(counts, Sent.Specifications.Scales);
        agreement[0].Sentence.Should().StartWith("Of 20 judgements that somebody else moderated, 18 kept their grade: 90% (95% interval 70% to 97%). Agreement beyond chance, a near miss counting in part: weighted kappa 0.80 (standard error 0.13, 95% interval 0.54 to 1.00");
        agreement[1].Sentence.Should().EndWith("3 judgements moderated: below 10 agreement beyond chance is not given.");
        ModerationAgreement.Of([new("ofsted", "good", "good", 20)], Sent.Specifications.Scales)[0].Sentence.Should().Contain("100%").And.Contain("one category only");
    }
}
