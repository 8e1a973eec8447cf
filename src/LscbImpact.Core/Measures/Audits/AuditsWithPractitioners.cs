using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures.Audits;

internal static class AuditsWithPractitioners
{
    public static readonly Measure Measure = new()
    {
        Id = "audits-with-practitioners",
        Title = "Audits in which practitioners took part",
        Definition = "Of the audit rounds with fieldwork in the quarter, those for which any row says that practitioners took part. A round counts once however many agencies and cases it has; rounds that do not say are counted as without.",
        Source = "Ofsted, Good practice by local safeguarding children boards (2011), bullet A2; Working Together 2013, chapter 3",
        Better = GoodDirection.Higher,
        Counted = "audit rounds",
        TellsOfPeople = false,
        Grains = [Grain.Agency, Grain.Priority],
        Questions = [6, 7],
        Parts = Parts.AnyOfUnit,
        TouchedBy = [new Touch(ReturnKinds.AuditResults)],
        Contributions = (rows, _) =>
        [
            rows.AuditedRounds.Select(a => new Contribution
            {
                Unit = a.AuditRef + "|" + a.Round, Month = a.Month, Agency = a.Agency, ChainKey = a.ChainKey, Version = a.Version, Row = a.Row,
                Numerator = a.PractitionersInvolved ? 1 : 0, Denominator = 1, N = 1,
            }),
        ],
    };
}
