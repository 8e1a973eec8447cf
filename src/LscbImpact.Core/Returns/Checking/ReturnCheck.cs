using LscbImpact.Core.Returns.Cells;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Reading;

namespace LscbImpact.Core.Returns.Checking;

/// <summary>New and changed rows that go in if the whole return does. Only a <see cref="ReturnCheck"/> makes them.</summary>
public sealed class FreshRows
{
    internal static readonly FreshRows None = new([], []);

    internal FreshRows(IReadOnlyList<ReturnRow> rows, IReadOnlyList<long> replaced)
    {
        Rows = rows;
        Replaced = replaced;
    }

    public IReadOnlyList<ReturnRow> Rows { get; }

    /// <summary>Ids of the living rows that they take the place of.</summary>
    public IReadOnlyList<long> Replaced { get; }
}

/// <summary>
/// A check under way. Its rows are a stream that is read once; they are stored while the rest is still read, and taken back unless
/// the return is accepted in the end. Only <see cref="ReturnChecker"/> begins one.
/// </summary>
public sealed class ReturnCheck
{
    private const int AtOnce = 10_000;

    private readonly ReturnReading reading;
    private readonly RowChecks checks;
    private readonly List<Finding> refusals;
    private readonly Action<int>? progress;
    private RowContext? atEnd;

    internal ReturnCheck(ReturnReading reading, BoardKnowledge knowledge, bool goodRows, List<Finding> refusals, Action<int>? progress)
    {
        this.reading = reading;
        this.refusals = refusals;
        this.progress = progress;
        checks = new RowChecks(reading, knowledge, goodRows);
    }

    public ReturnFile File => reading.File;

    private bool IsRefused => refusals.Count > 0 || !reading.CanBeRead;

    /// <summary>Reads and checks the return, and gives its rows some thousand at a time.</summary>
    public IEnumerable<FreshRows> Rows()
    {
        if (IsRefused) yield break;
        var seen = 0;
        var stream = reading.Rows(out var context);
        foreach (var rows in stream.Chunk(AtOnce))
        {
            yield return checks.See(rows);
            progress?.Invoke(seen += rows.Length);
        }
        atEnd = context;
    }

    /// <summary>What is said of the return.</summary>
    /// <exception cref="InvalidOperationException">Its rows have not been read to their end.</exception>
    public CheckedReturn Finish() => IsRefused
        ? new CheckedReturn(Outcome.Rejected, [.. refusals, .. reading.Findings], default, null)
        : checks.Finish(atEnd ?? throw new InvalidOperationException("A return is judged when its rows have been read to their end."));
}
