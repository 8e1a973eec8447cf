using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Versions;

namespace LscbImpact.Core.Measures.Returns;

/// <summary>How returns come in beside being on time: late, not at all, with nothing in them, or with much to mend.</summary>
internal static class ReturnsSent
{
    public static readonly Measure Late = ReturnsOnTime.Measure with
    {
        Id = "returns-late",
        Title = "Returns sent late",
        Definition = "Of the returns owed for the quarter and due by now, those whose first accepted version came in after the due date. Returns that have not come in at all are in the denominator.",
        Better = GoodDirection.Lower,
        Contributions = (rows, scope) => [Due(rows.Dues, scope, late: true)],
    };

    public static readonly Measure NotSent = Late with
    {
        Id = "returns-not-sent",
        Title = "Returns not sent",
        Definition = "Of the returns owed for the quarter and due by now, those that have not come in.",
        Contributions = (rows, scope) => [Due(rows.Dues, scope, late: false)],
    };

    public static readonly Measure Nil = ReturnsOnTime.Measure with
    {
        Id = "returns-nil",
        Title = "Nil returns",
        Definition = "Of the returns owed for the quarter that have come in, those whose live version says that there was nothing to report. A nil return is a full answer; an agency that never has anything to report is worth a question.",
        Better = GoodDirection.Neither,
        Counted = "returns received",
        TellsOfPeople = false,
        Contributions = (rows, _) =>
        [
            rows.Dues.Join(rows.Versions.Where(v => v.Live && v.Origin != VersionOrigin.Withdrawn), d => new { d.Agency, d.Kind, d.Quarter }, v => new { v.Agency, v.Kind, v.Quarter }, (d, v) => new Contribution
            {
                Month = d.StandsAt, Agency = d.Agency, Version = v.Id, Numerator = v.Rows == 0 ? 1 : 0, Denominator = 1, N = 1,
            }),
        ],
    };

    public static readonly Measure FindingsPerHundredRows = ReturnsOnTime.Measure with
    {
        Id = "findings-per-100-rows",
        Title = "Findings per 100 rows sent",
        Definition = "Errors and warnings found in the files handed in for the quarter, first tries and corrections, over the rows read of them, times 100. Files refused whole have no rows and count nothing; notes are not counted.",
        Source = "The checks of every return; Ofsted 2011, bullet A1",
        Unit = MeasureUnit.PerHundred,
        Better = GoodDirection.Lower,
        Counted = "rows read",
        Contributions = (rows, _) =>
        [
            Sent(rows).Select(s => new Contribution { Month = s.Due.StandsAt, Agency = s.Due.Agency, Version = s.Submission.VersionId ?? 0, Denominator = s.Submission.RowsRead, N = s.Submission.RowsRead }),
            Sent(rows).Where(s => s.Submission.RowsRead > 0)
                .Join(rows.Findings.Where(f => Counting.Contains(f.Code)), s => s.Submission.Id, f => f.SubmissionId, (s, f) => new Contribution
                {
                    Month = s.Due.StandsAt, Agency = s.Due.Agency, Version = s.Submission.VersionId ?? 0, Row = f.Row ?? 0, Numerator = 1,
                }),
        ],
    };

    private static readonly string[] Counting = [.. Messages.ByCode.Values.Where(m => m.Severity != Severity.Note).Select(m => m.Code)];

    private static IQueryable<SentFile> Sent(BoardRows rows) =>
        rows.Dues.Join(rows.Submissions, d => new { d.Agency, d.Kind, d.Quarter }, s => new { s.Agency, s.Kind, s.Quarter }, (d, s) => new SentFile { Due = d, Submission = s });

    private static IQueryable<Contribution> Due(IQueryable<ReturnDue> dues, MeasureScope scope, bool late)
    {
        var today = scope.AsAt;
        return dues.Where(d => d.DueOn < today || d.ReceivedOn != null).Select(d => new Contribution
        {
            Month = d.StandsAt, Agency = d.Agency, Version = d.VersionId ?? 0, Numerator = (late ? d.ReceivedOn != null && d.ReceivedOn > d.DueOn : d.ReceivedOn == null) ? 1 : 0, Denominator = 1, N = 1,
        });
    }

    private sealed class SentFile
    {
        public ReturnDue Due { get; init; } = null!;

        public Submission Submission { get; init; } = null!;
    }
}
