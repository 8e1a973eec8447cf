using LscbImpact.Core.Returns.Cells;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Audits;

/// <summary>What only code can say of audit results: grades belong to scales, rounds to audits, cases to counts.</summary>
public static class AuditResultChecks
{
    public static readonly ReturnKind<AuditResult> Kind = new("audit-results")
    {
        NumberedBy = "case_no",
        Dated = r => r.FieldworkDate,
        Settled = Settle,
        Checks = context =>
        [
            new RowRule<AuditResult>(Messages.CaseWithCount, "cases", r => r.CaseNo is not null && r.Cases != 1 ? ($"{r.Cases}", null) : null),
            new CasesOrCounts(),
            new EarlierRound(context.Knowledge),
            new WithinPopulation(),
        ],
    };

    /// <summary>The grade in the spelling of its own scale; "overall" in one spelling.</summary>
    private static void Settle(AuditResult row, RowContext context)
    {
        if (row.Standard.Length >= AuditResult.Overall.Length && Spelling.Normal(row.Standard) is "overall" or "overall judgement" or "overall grade" or "whole case") row.Standard = AuditResult.Overall;
        if (context.Specification.Scale(row.Scale) is not { } scale) return;
        row.Grade = Graded(row.Grade, "grade", scale, context) ?? "";
        row.ModeratedFrom = Graded(row.ModeratedFrom, "moderated_from", scale, context);
    }

    private static string? Graded(string? written, string column, CodeList scale, RowContext context)
    {
        if (string.IsNullOrEmpty(written)) return null;
        if (scale.Find(written) is not { } grade)
        {
            context.Add(Messages.GradeNotInScale, column, Echo.Of(written), $"“{context.Specification.TitleOfScale(scale)}”, which has: {string.Join(", ", scale.Codes)}");
            return null;
        }
        if (!grade.Equals(written, StringComparison.OrdinalIgnoreCase) && Spelling.Normal(grade) != Spelling.Normal(written)) context.Assume(Messages.ReadAs, column, Echo.Of(written), grade);
        return grade;
    }
}

/// <summary>An audit round gives its cases by number or as counts: both together would count cases twice.</summary>
internal sealed class CasesOrCounts : Rule<AuditResult>
{
    private readonly Dictionary<(string, int, string, string), bool> numbered = [];

    public override void See(AuditResult row, ICollection<Finding> findings)
    {
        var key = (row.AuditRef, row.Round, row.Agency, row.Standard);
        if (numbered.TryAdd(key, row.CaseNo is not null) || numbered[key] == row.CaseNo is not null) return;
        findings.Add(new Finding(Messages.CasesAndCounts, row.RowNumber, "case_no"));
    }
}

/// <summary>Round n needs round n-1, and the same questions and scale, to be compared with it. Said once an audit round.</summary>
internal sealed class EarlierRound(BoardKnowledge knowledge) : Rule<AuditResult>
{
    private readonly Dictionary<(string Audit, int Round), AuditRound> sent = [];
    private readonly HashSet<(string, int)> said = [];

    public override void See(AuditResult row, ICollection<Finding> findings)
    {
        if (!sent.ContainsKey((row.AuditRef, row.Round))) sent.Add((row.AuditRef, row.Round), new AuditRound(row.QuestionSet, row.Scale));
        if (row.Round <= 1 || !said.Add((row.AuditRef, row.Round))) return;
        if ((knowledge.AuditRound(row.AuditRef, row.Round - 1) ?? sent.GetValueOrDefault((row.AuditRef, row.Round - 1))) is not { } before)
            findings.Add(new Finding(Messages.RoundMissing, row.RowNumber, "round", $"{row.Round}", $"{row.Round - 1}"));
        else if (before.QuestionSet != row.QuestionSet) findings.Add(new Finding(Messages.RoundNotComparable, row.RowNumber, "question_set", "question set"));
        else if (before.Scale != row.Scale) findings.Add(new Finding(Messages.RoundNotComparable, row.RowNumber, "scale", "scale"));
    }
}

/// <summary>No more cases are audited than there are.</summary>
internal sealed class WithinPopulation : Rule<AuditResult>
{
    private readonly Dictionary<(string, int, string, string, string?), int> audited = [];

    public override void See(AuditResult row, ICollection<Finding> findings)
    {
        if (row.Population is not { } population) return;
        var key = (row.AuditRef, row.Round, row.Agency, row.Standard, row.Locality);
        var before = audited.GetValueOrDefault(key);
        audited[key] = before + row.Cases;
        if (before <= population && before + row.Cases > population)
            findings.Add(new Finding(Messages.MoreThanPopulation, row.RowNumber, "population", $"{before + row.Cases}", $"{population}"));
    }
}
