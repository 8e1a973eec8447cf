using LscbImpact.Core.Board;

namespace LscbImpact.Core.Returns;

/// <summary>
/// One row of a return as it is kept. A row lives from the version that brought it (<see cref="AddedBy"/>) until the version
/// that changed or dropped it (<see cref="EndedBy"/>): unchanged rows are never written again, and no row is ever altered.
/// The properties a subclass declares are its columns: AuditRef is the column audit_ref.
/// </summary>
public abstract class ReturnRow
{
    public long Id { get; set; }

    public int BoardId { get; set; }

    /// <summary>The quarter of the return that brought the row.</summary>
    public Quarter Quarter { get; set; }

    /// <summary>The month at which the row's figures stand.</summary>
    public Month StandsAt { get; set; }

    /// <summary>The spreadsheet's own row number in the file that brought it.</summary>
    public int RowNumber { get; set; }

    /// <summary>The version that brought the row.</summary>
    public int AddedBy { get; set; }

    /// <summary>The version that ended it; null while it lives.</summary>
    public int? EndedBy { get; set; }

    /// <summary>Fingerprint of the natural key: unique over the living rows of a board and kind.</summary>
    public long Key { get; set; }

    /// <summary>Fingerprint of every column's canonical value.</summary>
    public long Content { get; set; }

    /// <summary>Fingerprint of what the row names of the chain (priorities, gaps, course, audit or review); 0 when nothing.</summary>
    public long ChainKey { get; set; }
}

/// <summary>A row that stands somewhere on the chain gap → audit → training → practice → outcome.</summary>
public interface ILinkedRow
{
    /// <summary>Priorities the row names itself, separated by ";".</summary>
    string? PriorityCode { get; }

    /// <summary>Gaps the row names itself, separated by ";".</summary>
    string? GapRef { get; }

    /// <summary>The register entry through which it can be linked: its course, audit programme entry, review or indicator.</summary>
    RegisterReference Through { get; }
}

/// <param name="Register">Kind of the register, such as "courses".</param>
public readonly record struct RegisterReference(string Register, string Code);
