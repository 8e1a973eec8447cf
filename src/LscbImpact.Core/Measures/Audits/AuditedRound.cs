using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Audits;

namespace LscbImpact.Core.Measures.Audits;

/// <summary>
/// What rows say of their audit round, whatever they say of its cases. An agency's round has some hundred rows that say the same
/// of it, and several measures ask only this.
/// </summary>
public sealed class AuditedRound
{
    /// <summary>An audit is repeated in time within so many days: a year.</summary>
    public const int DaysToRepeat = 366;

    /// <summary>Which is at most so many quarters later.</summary>
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

    /// <summary>The same agency's next round of the audit followed within a year.</summary>
    public bool RepeatedInTime { get; private set; }

    /// <summary>The version that brought the row.</summary>
    public int Version { get; init; }

    /// <summary>The row's number in its file; of several that say the same, the first.</summary>
    public int Row { get; init; }

    /// <summary>What each row says, asked of the database; the year is the same as in <see cref="Once"/>.</summary>
    public static IQueryable<AuditedRound> Of(IQueryable<AuditResult> rows) => rows.Select(a => new AuditedRound
    {
        AuditRef = a.AuditRef, Round = a.Round, Agency = a.Agency, FieldworkDate = a.FieldworkDate, Month = a.StandsAt, AuditType = a.AuditType, Origin = a.Origin,
        PractitionersInvolved = a.PractitionersInvolved == true, ChainKey = a.ChainKey, Version = a.AddedBy, Row = a.RowNumber,
        RepeatedInTime = rows.Any(next => next.AuditRef == a.AuditRef && next.Agency == a.Agency && next.Round == a.Round + 1
            && next.FieldworkDate >= a.FieldworkDate && next.FieldworkDate <= a.FieldworkDate.AddDays(DaysToRepeat)),
    });

    /// <summary>What rows say, each thing once; of the rounds in the last <see cref="QuartersToRepeat"/> quarters nobody can tell yet whether they were repeated.</summary>
    public static AuditedRound[] Once(IQueryable<AuditResult> rows)
    {
        AuditedRound[] rounds = [.. Grouped(rows)];
        var days = rounds.ToLookup(r => (r.AuditRef, r.Agency, r.Round), r => r.FieldworkDate);
        foreach (var round in rounds)
            round.RepeatedInTime = days[(round.AuditRef, round.Agency, round.Round + 1)].Any(next => next >= round.FieldworkDate && next <= round.FieldworkDate.AddDays(DaysToRepeat));
        return rounds;
    }

    private static IQueryable<AuditedRound> Grouped(IQueryable<AuditResult> rows) => rows
        .GroupBy(a => new { a.AuditRef, a.Round, a.Agency, a.FieldworkDate, a.StandsAt, a.AuditType, a.Origin, PractitionersInvolved = a.PractitionersInvolved == true, a.ChainKey, a.AddedBy })
        .Select(g => new AuditedRound
        {
            AuditRef = g.Key.AuditRef, Round = g.Key.Round, Agency = g.Key.Agency, FieldworkDate = g.Key.FieldworkDate, Month = g.Key.StandsAt, AuditType = g.Key.AuditType, Origin = g.Key.Origin,
            PractitionersInvolved = g.Key.PractitionersInvolved, ChainKey = g.Key.ChainKey, Version = g.Key.AddedBy, Row = g.Min(a => a.RowNumber),
        });
}
