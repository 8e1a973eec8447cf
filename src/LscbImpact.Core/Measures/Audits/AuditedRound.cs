using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Audits;

namespace LscbImpact.Core.Measures.Audits;

/// <summary>
/// What rows say of their audit round, whatever they say of its cases. An agency's round has some hundred rows that say the same
/// of it, and several measures ask only this.
/// </summary>
public sealed class AuditedRound
{
    /// <summary>An audit that is repeated within a year (366 days) is repeated at most so many quarters later.</summary>
    public const int QuartersToRepeat = 5;

    public string AuditRef { get; init; } = "";

    public int Round { get; init; }

    public string Agency { get; init; } = "";

    public DateOnly FieldworkDate { get; init; }

    public Month Month { get; init; }

    public string AuditType { get; init; } = "";

    public string? Origin { get; init; }

    public bool PractitionersInvolved { get; init; }

    public long ChainKey { get; init; }

    /// <summary>The version that brought the row.</summary>
    public int Version { get; init; }

    /// <summary>The row's number in its file; of several that say the same, the first.</summary>
    public int Row { get; init; }

    /// <summary>What each row says.</summary>
    public static IQueryable<AuditedRound> Of(IQueryable<AuditResult> rows) => rows.Select(a => new AuditedRound
    {
        AuditRef = a.AuditRef, Round = a.Round, Agency = a.Agency, FieldworkDate = a.FieldworkDate, Month = a.StandsAt, AuditType = a.AuditType, Origin = a.Origin,
        PractitionersInvolved = a.PractitionersInvolved == true, ChainKey = a.ChainKey, Version = a.AddedBy, Row = a.RowNumber,
    });

    /// <summary>What the rows say, each thing once.</summary>
    public static IQueryable<AuditedRound> Once(IQueryable<AuditResult> rows) => rows
        .GroupBy(a => new { a.AuditRef, a.Round, a.Agency, a.FieldworkDate, a.StandsAt, a.AuditType, a.Origin, PractitionersInvolved = a.PractitionersInvolved == true, a.ChainKey, a.AddedBy })
        .Select(g => new AuditedRound
        {
            AuditRef = g.Key.AuditRef, Round = g.Key.Round, Agency = g.Key.Agency, FieldworkDate = g.Key.FieldworkDate, Month = g.Key.StandsAt, AuditType = g.Key.AuditType, Origin = g.Key.Origin,
            PractitionersInvolved = g.Key.PractitionersInvolved, ChainKey = g.Key.ChainKey, Version = g.Key.AddedBy, Row = g.Min(a => a.RowNumber),
        });
}
