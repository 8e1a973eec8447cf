using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures.Returns;

internal static class ReturnsOnTime
{
    public static readonly Measure Measure = new()
    {
        Id = "returns-on-time",
        Title = "Returns sent on time",
        Definition = "Of the returns owed for the quarter, those whose first accepted version came in by the due date. A nil return counts; a later correction does not make a return late. A return that is not due yet is in no count until it is.",
        Source = "The board's calendar of returns; Ofsted 2011, bullet W4, reflective question 4",
        Better = GoodDirection.Higher,
        Counted = "returns owed",
        TellsOfPeople = false,
        Grains = [Grain.Agency],
        IsStock = true,
        Questions = [4],
        QuartersStillOpen = 3,
        TouchedBy = [.. ReturnKinds.All.Where(k => !k.IsRegister).Select(k => new Touch(k))],
        Contributions = (rows, scope) =>
        {
            var today = scope.AsAt;
            return
            [
                rows.Dues.Where(d => d.DueOn < today || d.ReceivedOn != null).Select(d => new Contribution
                {
                    Month = d.StandsAt, Agency = d.Agency, Version = d.VersionId ?? 0, Numerator = d.ReceivedOn != null && d.ReceivedOn <= d.DueOn ? 1 : 0, Denominator = 1, N = 1,
                }),
            ];
        },
    };
}
