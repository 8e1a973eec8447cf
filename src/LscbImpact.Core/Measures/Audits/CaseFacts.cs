using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Audits;

namespace LscbImpact.Core.Measures.Audits;

/// <summary>What audits say of a case as a whole: whether anything changed for the child, and whether the child was heard.</summary>
internal static class CaseFacts
{
    private static readonly string[] Seen = ["positive", "some"];

    public static readonly Measure ImpactSeen = new()
    {
        Id = "impact-on-child-seen",
        Title = "Impact on the child seen",
        Definition = "Of the audited cases for which the audit says what impact there was on the child, those with a positive impact or some. “None seen”, “harmful” and “not evidenced” are in the denominator. A case counts once, whichever standard's row tells of it; of counted cases only those on the standard “overall”.",
        Source = "Ofsted, Good practice by local safeguarding children boards (2011), bullet A7 and reflective question 18",
        Better = GoodDirection.Higher,
        Counted = "cases",
        Grains = [Grain.Agency, Grain.Locality, Grain.Priority],
        Questions = [18, 29],
        Parts = Parts.AnyOfUnit,
        TouchedBy = [new Touch(ReturnKinds.AuditResults)],
        Contributions = (rows, _) => Once(rows.AuditResults.Where(a => a.ImpactOnChild != null).Select(a => new CaseFact { Audit = a, Yes = Seen.Contains(a.ImpactOnChild!) })),
    };

    public static readonly Measure VoiceMet = ImpactSeen with
    {
        Id = "childs-voice-met",
        Title = "Child's voice met",
        Definition = "Of the audited cases for which the audit says whether the child was heard, those where it was met in full. Cases where it did not apply leave both counts. A case counts once, whichever standard's row tells of it; of counted cases only those on the standard “overall”.",
        Source = "Ofsted, Good practice by local safeguarding children boards (2011), bullets G7 and A7",
        Questions = [7, 18],
        Contributions = (rows, _) => Once(rows.AuditResults.Where(a => a.ChildVoice != null && a.ChildVoice != "n/a").Select(a => new CaseFact { Audit = a, Yes = a.ChildVoice == "met" })),
    };

    /// <summary>Numbered cases by their number, counted ones by their row.</summary>
    private static IEnumerable<IQueryable<Contribution>> Once(IQueryable<CaseFact> facts) =>
    [
        facts.Where(f => f.Audit.CaseNo != null || f.Audit.Standard == AuditResult.Overall).Select(f => new Contribution
        {
            Unit = f.Audit.CaseNo != null ? f.Audit.AuditRef + "|" + f.Audit.Round + "|" + f.Audit.Agency + "|" + f.Audit.CaseNo : "row " + f.Audit.Id,
            Month = f.Audit.StandsAt, Agency = f.Audit.Agency, Locality = f.Audit.Locality, ChainKey = f.Audit.ChainKey, Version = f.Audit.AddedBy, Row = f.Audit.RowNumber,
            Numerator = f.Yes ? f.Audit.CaseNo != null ? 1 : f.Audit.Cases : 0, Denominator = f.Audit.CaseNo != null ? 1 : f.Audit.Cases, N = f.Audit.CaseNo != null ? 1 : f.Audit.Cases,
        }),
    ];

    private sealed class CaseFact
    {
        public AuditResult Audit { get; init; } = null!;

        public bool Yes { get; init; }
    }
}
