using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Checking;

/// <summary>What a kind's checks may look at beside the row.</summary>
/// <param name="Specification">The kind's scales, intervals and fields.</param>
/// <param name="Quarter">The return's quarter.</param>
/// <param name="Knowledge">What the board already holds.</param>
public sealed record RuleContext(ReturnSpecification Specification, Quarter Quarter, BoardKnowledge Knowledge);

/// <summary>One check. It sees every row that could be read, in order, and may speak again when the file ends.</summary>
public abstract class Rule<T> where T : ReturnRow
{
    public abstract void See(T row, ICollection<Finding> findings);

    public virtual void AtEnd(ICollection<Finding> findings) { }
}

/// <summary>A check of one row by itself.</summary>
/// <param name="kind">What is said when it fails.</param>
/// <param name="column">The column to look at.</param>
/// <param name="fails">Null when the row passes, else the details for the sentence.</param>
public sealed class RowRule<T>(FindingKind kind, string column, Func<T, (string? Detail, string? More)?> fails) : Rule<T> where T : ReturnRow
{
    public override void See(T row, ICollection<Finding> findings)
    {
        if (fails(row) is var (detail, more)) findings.Add(new Finding(kind, row.RowNumber, column, detail, more));
    }
}

/// <summary>The checks of one kind, without its row type.</summary>
public abstract class RuleSet
{
    public abstract void See(ReturnRow row, ICollection<Finding> findings);

    public abstract void AtEnd(ICollection<Finding> findings);
}

internal sealed class RuleSet<T>(IReadOnlyList<Rule<T>> rules) : RuleSet where T : ReturnRow
{
    public override void See(ReturnRow row, ICollection<Finding> findings)
    {
        foreach (var rule in rules) rule.See((T)row, findings);
    }

    public override void AtEnd(ICollection<Finding> findings)
    {
        foreach (var rule in rules) rule.AtEnd(findings);
    }
}
