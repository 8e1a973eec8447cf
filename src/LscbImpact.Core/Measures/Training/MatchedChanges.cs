using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Training;

namespace LscbImpact.Core.Measures.Training;

/// <summary>
/// Changes in the same people: answers at two intervals of one session under one code. A code that stands twice at an interval is left
/// out there, because nobody knows which answer is whose.
/// </summary>
internal static class MatchedChanges
{
    public static readonly Measure Change = new()
    {
        Id = "training-change",
        Title = "Change since the start, same people",
        Definition = "For people who scored the item both at the start of a session and at the interval, under the same code and on the same scale: the sum of their later scores minus their earlier ones, over their number. It stands at the session's month. Managers' answers, people without both answers, and codes that stand twice at one interval are left out. It is what people say of themselves; those who answer later may differ from those who do not.",
        Source = "Carpenter et al. 2011; RESPONDS study (2017); Ofsted 2011, reflective question 27",
        Unit = MeasureUnit.Mean,
        Better = GoodDirection.Higher,
        Counted = "people matched",
        Grains = [Grain.Agency, Grain.Priority],
        Questions = [26, 27],
        TouchedBy = [new Touch(ReturnKinds.TrainingEvaluations, QuartersBefore: 6, QuartersAfter: 1), new Touch(ReturnKinds.TrainingSessions)],
        Contributions = (rows, _) => Pairs(rows, "start", howMuch: true),
        SeriesName = MeanRating.Name,
        SeriesTitle = series => $"Change since the start, same people: {MeanRating.ItemAndInterval(series)}",
        Awaits = "its interval has not passed yet, or nobody can be matched",
    };

    public static readonly Measure Kept = Change with
    {
        Id = "training-kept",
        Title = "Change since the end, same people",
        Definition = "For people who scored the item both at the end of a session and at the interval, under the same code and on the same scale: the sum of their later scores minus their scores at the end, over their number. 0 is all kept, below 0 some was lost. It stands at the session's month. Managers' answers, people without both answers, and codes that stand twice at one interval are left out.",
        Contributions = (rows, _) => Pairs(rows, "end", howMuch: true),
        SeriesTitle = series => $"Change since the end, same people: {MeanRating.ItemAndInterval(series)}",
    };

    public static readonly Measure Improved = Change with
    {
        Id = "training-improved",
        Title = "Scored higher than at the start, same people",
        Definition = "Of people who scored the item both at the start of a session and at the interval, under the same code and on the same scale, those whose later score is higher. Who was at the top of the scale at the start cannot score higher. It stands at the session's month. Managers' answers, people without both answers, and codes that stand twice at one interval are left out.",
        Unit = MeasureUnit.Percent,
        Contributions = (rows, _) => Pairs(rows, "start", howMuch: false),
        SeriesTitle = series => $"Scored higher than at the start, same people: {MeanRating.ItemAndInterval(series)}",
    };

    /// <summary>The intervals that come before either base: a change to them would run backwards.</summary>
    private static readonly string[] Before = ["registration", "start"];

    private sealed class Scored
    {
        public string SessionRef { get; init; } = "";

        public string Respondent { get; init; } = "";

        public string Item { get; init; } = "";

        public int Highest { get; init; }

        public string Interval { get; init; } = "";

        public string Agency { get; init; } = "";

        public int Score { get; init; }

        public int Version { get; init; }

        public int Row { get; init; }
    }

    /// <summary>Each pair counts once, from its later answer; its earlier answer adds nothing but the return it came in.</summary>
    /// <param name="from">The earlier interval.</param>
    /// <param name="howMuch">By how much the later score differs; else only whether it is higher.</param>
    private static IEnumerable<IQueryable<Contribution>> Pairs(BoardRows rows, string from, bool howMuch)
    {
        var answers = rows.TrainingEvaluations;
        // Asked of each answer and not as a list of those that stand once: SQLite would try the whole list on every answer.
        var scored = Scores(answers.Where(e => e.Respondent != null && !answers.Any(other => other.SessionRef == e.SessionRef && other.Interval == e.Interval && other.Respondent == e.Respondent && other.Id != e.Id)));
        var pairs =
            from later in scored
            where later.Interval != @from && !Before.Contains(later.Interval) && !later.Interval.StartsWith("manager")
            join earlier in scored.Where(s => s.Interval == @from) on new { later.SessionRef, later.Respondent, later.Item, later.Highest } equals new { earlier.SessionRef, earlier.Respondent, earlier.Item, earlier.Highest }
            join session in rows.Sessions() on later.SessionRef equals session.SessionRef
            select new { Later = later, Earlier = earlier, Session = session };
        yield return pairs.Select(p => new Contribution
        {
            Series = p.Later.Item + "|" + p.Later.Highest + "|" + p.Later.Interval, Month = p.Session.Month, Agency = p.Later.Agency, ChainKey = p.Session.ChainKey, Version = p.Later.Version, Row = p.Later.Row,
            Numerator = howMuch ? p.Later.Score - p.Earlier.Score : p.Later.Score > p.Earlier.Score ? 1 : 0, Denominator = 1, N = 1,
        });
        yield return pairs.Select(p => new Contribution
        {
            Series = p.Later.Item + "|" + p.Later.Highest + "|" + p.Later.Interval, Month = p.Session.Month, Agency = p.Later.Agency, ChainKey = p.Session.ChainKey, Version = p.Earlier.Version, Row = p.Earlier.Row,
        });
    }

    private static IQueryable<Scored> Scores(IQueryable<TrainingEvaluation> evaluations) =>
        from evaluation in evaluations
        from rating in evaluation.Ratings
        select new Scored
        {
            SessionRef = evaluation.SessionRef, Respondent = evaluation.Respondent!, Item = rating.Item, Highest = rating.Highest, Interval = evaluation.Interval,
            Agency = evaluation.Agency, Score = rating.Score, Version = evaluation.AddedBy, Row = evaluation.RowNumber,
        };
}
