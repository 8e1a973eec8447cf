using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures.Training;

internal static class MeanRating
{
    public static readonly Measure Measure = new()
    {
        Id = "training-rating",
        Title = "Mean rating",
        Definition = "The mean of the scores given at the interval on the item's own scale: the sum of the scores over the number of answers. It stands at the session's month. The people who answer at one interval are not all the people who answered at another, so two means are not a change in anybody; scales of 5 and 10 are never pooled.",
        Source = "Ofsted 2011, reflective question 27; Kirkpatrick's levels 1 and 2",
        Unit = MeasureUnit.Mean,
        Better = GoodDirection.Higher,
        Counted = "answers",
        Grains = [Grain.Agency, Grain.Priority],
        Questions = [26, 27],
        Awaits = "its interval has not passed yet, or nobody has answered",
        TouchedBy = [new Touch(ReturnKinds.TrainingEvaluations, QuartersBefore: 6, QuartersAfter: 1), new Touch(ReturnKinds.TrainingSessions)],
        Contributions = (rows, _) =>
        [
            from evaluation in rows.TrainingEvaluations
            from rating in evaluation.Ratings
            join session in rows.Sessions() on evaluation.SessionRef equals session.SessionRef
            select new Contribution
            {
                Series = rating.Item + "|" + rating.Highest + "|" + evaluation.Interval, Month = session.Month, Agency = evaluation.Agency, ChainKey = session.ChainKey,
                Version = evaluation.AddedBy, Row = evaluation.RowNumber, Numerator = rating.Score, Denominator = 1, N = 1,
            },
        ],
        SeriesName = Name,
        SeriesTitle = series => $"Mean {ItemAndInterval(series)}",
    };

    /// <summary>"confidence.3-months", or "confidence-of-10.3-months" where answers were given on another scale than the one now declared.</summary>
    public static string Name(string series, MeasureScope scope)
    {
        var parts = series.Split('|');
        var declared = scope.Specifications.RatingItems.FirstOrDefault(i => i.Name == parts[0])?.Lscb.Rating![1];
        var item = parts[0].Replace('_', '-') + ($"{declared}" == parts[1] ? "" : $"-of-{parts[1]}");
        return $"{item}.{parts[2].Replace(' ', '-')}";
    }

    /// <summary>"confidence, 3 months".</summary>
    public static string ItemAndInterval(string series)
    {
        var parts = series.Split('.');
        return $"{parts[0].Replace('-', ' ')}, {parts[1].Replace('-', ' ')}";
    }
}
