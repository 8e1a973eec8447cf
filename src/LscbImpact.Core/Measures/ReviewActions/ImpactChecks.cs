using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.ReviewActions;

namespace LscbImpact.Core.Measures.ReviewActions;

/// <summary>Whether anybody looks if a review's actions changed anything.</summary>
internal static class ImpactChecks
{
    public static readonly Measure Missing = new()
    {
        Id = "review-actions-without-impact-check",
        Title = "Done actions without an impact check",
        Definition = "Of the actions that are complete, or closed and evidenced, at the quarter's end, those that name no audit to check their impact.",
        Source = "Ofsted 2011, bullet S5 and reflective question 23",
        Better = GoodDirection.Lower,
        Counted = "done actions",
        TellsOfPeople = false,
        Grains = [Grain.Agency, Grain.Priority],
        IsStock = true,
        Questions = [22, 23],
        TouchedBy = [new Touch(ReturnKinds.ReviewActions)],
        Contributions = (rows, _) =>
        [
            rows.ReviewActions.Where(a => a.Status == ActionStatus.Complete || a.Status == ActionStatus.ClosedAndEvidenced).Select(a => new Contribution
            {
                Month = a.StandsAt, Agency = a.Agency, ChainKey = a.ChainKey, Version = a.AddedBy, Row = a.RowNumber, Numerator = a.ImpactCheckRef == null ? 1 : 0, Denominator = 1, N = 1,
            }),
        ],
    };

    public static readonly Measure RecommendationsAudited = new()
    {
        Id = "review-recommendations-audited",
        Title = "Recommendations with an audit",
        Definition = "Of the recommendations of reviews at the quarter's end (with at least one action that is not superseded and was accepted), those of which an action names an audit that has taken place by then. A recommendation counts once however many agencies and actions it has.",
        Source = "Ofsted 2011, reflective question 22",
        Better = GoodDirection.Higher,
        Counted = "recommendations",
        TellsOfPeople = false,
        Grains = [Grain.Agency, Grain.Priority],
        IsStock = true,
        Questions = [22, 23],
        Parts = Parts.AnyOfUnit,
        TouchedBy = [new Touch(ReturnKinds.ReviewActions), new Touch(ReturnKinds.AuditResults, QuartersAfter: Forever)],
        Contributions = (rows, _) =>
        [
            rows.ReviewActions.Where(a => a.Status != ActionStatus.Superseded && a.Status != ActionStatus.NotAccepted).Select(a => new Contribution
            {
                Unit = a.ReviewRef + "|" + a.RecommendationNo, Month = a.StandsAt, Agency = a.Agency, ChainKey = a.ChainKey, Version = a.AddedBy, Row = a.RowNumber,
                // Actions stand at their quarter's last month. Compared with a date instead, PostgreSQL went through all the board's audits for each quarter.
                Numerator = rows.AuditResults.Any(audit => audit.AuditRef == a.ImpactCheckRef && audit.StandsAt <= a.StandsAt) ? 1 : 0, Denominator = 1, N = 1,
            }),
        ],
    };

    /// <summary>An audit that comes in late changes every quarter since: ten years of them are as good as all.</summary>
    private const int Forever = 40;
}
