using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Reading;

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

/// <summary>A return that was read to its end and judged. Only <see cref="ReturnChecker"/> makes one.</summary>
public sealed class CheckedReturn
{
    private readonly HashSet<int> left;
    private readonly IReadOnlyList<ReturnRow>? fresh;

    internal CheckedReturn(ReturnReading reading, Outcome outcome, IReadOnlyList<Finding> findings, RowCounts counts, HashSet<int> left, IReadOnlyList<ReturnRow>? fresh, IReadOnlyList<long> ended, bool changes, long stamp)
    {
        Reading = reading;
        Outcome = outcome;
        Findings = findings;
        Counts = counts;
        RowsEnded = ended;
        Changes = changes;
        Stamp = stamp;
        this.left = left;
        this.fresh = fresh;
    }

    public ReturnReading Reading { get; }

    public ReturnFile File => Reading.File;

    public Outcome Outcome { get; }

    /// <summary>Every one of them, in order of row.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public RowCounts Counts { get; }

    /// <summary>Ids of living rows that this return changes or drops.</summary>
    public IReadOnlyList<long> RowsEnded { get; }

    /// <summary>It differs from what is held, or is the first of its return.</summary>
    public bool Changes { get; }

    /// <summary>The stamp of the knowledge it was judged against.</summary>
    public long Stamp { get; }

    /// <summary>The return as it may be stored, or null: rejected rows hold all others back unless good rows are accepted on request.</summary>
    public AcceptedReturn? Accept(bool goodRows) => Outcome switch
    {
        Outcome.Accepted or Outcome.AcceptedWithWarnings => new AcceptedReturn(this),
        Outcome.RowsRejected when goodRows => new AcceptedReturn(this),
        _ => null,
    };

    /// <summary>As the check left them, or of a long file read anew, so that memory stays bounded.</summary>
    internal IEnumerable<ReturnRow> FreshRows() => fresh ?? ReadAgain();

    private IEnumerable<ReturnRow> ReadAgain()
    {
        var stamps = new RowStamps(Reading.Specification, File.Quarter);
        var ordinal = 0;
        foreach (var read in Reading.Rows(out _))
        {
            ordinal++;
            if (read.Row is null) continue;
            // Every row is stamped, so that the second of two equal anonymous rows is the second again.
            if (!read.Findings.Any(f => f.Severity == Severity.Error)) stamps.Stamp(read.Row);
            if (!left.Contains(ordinal)) yield return read.Row;
        }
    }
}

/// <summary>A checked return whose rows may be stored: the only thing the store takes. Made by <see cref="CheckedReturn.Accept"/>.</summary>
public sealed class AcceptedReturn
{
    internal AcceptedReturn(CheckedReturn judged) => Checked = judged;

    public CheckedReturn Checked { get; }

    /// <summary>The new and changed rows, as a stream.</summary>
    public IEnumerable<ReturnRow> Rows() => Checked.FreshRows();

    /// <summary>Ids of the living rows that end with this version.</summary>
    public IReadOnlyList<long> RowsEnded => Checked.RowsEnded;
}
