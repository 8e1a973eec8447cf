using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures.Training;

internal static class PlacesTaken
{
    public static readonly Measure Measure = new()
    {
        Id = "training-places-taken",
        Title = "Training places taken",
        Definition = "People who attended, of the places that the sessions had. A session's capacity counts once, however many agencies attended; sessions without a capacity (e-learning) are left out.",
        Source = "Training reports of boards (LLR 2016-17: 304 of 393); Ofsted 2011, bullet T4",
        Better = GoodDirection.Higher,
        Counted = "sessions",
        Grains = [Grain.Priority],
        Questions = [25],
        Parts = Parts.ShareBase,
        TouchedBy = [new Touch(ReturnKinds.TrainingSessions)],
        Contributions = (rows, _) =>
        [
            rows.TrainingSessions.Where(s => s.Capacity != null).Select(s => new Contribution
            {
                Unit = s.SessionRef, Month = s.StandsAt, Agency = s.Agency, ChainKey = s.ChainKey, Version = s.AddedBy, Row = s.RowNumber,
                Numerator = s.Attended, Denominator = s.Capacity!.Value, N = 1,
            }),
        ],
    };
}
