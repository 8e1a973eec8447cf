using LscbImpact.Core.Returns.Specification;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards.Rounds;

/// <summary>One round of an audit on one standard.</summary>
/// <param name="Grades">Judgements by grade, best first, as the scale orders them.</param>
public sealed record RoundOfStandard(int Round, string? QuestionSet, GradingScale Scale, DateOnly From, DateOnly To, IReadOnlyList<(string Grade, bool Good, int Cases)> Grades)
{
    public int Judged => Grades.Sum(g => g.Cases);

    /// <summary>Good or better; or why there is no share.</summary>
    public Answer<Share> Good => Share.Of(Grades.Where(g => g.Good).Sum(g => g.Cases), Judged);

    /// <summary>Every judgement as its place on the scale: the higher, the better.</summary>
    public IReadOnlyList<decimal> Places => [.. Grades.SelectMany((g, i) => Enumerable.Repeat((decimal)(Grades.Count - i), g.Cases))];

    public static RoundOfStandard Of(GradingScale scale, IReadOnlyList<GradedCount> counts) => new(
        counts[0].Round, counts[0].QuestionSet, scale, counts.Min(c => c.From), counts.Max(c => c.To),
        [.. scale.Grades.Where(g => !g.NotApplicable).Select(g => (g.Code, g.Good, counts.Where(c => c.Grade == g.Code).Sum(c => c.Cases)))]);
}
