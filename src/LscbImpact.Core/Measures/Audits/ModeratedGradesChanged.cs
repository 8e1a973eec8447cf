using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures.Audits;

internal static class ModeratedGradesChanged
{
    public static readonly Measure Measure = new()
    {
        Id = "moderated-grades-changed",
        Title = "Moderated grades changed",
        Definition = "Of the graded judgements that somebody else moderated (rows that give the grade before moderation), on any standard, those whose grade moderation changed. Neither high nor low is good by itself: none changed may be agreement, or moderation in name only.",
        Source = "Case file audits of councils (West Sussex: inadequate grades moderated); Ofsted 2011, bullets A6 and A8",
        Better = GoodDirection.Neither,
        Counted = "judgements",
        Grains = [Grain.Agency, Grain.Priority],
        Questions = [7, 17],
        TouchedBy = [new Touch(ReturnKinds.AuditResults)],
        Contributions = (rows, _) =>
        [
            rows.AuditResults.Where(a => a.ModeratedFrom != null).Select(a => new Contribution
            {
                Month = a.StandsAt, Agency = a.Agency, ChainKey = a.ChainKey, Version = a.AddedBy, Row = a.RowNumber,
                Numerator = a.Grade != a.ModeratedFrom ? a.Cases : 0, Denominator = a.Cases, N = a.Cases,
            }),
        ],
    };
}
