using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures.Training;

internal static class ResponseRate
{
    public static readonly Measure Measure = new()
    {
        Id = "training-response-rate",
        Title = "Training evaluations returned",
        Definition = "Answers given at the interval, of the people who attended the session. It stands at the session's month, and exists once the interval and its window have passed for the session and the return with the last answers has fallen due; later answers still count.",
        Source = "Hertfordshire 2021-22: 2,415 of 5,271; RESPONDS study (2017); Ofsted 2011, reflective question 27",
        Better = GoodDirection.Higher,
        Counted = "attendances",
        Grains = [Grain.Agency, Grain.Priority],
        Questions = [27, 29],
        QuartersStillOpen = 7,
        Awaits = "its interval has not passed yet, or the answers are not due yet",
        TouchedBy = [new Touch(ReturnKinds.TrainingSessions), new Touch(ReturnKinds.TrainingEvaluations, QuartersBefore: 6, QuartersAfter: 1)],
        Contributions = (rows, scope) => scope.Specifications.Intervals.SelectMany(interval =>
        {
            string code = interval.Code;
            var closed = scope.ToldUpTo.AddDays(-(interval.TargetDays + interval.WindowDays));
            return new[]
            {
                rows.TrainingSessions.Where(s => s.SessionDate <= closed && s.Attended > 0).Select(s => new Contribution
                {
                    Series = code, Month = s.StandsAt, Agency = s.Agency, ChainKey = s.ChainKey, Version = s.AddedBy, Row = s.RowNumber, Denominator = s.Attended, N = s.Attended,
                }),
                rows.TrainingEvaluations.Where(e => e.Interval == code)
                    .Join(rows.Sessions(), e => e.SessionRef, s => s.SessionRef, (e, s) => new { Evaluation = e, Session = s })
                    .Where(x => x.Session.Date <= closed)
                    .Select(x => new Contribution
                    {
                        Series = code, Month = x.Session.Month, Agency = x.Evaluation.Agency, ChainKey = x.Session.ChainKey, Version = x.Evaluation.AddedBy, Row = x.Evaluation.RowNumber, Numerator = 1,
                    }),
            };
        }),
        SeriesTitle = interval => $"Training evaluations returned, {interval.Replace('-', ' ')}",
    };
}
