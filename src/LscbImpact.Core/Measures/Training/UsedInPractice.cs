using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures.Training;

internal static class UsedInPractice
{
    public static readonly Measure Measure = new()
    {
        Id = "training-applied",
        Title = "Used in practice",
        Definition = "Of the answers at the interval that say how often the learning was used in practice, those that say sometimes or often. It stands at the session's month. It is what people, or their managers, say of themselves (Kirkpatrick's level 3); only audits see practice.",
        Source = "Kirkpatrick's level 3; Ofsted 2011, reflective questions 27 and 29",
        Better = GoodDirection.Higher,
        Counted = "answers",
        Grains = [Grain.Agency, Grain.Priority],
        Questions = [27, 29],
        TouchedBy = [new Touch(ReturnKinds.TrainingEvaluations, QuartersBefore: 6, QuartersAfter: 1), new Touch(ReturnKinds.TrainingSessions)],
        Contributions = (rows, _) =>
        [
            rows.TrainingEvaluations.Where(e => e.Applied != null)
                .Join(rows.Sessions(), e => e.SessionRef, s => s.SessionRef, (e, s) => new { Evaluation = e, Session = s })
                .Select(x => new Contribution
                {
                    Series = x.Evaluation.Interval, Month = x.Session.Month, Agency = x.Evaluation.Agency, ChainKey = x.Session.ChainKey, Version = x.Evaluation.AddedBy, Row = x.Evaluation.RowNumber,
                    Numerator = x.Evaluation.Applied == "sometimes" || x.Evaluation.Applied == "often" ? 1 : 0, Denominator = 1, N = 1,
                }),
        ],
        SeriesTitle = interval => interval.StartsWith("manager", StringComparison.Ordinal) ? $"Used in practice, the {SeriesWords.Of(interval)}" : $"Used in practice, {SeriesWords.Of(interval)}",
        Headline = "3-months",
        Awaits = "its interval has not passed yet, or nobody has answered",
    };
}
