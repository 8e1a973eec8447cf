using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.ReviewActions;

namespace LscbImpact.Core.Measures.ReviewActions;

/// <summary>"Complete" is output, "closed and evidenced" is outcome: both are given, side by side.</summary>
internal static class ActionsDone
{
    public static readonly Measure Complete = new()
    {
        Id = "review-actions-complete",
        Title = "Review actions complete",
        Definition = "Of the actions of reviews at the quarter's end, those complete, whether or not they were closed with evidence. Actions superseded or not accepted leave both counts.",
        Source = "Ofsted 2011, bullet S2; Stockton LSCB 2017: 2 of 5",
        Better = GoodDirection.Higher,
        Counted = "actions",
        TellsOfPeople = false,
        Grains = [Grain.Agency, Grain.Priority],
        IsStock = true,
        Questions = [22, 23],
        TouchedBy = [new Touch(ReturnKinds.ReviewActions)],
        Contributions = (rows, _) => [Counted(rows, [ActionStatus.Complete, ActionStatus.ClosedAndEvidenced])],
    };

    public static readonly Measure ClosedAndEvidenced = Complete with
    {
        Id = "review-actions-evidenced",
        Title = "Review actions closed and evidenced",
        Definition = "Of the actions of reviews at the quarter's end, those closed with evidence of what changed. Complete alone does not count. Actions superseded or not accepted leave both counts.",
        Source = "Ofsted 2011, bullet S5, reflective question 23",
        Contributions = (rows, _) => [Counted(rows, [ActionStatus.ClosedAndEvidenced])],
    };

    private static IQueryable<Contribution> Counted(BoardRows rows, string[] statuses) =>
        rows.ReviewActions.Where(a => a.Status != ActionStatus.Superseded && a.Status != ActionStatus.NotAccepted).Select(a => new Contribution
        {
            Month = a.StandsAt, Agency = a.Agency, ChainKey = a.ChainKey, Version = a.AddedBy, Row = a.RowNumber,
            Numerator = statuses.Contains(a.Status) ? 1 : 0, Denominator = 1, N = 1,
        });
}
