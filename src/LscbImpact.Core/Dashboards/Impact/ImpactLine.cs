using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards.Impact;

/// <summary>One course (or series, priority, agency, role group) on one item's scale.</summary>
/// <param name="Trained">Attendances: somebody who came twice counts twice.</param>
/// <param name="Gain">From the start to the end of the session.</param>
/// <param name="Kept">From the end to later.</param>
/// <param name="Net">From the start to later.</param>
/// <param name="Retention">How much of the gain was still there later; or why it cannot be told.</param>
/// <param name="Waves">Whether start, end and later differ at all, in those who answered all three times; or why that is not tested.</param>
/// <param name="AtTop">Of the codes with a score at the start, those already at the top.</param>
public sealed record ImpactLine(
    string Code, string Name, int Highest, int Trained, IReadOnlyList<WaveAnswers> Answers, MatchedChange Gain, MatchedChange Kept, MatchedChange Net,
    Answer<RetentionFigure> Retention, Answer<FriedmanFigure> Waves, DropOut DropOut, ImprovedBounds Improved, Answer<Share> AtTop)
{
    /// <summary>So many at the top cannot rise: the scale then hides a gain.</summary>
    private const double CeilingFrom = 1.0 / 3;

    public bool Ceiling => AtTop.Figure is { Denominator: >= MatchedChange.FewestToShow } share && share.Value > CeilingFrom;

    public string? CeilingSentence => Ceiling ? $"{Shares.Said(AtTop.Figure!)} were at the top of the scale at the start already: it cannot show a gain in them." : null;

    public string RetentionSentence(string later) => Retention.Figure is { } kept
        ? $"Of the gain at the end, {Shares.Percent(kept.Ratio)} was still there at {later} (95% interval {Percent(kept.Interval.Lower)} to {Percent(kept.Interval.Upper)}; {kept.N} people who answered all three times)."
        : Retention.Reason!;

    /// <summary>Nothing where it was not tested.</summary>
    public string? WavesSentence => Waves.Figure is { } test
        ? $"Over start, end and later together, in the {test.N} who answered all three times: {(test.P < 0.05 ? "the scores differ beyond chance" : "no difference beyond chance")} (Friedman {PText.Of(test.P)}, Kendall’s W {FigureText.Number((decimal)test.KendallW, 2)})." : null;

    private static string Percent(double ratio) => $"{FigureText.WithMinus(100 * (decimal)ratio, 0)}%";

    /// <param name="closed">Of them, those of sessions whose window at the later interval has closed.</param>
    public static ImpactLine Of(string code, string name, int highest, int trained, IReadOnlyList<WaveAnswers> answers, IReadOnlyList<Respondent> people, IReadOnlyList<Respondent> closed, string later)
    {
        var thrice = people.Where(p => p.Answered(TrainingImpact.Start, TrainingImpact.End, later)).Select(p => (Before: (decimal)p.Scores[TrainingImpact.Start], End: (decimal)p.Scores[TrainingImpact.End], Later: (decimal)p.Scores[later])).ToList();
        var enough = thrice.Count >= MatchedChange.FewestToTest;
        var few = new NoFigure($"{Narrative.Count(thrice.Count, "person", "people")} answered at the start, the end and {later}: below {MatchedChange.FewestToTest} no share kept is given.");
        var started = people.Where(p => p.Answered(TrainingImpact.Start)).ToList();
        return new ImpactLine(code, name, highest, trained, answers,
            MatchedChange.Of(people, TrainingImpact.Start, TrainingImpact.End), MatchedChange.Of(people, TrainingImpact.End, later), MatchedChange.Of(people, TrainingImpact.Start, later),
            enough ? RetentionOfGain.Of(thrice) : few, enough ? Friedman.Of([.. thrice.Select(t => (IReadOnlyList<decimal>)[t.Before, t.End, t.Later])]) : few,
            DropOut.Of(closed, later), ImprovedBounds.Of(closed, later), Share.Of(started.Count(p => p.Scores[TrainingImpact.Start] == highest), started.Count));
    }
}
