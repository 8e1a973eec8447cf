using LscbImpact.Core.Returns.Specification;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards.Rounds;

/// <summary>How far moderators agreed with the first grade, on one scale.</summary>
/// <param name="Grades">Grades, best first.</param>
/// <param name="Table">Judgements by first grade (rows) and final grade (columns).</param>
/// <param name="Same">The share that kept its grade.</param>
/// <param name="Linear">Agreement beyond chance, a near miss weighing less than a far one; or why there is none.</param>
/// <param name="Quadratic">The same with near misses weighing less still.</param>
public sealed record ModerationAgreement(GradingScale Scale, IReadOnlyList<string> Grades, int[,] Table, Share Same, Answer<KappaFigure> Linear, Answer<KappaFigure> Quadratic)
{
    public static IReadOnlyList<ModerationAgreement> Of(IEnumerable<ModeratedCount> counts, IReadOnlyList<GradingScale> scales) =>
        [.. counts.GroupBy(c => c.Scale).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => scales.FirstOrDefault(s => s.Code == g.Key) is { } scale ? One(scale, [.. g]) : null).OfType<ModerationAgreement>()];

    private static ModerationAgreement? One(GradingScale scale, List<ModeratedCount> counts)
    {
        var grades = scale.Grades.Where(g => !g.NotApplicable).Select(g => g.Code).ToList();
        var table = new int[grades.Count, grades.Count];
        foreach (var count in counts)
            if ((grades.IndexOf(count.First), grades.IndexOf(count.Final)) is ( >= 0 and var row, >= 0 and var column)) table[row, column] += count.Cases;
        if (Kappa.Agreement(table).Figure is not { } same) return null;
        var few = new NoFigure($"{Narrative.Count((int)same.Denominator, "judgement")} moderated: below {DifferenceSentence.FewestToTell} agreement beyond chance is not given.");
        var enough = same.Denominator >= DifferenceSentence.FewestToTell;
        return new ModerationAgreement(scale, grades, table, same, enough ? Kappa.Of(table, KappaWeights.Linear) : few, enough ? Kappa.Of(table, KappaWeights.Quadratic) : few);
    }

    public string Sentence
    {
        get
        {
            var parts = $"Of {Narrative.Count((int)Same.Denominator, "judgement")} that somebody else moderated, {Same.Numerator} kept their grade: {Shares.Percent(Same.Value)} (95% interval {Shares.Interval(Same)}).";
            return Linear.Figure is not { } kappa ? $"{parts} {Linear.Reason}"
                : $"{parts} Agreement beyond chance, a near miss counting in part: weighted kappa {Two(kappa.Kappa)} ({Spread(kappa)}){(Quadratic.Figure is { } squared ? $"; with quadratic weights {Two(squared.Kappa)}" : "")}.";
        }
    }

    /// <summary>The usual interval reaches past 1 for good agreement; it is cut there.</summary>
    private static string Spread(KappaFigure kappa)
    {
        if (kappa.StandardError == 0) return "they agree fully, so there is no spread to make an interval of";
        var reach = 1.96 * kappa.StandardError;
        return $"standard error {Two(kappa.StandardError)}, 95% interval {Two(Math.Max(-1, kappa.Kappa - reach))} to {Two(Math.Min(1, kappa.Kappa + reach))}";
    }

    private static string Two(double value) => FigureText.WithMinus((decimal)value, 2);
}
