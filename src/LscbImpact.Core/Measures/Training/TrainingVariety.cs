using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures.Training;

/// <summary>How training is given and to whom.</summary>
internal static class TrainingVariety
{
    public static readonly Measure SessionsByDelivery = new()
    {
        Id = "training-sessions",
        Title = "Training sessions by delivery",
        Definition = "Sessions held, by how they were delivered. A session counts once however many agencies came. A count, so it has no denominator.",
        Source = "Training reports of boards; Ofsted 2011, bullet T5",
        Unit = MeasureUnit.Count,
        Better = GoodDirection.Neither,
        Counted = "sessions",
        TellsOfPeople = false,
        Grains = [Grain.Priority],
        Questions = [25],
        Parts = Parts.AnyOfUnit,
        TouchedBy = [new Touch(ReturnKinds.TrainingSessions)],
        Contributions = (rows, _) =>
        [
            rows.TrainingSessions.Select(s => new Contribution
            {
                Series = s.Delivery, Unit = s.SessionRef, Month = s.StandsAt, Agency = s.Agency, ChainKey = s.ChainKey, Version = s.AddedBy, Row = s.RowNumber, Numerator = 1, Based = 0, N = 1,
            }),
        ],
        SeriesTitle = delivery => $"Training sessions, {SeriesWords.Of(delivery)}",
    };

    public static readonly Measure AttendancesByDelivery = PeopleTrained.Measure with
    {
        Id = "people-trained-by-delivery",
        Title = "Attendances by delivery",
        Definition = "Attendances at the sessions held, by how the sessions were delivered: someone who came to two sessions counts twice. A count, so it has no denominator.",
        Source = "Training reports of boards; Ofsted 2011, bullet T5",
        Grains = [Grain.Agency],
        Contributions = (rows, _) =>
        [
            rows.TrainingSessions.Select(s => new Contribution
            {
                Series = s.Delivery, Month = s.StandsAt, Agency = s.Agency, ChainKey = s.ChainKey, Version = s.AddedBy, Row = s.RowNumber, Numerator = s.Attended, Based = 0, N = s.Attended,
            }),
        ],
        SeriesTitle = delivery => $"Attendances at training, {SeriesWords.Of(delivery)}",
    };

    public static readonly Measure AttendancesByRole = AttendancesByDelivery with
    {
        Id = "people-trained-by-role",
        Title = "Attendances by role group",
        Definition = "Attendances at the sessions held, by the role group that the return names: someone who came to two sessions counts twice. A count, so it has no denominator.",
        Source = "Training reports of boards; Ofsted 2011, bullet T2",
        Questions = [25, 26],
        Contributions = (rows, _) =>
        [
            rows.TrainingSessions.Select(s => new Contribution
            {
                Series = s.RoleGroup ?? "", Month = s.StandsAt, Agency = s.Agency, ChainKey = s.ChainKey, Version = s.AddedBy, Row = s.RowNumber, Numerator = s.Attended, Based = 0, N = s.Attended,
            }),
        ],
        SeriesName = (role, _) => SeriesWords.Slug(role),
        SeriesTitle = role => $"Attendances at training, {(role == SeriesWords.Slug("") ? "role group not stated" : SeriesWords.Of(role))}",
    };
}
