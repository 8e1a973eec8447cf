using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures.Audits;

/// <summary>How much was audited, and how much of it again: the second and the fourth link of the chain.</summary>
internal static class AuditRounds
{
    public static readonly Measure Carried = new()
    {
        Id = "audit-rounds",
        Title = "Audit rounds carried out",
        Definition = "Audit rounds with fieldwork in the quarter. A round counts once however many agencies and cases it has. A count, so it has no denominator.",
        Source = "Ofsted, Good practice by local safeguarding children boards (2011), bullet A5",
        Unit = MeasureUnit.Count,
        Better = GoodDirection.Neither,
        Counted = "audit rounds",
        TellsOfPeople = false,
        Grains = [Grain.Agency, Grain.Priority, Grain.Gap],
        Questions = [16, 19],
        Parts = Parts.AnyOfUnit,
        TouchedBy = [new Touch(ReturnKinds.AuditResults)],
        Contributions = (rows, _) => [Rounds(rows.AuditedRounds)],
    };

    public static readonly Measure Repeated = Carried with
    {
        Id = "reaudit-rounds",
        Title = "Re-audits carried out",
        Definition = "Audit rounds with fieldwork in the quarter that repeat an earlier round of the same audit (round 2 and on). A count, so it has no denominator.",
        Source = "Ofsted, Good practice by local safeguarding children boards (2011), reflective question 19",
        Contributions = (rows, _) => [Rounds(rows.AuditedRounds.Where(a => a.Round > 1))],
    };

    private static IQueryable<Contribution> Rounds(IQueryable<AuditedRound> audits) => audits.Select(a => new Contribution
    {
        Unit = a.AuditRef + "|" + a.Round, Month = a.Month, Agency = a.Agency, ChainKey = a.ChainKey, Version = a.Version, Row = a.Row, Numerator = 1, Based = 0, N = 1,
    });
}
