using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Audits;

namespace LscbImpact.Core.Measures.Audits;

/// <summary>
/// How many cases an agency judged alike on one standard of an audit round, in one month. Derived from the living rows when figures
/// are measured, so that what an audit found is shown without going through its cases, however many they are.
/// </summary>
public sealed class AuditTally
{
    /// <summary>Counts up whenever tallies are made otherwise: those of another version are made anew.</summary>
    public const int Version = 1;

    public int Id { get; init; }

    public required int BoardId { get; init; }

    public required string AuditRef { get; init; }

    public string? AuditTitle { get; init; }

    public required int Round { get; init; }

    public string? QuestionSet { get; init; }

    public string? GapRef { get; init; }

    public required string Agency { get; init; }

    public required string Scale { get; init; }

    public required string Standard { get; init; }

    public required string Grade { get; init; }

    /// <summary>The grade before moderation.</summary>
    public string? ModeratedFrom { get; init; }

    /// <summary>Cases have numbers, and not only counts.</summary>
    public required bool Numbered { get; init; }

    /// <summary>The month of the fieldwork.</summary>
    public required Month Month { get; init; }

    public required int Cases { get; init; }

    /// <summary>The first day of fieldwork in the month.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>The last.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>Those of rows of one board, asked of the database.</summary>
    public static IQueryable<AuditTally> Of(IQueryable<AuditResult> rows) => rows
        .GroupBy(a => new { a.BoardId, a.AuditRef, a.Round, a.QuestionSet, a.GapRef, a.Agency, a.Scale, a.Standard, a.Grade, a.ModeratedFrom, Numbered = a.CaseNo != null, a.StandsAt })
        .Select(g => new AuditTally
        {
            BoardId = g.Key.BoardId, AuditRef = g.Key.AuditRef, AuditTitle = g.Max(a => a.AuditTitle), Round = g.Key.Round, QuestionSet = g.Key.QuestionSet, GapRef = g.Key.GapRef,
            Agency = g.Key.Agency, Scale = g.Key.Scale, Standard = g.Key.Standard, Grade = g.Key.Grade, ModeratedFrom = g.Key.ModeratedFrom, Numbered = g.Key.Numbered,
            Month = g.Key.StandsAt, Cases = g.Sum(a => a.Cases), FirstDay = g.Min(a => a.FieldworkDate), LastDay = g.Max(a => a.FieldworkDate),
        });
}
