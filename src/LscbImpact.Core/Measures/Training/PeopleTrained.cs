using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures.Training;

internal static class PeopleTrained
{
    public static readonly Measure Measure = new()
    {
        Id = "people-trained",
        Title = "Attendances at training",
        Definition = "Attendances at the sessions held: someone who came to two sessions counts twice. A count, so it has no denominator.",
        Source = "Training reports of boards; Ofsted 2011, reflective questions 25 and 26",
        Unit = MeasureUnit.Count,
        Better = GoodDirection.Neither,
        Counted = "attendances",
        Grains = [Grain.Agency, Grain.Priority, Grain.Gap],
        Questions = [25, 26],
        TouchedBy = [new Touch(ReturnKinds.TrainingSessions)],
        Contributions = (rows, _) =>
        [
            rows.TrainingSessions.Select(s => new Contribution
            {
                Month = s.StandsAt, Agency = s.Agency, ChainKey = s.ChainKey, Version = s.AddedBy, Row = s.RowNumber, Numerator = s.Attended, Based = 0, N = s.Attended,
            }),
        ],
    };
}
