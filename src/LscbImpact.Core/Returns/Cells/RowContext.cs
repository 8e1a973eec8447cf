using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Cells;

/// <summary>What the cells of one file are read with, and where they leave what they found.</summary>
public sealed class RowContext(ReturnSpecification specification, RegisterCodes registers)
{
    private readonly Dictionary<(FindingKind, string Column, string Spelling), Finding> assumptions = [];

    public ReturnSpecification Specification { get; } = specification;

    public RegisterCodes Registers { get; } = registers;

    /// <summary>The row being read.</summary>
    public int Row { get; set; }

    /// <summary>Findings of the row being read.</summary>
    public List<Finding> Findings { get; } = [];

    public bool HasErrors => Findings.Exists(f => f.Severity == Severity.Error);

    public void Add(FindingKind kind, string column, string? detail = null, string? more = null) =>
        Findings.Add(new Finding(kind, Row, column, detail, more));

    /// <summary>Notes what was assumed: said once per column (a spelling once per spelling), at the row where it was first assumed.</summary>
    public void Assume(FindingKind kind, string column, string detail, string? more = null) =>
        assumptions.TryAdd((kind, column, kind == Messages.ReadAs ? detail : ""), new Finding(kind, Row, column, detail, more));

    /// <summary>The notes of the whole file.</summary>
    public IReadOnlyCollection<Finding> Assumptions => assumptions.Values;
}
