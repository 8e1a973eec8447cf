using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.ReviewActions;

namespace LscbImpact.Core.Measures.ReviewActions;

/// <summary>What dates say of actions, beside what is said of them.</summary>
internal static class ActionDates
{
    public static readonly Measure DeclaredOnTrack = ActionsOverdue.Measure with
    {
        Id = "review-actions-on-track-but-overdue",
        Title = "Overdue actions declared on track",
        Definition = "Of the open actions whose date, as last revised, has passed at the quarter's end, those that the agency declares green, amber or blue.",
        Source = "Stockton LSCB 2017: two actions past their date and declared on track; Ofsted 2011, bullet S2",
        Counted = "overdue actions",
        TellsOfPeople = false,
        Contributions = (rows, scope) => Overdue(rows, scope, (a, end) => a.Select(x => new Contribution
        {
            Month = x.StandsAt, Agency = x.Agency, ChainKey = x.ChainKey, Version = x.AddedBy, Row = x.RowNumber,
            Numerator = x.Rag == "green" || x.Rag == "amber" || x.Rag == "blue" ? 1 : 0, Denominator = 1, N = 1,
        })),
    };

    public static readonly Measure DaysLate = ActionsOverdue.Measure with
    {
        Id = "review-actions-days-late",
        Title = "Days overdue actions are late",
        Definition = "The mean number of days by which the open actions past their date, as last revised, are late at the quarter's end.",
        Source = "Ofsted 2011, bullet S2 and reflective question 22",
        Unit = MeasureUnit.Days,
        Counted = "overdue actions",
        TellsOfPeople = false,
        Contributions = (rows, scope) => Overdue(rows, scope, (a, end) => a.Select(x => new Contribution
        {
            Month = x.StandsAt, Agency = x.Agency, ChainKey = x.ChainKey, Version = x.AddedBy, Row = x.RowNumber,
            Numerator = end.DayNumber - (x.RevisedDueDate ?? x.DueDate)!.Value.DayNumber, Denominator = 1, N = 1,
        })),
    };

    public static readonly Measure Redated = ActionsOverdue.Measure with
    {
        Id = "review-actions-redated",
        Title = "Open actions given a new date",
        Definition = "Of the actions of reviews that are open at the quarter's end, those whose date has been revised. A date that keeps moving keeps an action from ever being overdue.",
        Source = "Ofsted 2011, bullet S2 and reflective question 22",
        Contributions = (rows, _) =>
        [
            rows.ReviewActions.Where(a => a.Status == ActionStatus.NotStarted || a.Status == ActionStatus.InProgress).Select(a => new Contribution
            {
                Month = a.StandsAt, Agency = a.Agency, ChainKey = a.ChainKey, Version = a.AddedBy, Row = a.RowNumber,
                Numerator = a.RevisedDueDate != null && a.DueDate != null && a.RevisedDueDate != a.DueDate ? 1 : 0, Denominator = 1, N = 1,
            }),
        ],
    };

    private static IEnumerable<IQueryable<Contribution>> Overdue(BoardRows rows, MeasureScope scope, Func<IQueryable<ReviewAction>, DateOnly, IQueryable<Contribution>> counted) =>
        scope.Quarters.Select(quarter =>
        {
            var end = quarter.LastDay;
            return counted(rows.ReviewActions.Where(a => a.Quarter == quarter && (a.Status == ActionStatus.NotStarted || a.Status == ActionStatus.InProgress) && (a.RevisedDueDate ?? a.DueDate) < end), end);
        });
}
