namespace LscbImpact.Core.Chain;

/// <summary>A distinct set of references that rows make: all rows that name the same things share one strand.</summary>
public sealed class ChainStrand
{
    public required int BoardId { get; init; }

    /// <summary>Fingerprint of the references, as it stands on the rows.</summary>
    public required long ChainKey { get; init; }

    /// <summary>The kind of return that made it.</summary>
    public required string Kind { get; init; }

    public string? PriorityCodes { get; init; }

    public string? GapRefs { get; init; }

    /// <summary>The register of the course, audit, review or indicator named.</summary>
    public required string Register { get; init; }

    public required string Code { get; init; }
}

/// <summary>How a row came by its priority.</summary>
public enum LinkedBy { OwnCode, Gap, Register }

/// <summary>A strand's place on the chain: one line per priority and gap. Derived from strands and registers, rebuilt whole.</summary>
public sealed class ChainLink
{
    public int Id { get; init; }

    public required int BoardId { get; init; }

    public required long ChainKey { get; init; }

    public string? PriorityCode { get; init; }

    public string? GapRef { get; init; }

    public required LinkedBy By { get; init; }
}

/// <summary>A reference to something no register knows.</summary>
public sealed class BrokenLink
{
    public int Id { get; init; }

    public required int BoardId { get; init; }

    /// <summary>The kind of return or register that makes the reference.</summary>
    public required string Kind { get; init; }

    /// <summary>The register in which it should stand.</summary>
    public required string Register { get; init; }

    public required string Code { get; init; }

    /// <summary>The registered code that is spelled most like it, if any is near.</summary>
    public string? Nearest { get; init; }
}
