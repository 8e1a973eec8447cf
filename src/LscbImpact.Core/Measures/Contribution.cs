using LscbImpact.Core.Board;
using LscbImpact.Core.Chain;
using LscbImpact.Core.Measures.Audits;
using LscbImpact.Core.Returns.Attendance;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Indicators;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Core.Returns.ReviewActions;
using LscbImpact.Core.Returns.Specification;
using LscbImpact.Core.Returns.Training;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Core.Themes;

namespace LscbImpact.Core.Measures;

/// <summary>
/// What one row adds to a measure, at the measure's own unit. Measures are queries of these; the store groups them, so only
/// sums travel.
/// </summary>
public sealed class Contribution
{
    /// <summary>Which series of the measure: a scale, an interval, a group; empty when there is one alone.</summary>
    public string Series { get; init; } = "";

    /// <summary>What is counted once although several rows tell of it (a session, an audit); empty when each row counts.</summary>
    public string Unit { get; init; } = "";

    public Month Month { get; init; }

    public string? Agency { get; init; }

    public string? Locality { get; init; }

    /// <summary>The row's place on the chain.</summary>
    public long ChainKey { get; init; }

    /// <summary>The version that brought the row.</summary>
    public int Version { get; init; }

    /// <summary>The row's number in its file.</summary>
    public int Row { get; init; }

    public double Numerator { get; init; }

    public double Denominator { get; init; }

    /// <summary>1 where there is a denominator, 0 where the numerator is the figure.</summary>
    public int Based { get; init; } = 1;

    public long N { get; init; }

    public string? Note { get; init; }
}

/// <summary>The living rows of one board, who owes and sent what, and where rows stand on the chain, as measures may ask for them.</summary>
public sealed record BoardRows(
    IQueryable<AuditResult> AuditResults,
    IQueryable<TrainingSession> TrainingSessions,
    IQueryable<TrainingEvaluation> TrainingEvaluations,
    IQueryable<ReviewAction> ReviewActions,
    IQueryable<SeatAttendance> Attendance,
    IQueryable<IndicatorValue> Indicators,
    IQueryable<ReturnDue> Dues,
    IQueryable<ReturnVersion> Versions,
    IQueryable<Submission> Submissions,
    IQueryable<StoredFinding> Findings,
    IQueryable<Agency> Agencies,
    IQueryable<Challenge> Challenges,
    IQueryable<ChainLink> Links,
    IReadOnlyList<IQueryable<LivingComment>> Comments,
    IQueryable<CommentTheme> CommentThemes,
    IQueryable<AuditedRound> AuditedRounds);

/// <summary>What is measured in one go: whole quarters, as things stand on a day.</summary>
/// <param name="First">First quarter.</param>
/// <param name="Last">Last quarter.</param>
/// <param name="AsAt">The board's today: windows that are still open have no figure yet.</param>
/// <param name="Specifications">Scales, intervals and rating items.</param>
public sealed record MeasureScope(Quarter First, Quarter Last, DateOnly AsAt, ReturnSpecifications Specifications)
{
    /// <summary>
    /// The last day of the latest quarter whose returns have fallen due: what happened up to then has been told of. An answer of
    /// yesterday is in no return yet, and must not look like one never given.
    /// </summary>
    public DateOnly ToldUpTo
    {
        get
        {
            var due = Specifications.All.Max(s => s.Schema.Lscb.DueDays ?? 0);
            return Quarter.Of(AsAt.AddDays(-due - 1)).Plus(-1).LastDay;
        }
    }

    public Month FirstMonth => First.FirstMonth;

    public Month LastMonth => Last.LastMonth;

    public IEnumerable<Quarter> Quarters => Quarter.Range(First, Last);
}
