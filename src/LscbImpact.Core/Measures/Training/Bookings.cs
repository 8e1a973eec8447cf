using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Training;

namespace LscbImpact.Core.Measures.Training;

/// <summary>What became of bookings: attended, did not come, cancelled late. Together with those who came unbooked they say where places are lost.</summary>
internal static class Bookings
{
    public static readonly Measure Attended = new()
    {
        Id = "training-booked-attended",
        Title = "Booked and attended",
        Definition = "Of the places booked, those whose holders came: attended less those who came without a booking. Rows that do not say how many were booked are left out.",
        Source = "Training reports of boards (LLR 2016-17); Ofsted 2011, bullet T4",
        Better = GoodDirection.Higher,
        Counted = "bookings",
        Grains = [Grain.Agency, Grain.Priority],
        Questions = [25],
        TouchedBy = [new Touch(ReturnKinds.TrainingSessions)],
        Contributions = (rows, _) => [OfBooked(rows.TrainingSessions.Select(s => new Booking { Session = s, Counted = s.Attended - (s.WalkIns ?? 0) }))],
    };

    public static readonly Measure DidNotAttend = Attended with
    {
        Id = "training-did-not-attend",
        Title = "Booked and did not attend",
        Definition = "Of the places booked, those whose holders did not come and had not cancelled. Rows that do not say how many were booked are left out.",
        Better = GoodDirection.Lower,
        Contributions = (rows, _) => [OfBooked(rows.TrainingSessions.Select(s => new Booking { Session = s, Counted = s.NoShows ?? 0 }))],
    };

    public static readonly Measure LateCancellations = Attended with
    {
        Id = "training-late-cancellations",
        Title = "Cancelled late",
        Definition = "Of the places booked, those cancelled too late to be given to somebody else. Rows that do not say how many were booked are left out.",
        Better = GoodDirection.Lower,
        Contributions = (rows, _) => [OfBooked(rows.TrainingSessions.Select(s => new Booking { Session = s, Counted = s.Cancelled ?? 0 }))],
    };

    public static readonly Measure WalkIns = Attended with
    {
        Id = "training-walk-ins",
        Title = "Came without a booking",
        Definition = "Of those who attended, those who came without a booking. Rows that do not say how many were booked are left out.",
        Better = GoodDirection.Neither,
        Counted = "attendances",
        Contributions = (rows, _) =>
        [
            rows.TrainingSessions.Where(s => s.Booked != null).Select(s => new Contribution
            {
                Month = s.StandsAt, Agency = s.Agency, ChainKey = s.ChainKey, Version = s.AddedBy, Row = s.RowNumber, Numerator = s.WalkIns ?? 0, Denominator = s.Attended, N = s.Attended,
            }),
        ],
    };

    private static IQueryable<Contribution> OfBooked(IQueryable<Booking> bookings) => bookings.Where(b => b.Session.Booked != null).Select(b => new Contribution
    {
        Month = b.Session.StandsAt, Agency = b.Session.Agency, ChainKey = b.Session.ChainKey, Version = b.Session.AddedBy, Row = b.Session.RowNumber,
        Numerator = b.Counted, Denominator = b.Session.Booked!.Value, N = b.Session.Booked!.Value,
    });

    private sealed class Booking
    {
        public TrainingSession Session { get; init; } = null!;

        public int Counted { get; init; }
    }
}
