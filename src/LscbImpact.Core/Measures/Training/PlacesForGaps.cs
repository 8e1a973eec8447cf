using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures.Training;

internal static class PlacesForGaps
{
    public static readonly Measure Measure = new()
    {
        Id = "training-for-a-gap",
        Title = "Training places tied to a gap",
        Definition = "Of the attendances at training, those at sessions tied to a gap of the board's register: by the session's own reference or its course's.",
        Source = "Ofsted 2011, bullet T1 and reflective question 25",
        Better = GoodDirection.Higher,
        Counted = "attendances",
        Grains = [Grain.Agency, Grain.Priority],
        Questions = [25, 32],
        TouchedBy = [new Touch(ReturnKinds.TrainingSessions)],
        Contributions = (rows, _) =>
        [
            rows.TrainingSessions.Select(s => new Contribution
            {
                Month = s.StandsAt, Agency = s.Agency, ChainKey = s.ChainKey, Version = s.AddedBy, Row = s.RowNumber,
                Numerator = rows.Links.Any(l => l.ChainKey == s.ChainKey && l.GapRef != null) ? s.Attended : 0, Denominator = s.Attended, N = s.Attended,
            }),
        ],
    };
}
