using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Specification;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards.Rounds;

/// <summary>One standard of an audit over its rounds.</summary>
/// <param name="Steps">Each round and the next.</param>
/// <param name="Trend">Over three rounds or more that can be compared; null when there are not as many.</param>
public sealed record StandardBeside(string Standard, IReadOnlyList<RoundOfStandard> Rounds, IReadOnlyList<RoundStep> Steps, string? Trend)
{
    public bool IsOverall => Standard == AuditResult.Overall;

    /// <summary>"The whole case", or the standard as the audit words it.</summary>
    public string Title => IsOverall ? "The whole case" : Standard;

    /// <param name="numbered">Numbered cases, when both rounds looked at the same ones; null when they are others.</param>
    public static IReadOnlyList<StandardBeside> Of(IEnumerable<GradedCount> counts, IReadOnlyList<NumberedGrade>? numbered, IReadOnlyList<GradingScale> scales)
    {
        var standards = counts.GroupBy(c => c.Standard).OrderBy(g => g.Key != AuditResult.Overall).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => One(g.Key, [.. g], numbered?.Where(n => n.Standard == g.Key).ToList(), scales)).Where(s => s.Rounds.Count > 0).ToList();
        return Corrected(standards);
    }

    private static StandardBeside One(string standard, IReadOnlyList<GradedCount> counts, List<NumberedGrade>? numbered, IReadOnlyList<GradingScale> scales)
    {
        var rounds = counts.GroupBy(c => (c.Round, c.QuestionSet, c.Scale)).OrderBy(g => g.Key.Round).ThenBy(g => g.Min(c => c.From)).ThenBy(g => g.Key.QuestionSet, StringComparer.Ordinal)
            .Select(g => scales.FirstOrDefault(s => s.Code == g.Key.Scale) is { } scale ? RoundOfStandard.Of(scale, [.. g]) : null).OfType<RoundOfStandard>().Where(r => r.Judged > 0).ToList();
        var title = standard == AuditResult.Overall ? "The whole case" : standard;
        var steps = rounds.Zip(rounds.Skip(1), (before, after) => numbered is null ? RoundStep.OfOthers(title, before, after) : RoundStep.OfSame(before, after, Pairs(before, after, numbered))).ToList();
        return new StandardBeside(standard, rounds, steps, numbered is null ? TrendOf(rounds, steps) : null);
    }

    private static List<(decimal, decimal, bool, bool)> Pairs(RoundOfStandard before, RoundOfStandard after, List<NumberedGrade> numbered)
    {
        var places = after.Grades.Select((g, i) => (g.Grade, g.Good, Place: (decimal)(after.Grades.Count - i))).ToDictionary(g => g.Grade);
        var again = numbered.Where(n => n.Round == after.Round && places.ContainsKey(n.Grade)).ToDictionary(n => (n.Agency, n.CaseNo), n => places[n.Grade]);
        return [.. numbered.Where(n => n.Round == before.Round && places.ContainsKey(n.Grade) && again.ContainsKey((n.Agency, n.CaseNo)))
            .Select(n => (places[n.Grade].Place, again[(n.Agency, n.CaseNo)].Place, places[n.Grade].Good, again[(n.Agency, n.CaseNo)].Good))];
    }

    /// <summary>Over the rounds since the last break.</summary>
    private static string? TrendOf(List<RoundOfStandard> rounds, List<RoundStep> steps)
    {
        var run = rounds.Skip(steps.FindLastIndex(s => s.Break is not null) + 1).ToList();
        if (run.Count < 3) return null;
        var span = $"Over rounds {run[0].Round} to {run[^1].Round} together";
        if (run.Any(r => r.Judged < DifferenceSentence.FewestToTell)) return $"{span}, some rounds have fewer than {DifferenceSentence.FewestToTell} cases: too few to tell a trend from chance.";
        var test = CochranArmitage.Of([.. run.Select(r => r.Good.Figure!)], [.. run.Select(r => (decimal)r.Round)]);
        if (test.Figure is not { } trend) return $"{span}: {char.ToLowerInvariant(test.Reason![0])}{test.Reason[1..]}";
        return $"{span}, the share that is good or better {(trend.P >= 0.05 ? "shows no trend beyond chance" : trend.Z > 0 ? "rises" : "falls")} (Cochran-Armitage {PText.Of(trend.P)}).";
    }

    /// <summary>Several standards of the same two rounds are several looks.</summary>
    private static List<StandardBeside> Corrected(List<StandardBeside> standards)
    {
        var looks = standards.SelectMany((s, i) => s.Steps.Select((step, j) => (i, j, step))).Where(l => l.step.P is not null).ToList();
        foreach (var rounds in looks.GroupBy(l => (l.step.Before, l.step.After)).Where(g => g.Count() > 1))
        {
            var adjusted = Holm.Adjust([.. rounds.Select(l => l.step.P)]);
            foreach (var ((i, j, step), holm) in rounds.Zip(adjusted))
                standards[i] = standards[i] with { Steps = [.. standards[i].Steps.Select((s, at) => at == j ? step with { PHolm = holm } : s)] };
        }
        return standards;
    }
}
