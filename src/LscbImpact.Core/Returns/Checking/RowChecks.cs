using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Cells;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Reading;

namespace LscbImpact.Core.Returns.Checking;

/// <summary>The running judgement of one file's rows.</summary>
internal sealed class RowChecks(ReturnReading reading, BoardKnowledge knowledge, bool goodRows)
{
    private readonly ReturnKind kind = reading.Specification.Kind;
    private readonly RuleSet rules = reading.Specification.Kind.Rules(new RuleContext(reading.Specification, reading.File.Quarter, knowledge));
    private readonly RowStamps stamps = new(reading.Specification, reading.File.Quarter);
    private readonly TextProperty? agency = reading.File.Agency == BoardTeam.Code ? null : reading.Specification.Kind.Property("agency") as TextProperty;
    private readonly Dictionary<long, int> rowOfKey = [];
    private readonly HashSet<long> kept = [];
    private readonly List<Finding> findings = [.. reading.Findings];
    private List<ReturnRow> taken = [];
    private List<long> replaced = [];
    private int read, fresh, unchanged, rejected, skipped;
    private bool refused;

    /// <returns>What of these rows may be stored: nothing once it is known that the file cannot be.</returns>
    public FreshRows See(IReadOnlyCollection<ReadRow> rows)
    {
        (taken, replaced) = ([], []);
        var judged = new List<ReturnRow>(rows.Count);
        foreach (var row in rows)
        {
            read++;
            if (row.Fate == RowFate.Skipped) skipped++;
            else if (OwnErrors(row)) rejected++;
            else judged.Add(row.Row!);
        }
        var elsewhere = knowledge.Elsewhere([.. judged.Where(MayBeElsewhere).Select(r => r.Key)]);
        foreach (var row in judged) Place(row, elsewhere.GetValueOrDefault(row.Key));
        return refused || rejected > 0 && !goodRows ? FreshRows.None : new FreshRows(taken, replaced);
    }

    public CheckedReturn Finish(RowContext context)
    {
        var before = findings.Count;
        rules.AtEnd(findings);
        var missing = findings.Skip(before).Any(f => f.Severity == Severity.Error);
        findings.AddRange(context.Assumptions);
        if (read == skipped) findings.Add(new Finding(Messages.NilReturn));
        var dropped = kind.IsRegister ? [] : knowledge.Own.Where(o => !kept.Contains(o.Key)).Select(o => o.Value.Id).ToList();
        var changes = fresh > 0 || dropped.Count > 0 || !knowledge.HasLiveVersion;
        if (!changes) findings.Add(new Finding(Messages.NoChange));
        var outcome = refused ? Outcome.Rejected
            : rejected > 0 || missing ? Outcome.RowsRejected
            : findings.Exists(f => f.Severity == Severity.Warning) ? Outcome.AcceptedWithWarnings
            : Outcome.Accepted;
        // Findings come in the order of the rows, those about the whole file first.
        var inOrder = findings.OrderBy(f => f.Row ?? 0).ToList();
        var counts = new RowCounts(read, fresh, unchanged, rejected, skipped);
        var accepted = outcome is Outcome.Accepted or Outcome.AcceptedWithWarnings || outcome == Outcome.RowsRejected && goodRows;
        return new CheckedReturn(outcome, inOrder, counts, accepted ? new AcceptedReturn(counts, dropped, changes) : null);
    }

    /// <summary>The row's cells, the kind's own checks, its agency, and whether the file names it twice.</summary>
    private bool OwnErrors(ReadRow read)
    {
        var before = findings.Count;
        findings.AddRange(read.Findings);
        if (read.Row is not { } row) return true;
        if (!Errors(before))
        {
            stamps.Stamp(row);
            rules.See(row, findings);
        }
        if (reading.Screened.Layout.Wide) NameMeetings(row, before);
        if (Errors(before)) return true;
        if (agency?.Get(row) is { } other && other != reading.File.Agency)
        {
            findings.Add(new Finding(Messages.OtherAgency, row.RowNumber, "agency", other, reading.File.Agency));
            refused = true;
        }
        if (!rowOfKey.TryAdd(row.Key, row.RowNumber))
            findings.Add(new Finding(Messages.DuplicateRow, row.RowNumber, reading.Specification.Schema.PrimaryKey[0], KeyInWords(), $"{rowOfKey[row.Key]}"));
        return Errors(before);
    }

    /// <summary>In a wide file a message about a cell names the meeting, as its column does.</summary>
    private void NameMeetings(ReturnRow row, int since)
    {
        for (var i = since; i < findings.Count; i++)
            if (findings[i].Column == reading.Specification.Schema.Lscb.Grid!.Cells) findings[i] = findings[i] with { Column = $"{kind.DateOf(row):yyyy-MM-dd}" };
    }

    private bool MayBeElsewhere(ReturnRow row) => !knowledge.Own.ContainsKey(row.Key) && (knowledge.SecondRows == SecondRows.LookedFor || Outside(row));

    private bool Outside(ReturnRow row) => kind.DateOf(row) is { } day && !reading.File.Quarter.Contains(day);

    /// <summary>New, changed, unchanged, or not ours to store.</summary>
    private void Place(ReturnRow row, HeldElsewhere? elsewhere)
    {
        var outside = Outside(row);
        if (knowledge.Own.TryGetValue(row.Key, out var own))
        {
            kept.Add(row.Key);
            if (own.Content == row.Content) unchanged++;
            else if (outside) RejectOutside(row);
            else Take(row, own.Id);
        }
        else if (elsewhere is { } held && held.Content == row.Content && outside) unchanged++;
        else if (outside) RejectOutside(row);
        else if (elsewhere is not null) Reject(new Finding(Messages.HeldElsewhere, row.RowNumber, reading.Specification.Schema.PrimaryKey[0], elsewhere.Sender, elsewhere.Quarter.ToString()));
        else Take(row);
    }

    private void Take(ReturnRow row, long? insteadOf = null)
    {
        fresh++;
        taken.Add(row);
        if (insteadOf is { } id) replaced.Add(id);
    }

    private void RejectOutside(ReturnRow row) =>
        Reject(new Finding(Messages.OutsideQuarter, row.RowNumber, DateColumn(), LondonCalendar.InWords(kind.DateOf(row)!.Value), reading.File.Quarter.ToString()));

    private string DateColumn() => kind.Properties.FirstOrDefault(p => p.ValueType == typeof(DateOnly) || p.ValueType == typeof(Indicators.Period))?.Column ?? "";

    private void Reject(Finding why)
    {
        findings.Add(why);
        rejected++;
    }

    private bool Errors(int since)
    {
        for (var i = since; i < findings.Count; i++)
            if (findings[i].Severity == Severity.Error) return true;
        return false;
    }

    private string KeyInWords() => string.Join(", ", reading.Specification.Schema.PrimaryKey);
}
