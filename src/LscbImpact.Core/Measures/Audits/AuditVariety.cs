using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures.Audits;

/// <summary>Where audits come from and how they are done: a board that only audits one way, for one reason, sees little.</summary>
internal static class AuditVariety
{
    public static readonly Measure ByOrigin = new()
    {
        Id = "audit-rounds-by-origin",
        Title = "Audit rounds by what gave rise to them",
        Definition = "Audit rounds with fieldwork in the quarter, by what gave rise to them: a review, performance data, an inspection, research, practitioners, children and families, or an earlier audit. A round counts once for each origin its rows name. A count, so it has no denominator.",
        Source = "Ofsted, Good practice by local safeguarding children boards (2011), bullet A3 and reflective question 16",
        Unit = MeasureUnit.Count,
        Better = GoodDirection.Neither,
        Counted = "audit rounds",
        TellsOfPeople = false,
        Grains = [Grain.Agency, Grain.Priority],
        Questions = [16],
        Parts = Parts.AnyOfUnit,
        TouchedBy = [new Touch(ReturnKinds.AuditResults)],
        Contributions = (rows, _) =>
        [
            rows.AuditedRounds.Select(a => new Contribution
            {
                Series = a.Origin ?? NotStated, Unit = a.AuditRef + "|" + a.Round, Month = a.Month, Agency = a.Agency, ChainKey = a.ChainKey,
                Version = a.Version, Row = a.Row, Numerator = 1, Based = 0, N = 1,
            }),
        ],
        SeriesTitle = origin => origin == SeriesWords.Slug(NotStated) ? "Audit rounds whose origin is not stated" : $"Audit rounds from {SeriesWords.Of(origin)}",
    };

    public static readonly Measure ByType = ByOrigin with
    {
        Id = "audit-rounds-by-type",
        Title = "Audit rounds by type",
        Definition = "Audit rounds with fieldwork in the quarter, by how they were done: multi-agency case file, single agency, section 11, thematic, dip sample, observation, survey or inspection. A round counts once for each type its rows name. A count, so it has no denominator.",
        Source = "Ofsted, Good practice by local safeguarding children boards (2011), bullet A4",
        Questions = [6, 16],
        Contributions = (rows, _) =>
        [
            rows.AuditedRounds.Select(a => new Contribution
            {
                Series = a.AuditType, Unit = a.AuditRef + "|" + a.Round, Month = a.Month, Agency = a.Agency, ChainKey = a.ChainKey,
                Version = a.Version, Row = a.Row, Numerator = 1, Based = 0, N = 1,
            }),
        ],
        SeriesTitle = type => $"Audit rounds, {SeriesWords.Of(type)}",
    };

    private const string NotStated = "not stated";
}
