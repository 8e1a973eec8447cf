using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.ReviewActions;

namespace LscbImpact.Core.Measures.ReviewActions;

internal static class ActionsOverdue
{
    public static readonly Measure Measure = new()
    {
        Id = "review-actions-overdue",
        Title = "Review actions overdue",
        Definition = "Of the actions of reviews that are open at the quarter's end (not started or in progress), those whose date, as last revised, has passed. An open action without a date is in the denominator and cannot be overdue.",
        Source = "Ofsted 2011, bullet S2; Stockton LSCB 2017: two actions past their date and declared on track",
        Better = GoodDirection.Lower,
        Counted = "open actions",
        TellsOfPeople = false,
        Grains = [Grain.Agency, Grain.Priority],
        IsStock = true,
        Questions = [17, 22],
        TouchedBy = [new Touch(ReturnKinds.ReviewActions)],
        Contributions = (rows, scope) => scope.Quarters.Select(quarter =>
        {
            var end = quarter.LastDay;
            return rows.ReviewActions.Where(a => a.Quarter == quarter && (a.Status == ActionStatus.NotStarted || a.Status == ActionStatus.InProgress)).Select(a => new Contribution
            {
                Month = a.StandsAt, Agency = a.Agency, ChainKey = a.ChainKey, Version = a.AddedBy, Row = a.RowNumber,
                Numerator = (a.RevisedDueDate ?? a.DueDate) < end ? 1 : 0, Denominator = 1, N = 1,
            });
        }),
    };
}
