using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Training;

/// <summary>What only code can say of evaluations: respondents, intervals and the sessions they belong to.</summary>
public static class TrainingEvaluationChecks
{
    public static readonly ReturnKind<TrainingEvaluation> Kind = new("training-evaluations")
    {
        TakesRatings = true,
        NumberedBy = "respondent",
        EqualRowsAreDistinct = true,
        Dated = r => r.AnsweredOn,
        Checks = context =>
        [
            new RowRule<TrainingEvaluation>(Messages.NoScore, "interval", r => r.Ratings.Count == 0 && r.Applied is null && r.Comment is null ? (null, null) : null),
            new OneAgency(),
            new KnownSession(context.Knowledge),
            new InWindow(context.Specification.Schema.Lscb.Intervals, context.Knowledge),
        ],
    };
}

/// <summary>A respondent belongs to one agency.</summary>
internal sealed class OneAgency : Rule<TrainingEvaluation>
{
    private readonly Dictionary<(string, string), string> agencies = [];

    public override void See(TrainingEvaluation row, ICollection<Finding> findings)
    {
        if (row.Respondent is null || agencies.TryAdd((row.SessionRef, row.Respondent), row.Agency)) return;
        if (agencies[(row.SessionRef, row.Respondent)] is var first && first != row.Agency)
            findings.Add(new Finding(Messages.RespondentInTwoAgencies, row.RowNumber, "respondent", first, row.Agency));
    }
}

/// <summary>The session was told of in a sessions return. Said once a session.</summary>
internal sealed class KnownSession(BoardKnowledge knowledge) : Rule<TrainingEvaluation>
{
    private readonly HashSet<string> said = [];

    public override void See(TrainingEvaluation row, ICollection<Finding> findings)
    {
        if (knowledge.SessionDate(row.SessionRef) is null && said.Add(row.SessionRef))
            findings.Add(new Finding(Messages.UnknownSession, row.RowNumber, "session_ref", Echo.Of(row.SessionRef)));
    }
}

/// <summary>The answer came inside its interval's window.</summary>
internal sealed class InWindow(IReadOnlyList<EvaluationInterval> intervals, BoardKnowledge knowledge) : Rule<TrainingEvaluation>
{
    public override void See(TrainingEvaluation row, ICollection<Finding> findings)
    {
        if (row.AnsweredOn is not { } answered || knowledge.SessionDate(row.SessionRef) is not { } held) return;
        if (intervals.FirstOrDefault(i => i.Code == row.Interval) is not { } interval) return;
        var days = answered.DayNumber - held.DayNumber;
        var (from, to) = (interval.TargetDays - interval.WindowDays, interval.TargetDays + interval.WindowDays);
        if (days < from || days > to) findings.Add(new Finding(Messages.OutsideWindow, row.RowNumber, "answered_on", $"{days}", $"{interval.Code} ({from} to {to} days)"));
    }
}
