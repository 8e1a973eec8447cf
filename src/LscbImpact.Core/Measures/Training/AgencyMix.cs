using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures.Training;

/// <summary>Whether multi-agency training is multi-agency. A quarter's mix is that of all its attendances together, not a mean of months.</summary>
internal static class AgencyMix
{
    public static readonly Measure Largest = new()
    {
        Id = "training-largest-agency",
        Title = "Share of the largest agency in training",
        Definition = "Of all attendances at training in the quarter, those from the one agency that sent most. High means that others learn little with each other.",
        Source = "Wirral: 40% of those at domestic abuse courses came from one service; Ofsted 2011, reflective question 26",
        Better = GoodDirection.Lower,
        Counted = "attendances",
        Grains = [Grain.Priority],
        Questions = [26],
        Parts = Parts.LargestAgency,
        TouchedBy = [new Touch(ReturnKinds.TrainingSessions)],
        Contributions = (rows, _) =>
        [
            rows.TrainingSessions.Select(s => new Contribution
            {
                Month = s.StandsAt, Agency = s.Agency, ChainKey = s.ChainKey, Version = s.AddedBy, Row = s.RowNumber, Numerator = s.Attended, Denominator = s.Attended, N = s.Attended,
            }),
        ],
    };

    public static readonly Measure Effective = Largest with
    {
        Id = "training-effective-agencies",
        Title = "Effective number of agencies in training",
        Definition = "How many agencies of equal size would give the quarter's mix: the square of all attendances over the sum of each agency's squared. 8 agencies that send equally many are 8; 8 of which one sends nearly everybody are little more than 1. The parts are those two numbers, and n is attendances.",
        Source = "Inverse Simpson index (Hill number of order 2: Hill 1973, Ecology 54); Ofsted 2011, reflective question 26",
        Unit = MeasureUnit.Mean,
        Better = GoodDirection.Higher,
        Parts = Parts.EffectiveAgencies,
    };
}
