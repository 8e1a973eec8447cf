using LscbImpact.Core.Returns.Findings;

namespace LscbImpact.Core.Returns.Checking;

public enum Outcome { Accepted, AcceptedWithWarnings, RowsRejected, Rejected, PersonalData }

public static class OutcomeWords
{
    public static string Word(this Outcome outcome) => outcome switch
    {
        Outcome.Accepted => "accepted",
        Outcome.AcceptedWithWarnings => "accepted-with-warnings",
        Outcome.RowsRejected => "rows-rejected",
        Outcome.Rejected => "rejected",
        _ => "personal-data",
    };
}

/// <summary>Rows read = fresh + unchanged + rejected + skipped.</summary>
/// <param name="Read">Rows after the headings; in a wide file, one for each seat and meeting.</param>
/// <param name="Fresh">New or changed, and without an error.</param>
/// <param name="Unchanged">Held already just so.</param>
/// <param name="Rejected">With an error.</param>
/// <param name="Skipped">Blank, headings again, or totals.</param>
public readonly record struct RowCounts(int Read, int Fresh, int Unchanged, int Rejected, int Skipped);

/// <summary>A return that was read to its end and judged. Only a <see cref="ReturnCheck"/> makes one.</summary>
public sealed class CheckedReturn
{
    internal CheckedReturn(Outcome outcome, IReadOnlyList<Finding> findings, RowCounts counts, AcceptedReturn? accepted)
    {
        Outcome = outcome;
        Findings = findings;
        Counts = counts;
        Accepted = accepted;
    }

    public Outcome Outcome { get; }

    /// <summary>Every one of them, in order of row.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public RowCounts Counts { get; }

    /// <summary>The return as it may be stored, or null: rejected rows hold all others back unless good rows are accepted on request.</summary>
    public AcceptedReturn? Accepted { get; }
}

/// <summary>A checked return whose rows may stay: only with it does a version become one.</summary>
public sealed class AcceptedReturn
{
    internal AcceptedReturn(RowCounts counts, IReadOnlyList<long> dropped, bool changes)
    {
        Counts = counts;
        RowsDropped = dropped;
        Changes = changes;
    }

    public RowCounts Counts { get; }

    /// <summary>Ids of the living rows that the return no longer has.</summary>
    public IReadOnlyList<long> RowsDropped { get; }

    /// <summary>It differs from what is held, or is the first of its return.</summary>
    public bool Changes { get; }
}
