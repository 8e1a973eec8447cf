using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures.Audits;

internal static class ReauditedWithinAYear
{
    public static readonly Measure Measure = new()
    {
        Id = "reaudited-within-12-months",
        Title = "Audits repeated within 12 months",
        Definition = "Of the audit rounds with fieldwork in the quarter, those whose next round, in at least one of the same agencies, followed within 12 months (366 days). A quarter has a figure once 12 months have passed for its rounds, and the returns of that time have fallen due.",
        Source = "Ofsted, Good practice by local safeguarding children boards (2011), reflective question 19",
        Better = GoodDirection.Higher,
        Counted = "audit rounds",
        TellsOfPeople = false,
        Grains = [Grain.Agency, Grain.Priority],
        Questions = [18, 19],
        Parts = Parts.AnyOfUnit,
        QuartersStillOpen = 6,
        Awaits = "12 months have not passed yet",
        TouchedBy = [new Touch(ReturnKinds.AuditResults, QuartersBefore: AuditedRound.QuartersToRepeat)],
        Contributions = (rows, scope) =>
        {
            var closed = scope.ToldUpTo.AddDays(-AuditedRound.DaysToRepeat);
            return
            [
                rows.AuditedRounds.Where(a => a.FieldworkDate <= closed).Select(a => new Contribution
                {
                    Unit = a.AuditRef + "|" + a.Round, Month = a.Month, Agency = a.Agency, ChainKey = a.ChainKey, Version = a.Version, Row = a.Row,
                    Numerator = a.RepeatedInTime ? 1 : 0, Denominator = 1, N = 1,
                }),
            ];
        },
    };
}
