using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Cells;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Reading;

namespace LscbImpact.Core.Returns.Checking;

/// <summary>Judges a reading against itself and against what the board holds. Bad data is a value; nothing here throws for it.</summary>
public static class ReturnChecker
{
    private const int LookedUpAtOnce = 2_000;

    /// <param name="reading">The rows to judge.</param>
    /// <param name="knowledge">What the board holds.</param>
    /// <param name="progress">Told the number of rows seen so far, every few thousand rows.</param>
    /// <param name="ahead">How the stream is read: a host with several cores reads ahead on another one.</param>
    public static CheckedReturn Check(ReturnReading reading, BoardKnowledge knowledge, Action<int>? progress = null, Func<IEnumerable<ReadRow>, IEnumerable<ReadRow>>? ahead = null)
    {
        var refusals = Refusals(reading.File, knowledge).ToList();
        if (refusals.Count > 0 || !reading.CanBeRead) return Refused(reading, [.. refusals, .. reading.Findings], knowledge);
        var check = new RowChecks(reading, knowledge);
        var seen = 0;
        var stream = reading.Rows(out var context);
        foreach (var rows in (ahead?.Invoke(stream) ?? stream).Chunk(LookedUpAtOnce))
        {
            check.See(rows);
            progress?.Invoke(seen += rows.Length);
        }
        return check.Finish(context);
    }

    /// <summary>A file that was turned away at the door: not text, or personal data.</summary>
    public static Outcome OutcomeOf(bool personal) => personal ? Outcome.PersonalData : Outcome.Rejected;

    private static IEnumerable<Finding> Refusals(ReturnFile file, BoardKnowledge knowledge)
    {
        var agencies = knowledge.Codes["agencies"];
        if (file.Agency != BoardTeam.Code && agencies.Find(file.Agency) is null)
            yield return new Finding(Messages.UnknownSender, Detail: Echo.Of(file.Agency), More: agencies.Suggestion(file.Agency));
        if (file.Kind.IsRegister && file.Agency != BoardTeam.Code) yield return new Finding(Messages.RegisterSender, Detail: file.Kind.Name);
        if (knowledge.QuarterLocked && !file.Kind.IsRegister) yield return new Finding(Messages.QuarterLocked, Detail: file.Quarter.ToString());
    }

    private static CheckedReturn Refused(ReturnReading reading, List<Finding> findings, BoardKnowledge knowledge) =>
        new(reading, Outcome.Rejected, findings, default, [], null, [], false, knowledge.Stamp);
}

/// <summary>The running judgement of one file.</summary>
internal sealed class RowChecks(ReturnReading reading, BoardKnowledge knowledge)
{
    /// <summary>So many rows are held until they are stored. Longer files are read a second time: that is quicker than holding them.</summary>
    private const int MostHeld = 10_000;

    private readonly ReturnKind kind = reading.Specification.Kind;
    private readonly RuleSet rules = reading.Specification.Kind.Rules(new RuleContext(reading.Specification, reading.File.Quarter, knowledge));
    private readonly RowStamps stamps = new(reading.Specification, reading.File.Quarter);
    private readonly TextProperty? agency = reading.File.Agency == BoardTeam.Code ? null : reading.Specification.Kind.Property("agency") as TextProperty;
    private readonly Dictionary<long, int> rowOfKey = [];
    private readonly HashSet<int> left = [];
    private readonly HashSet<long> kept = [];
    private readonly List<Finding> findings = [.. reading.Findings];
    private List<ReturnRow>? held = [];
    private int ordinal, read, fresh, unchanged, rejected, skipped;
    private bool refused;

    public void See(IReadOnlyCollection<ReadRow> rows)
    {
        var judged = new List<(int Ordinal, ReturnRow Row)>();
        foreach (var row in rows)
        {
            ordinal++;
            read++;
            if (row.Fate == RowFate.Skipped) { skipped++; continue; }
            if (OwnErrors(row)) Reject(ordinal);
            else judged.Add((ordinal, row.Row!));
        }
        var elsewhere = knowledge.Elsewhere([.. judged.Select(j => j.Row.Key).Where(k => !knowledge.Own.ContainsKey(k))]);
        foreach (var (at, row) in judged) Place(at, row, elsewhere.GetValueOrDefault(row.Key));
    }

    public CheckedReturn Finish(RowContext context)
    {
        var before = findings.Count;
        rules.AtEnd(findings);
        var missing = findings.Skip(before).Any(f => f.Severity == Severity.Error);
        findings.AddRange(context.Assumptions);
        if (read == skipped) findings.Add(new Finding(Messages.NilReturn));
        var ended = kind.IsRegister ? [] : knowledge.Own.Where(o => !kept.Contains(o.Key)).Select(o => o.Value.Id).ToList();
        ended.AddRange(changed);
        var changes = fresh > 0 || ended.Count > 0 || !knowledge.HasLiveVersion;
        if (!changes) findings.Add(new Finding(Messages.NoChange));
        var outcome = refused ? Outcome.Rejected
            : rejected > 0 || missing ? Outcome.RowsRejected
            : findings.Exists(f => f.Severity == Severity.Warning) ? Outcome.AcceptedWithWarnings
            : Outcome.Accepted;
        // Findings come in the order of the rows, those about the whole file first.
        var inOrder = findings.OrderBy(f => f.Row ?? 0).ToList();
        return new CheckedReturn(reading, outcome, inOrder, new RowCounts(read, fresh, unchanged, rejected, skipped), left, held, ended, changes, knowledge.Stamp);
    }

    private readonly List<long> changed = [];

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

    /// <summary>New, changed, unchanged, or not ours to store.</summary>
    private void Place(int at, ReturnRow row, HeldElsewhere? elsewhere)
    {
        var outside = kind.DateOf(row) is { } day && !reading.File.Quarter.Contains(day);
        if (knowledge.Own.TryGetValue(row.Key, out var own))
        {
            kept.Add(row.Key);
            if (own.Content == row.Content) LeaveUnchanged(at);
            else if (outside) RejectOutside(at, row);
            else { changed.Add(own.Id); TakeFresh(row); }
        }
        else if (elsewhere is { } held && held.Content == row.Content && outside) LeaveUnchanged(at);
        else if (outside) RejectOutside(at, row);
        else if (elsewhere is not null) Reject(at, new Finding(Messages.HeldElsewhere, row.RowNumber, reading.Specification.Schema.PrimaryKey[0], elsewhere.Sender, elsewhere.Quarter.ToString()));
        else TakeFresh(row);
    }

    private void TakeFresh(ReturnRow row)
    {
        if (++fresh > MostHeld) held = null;
        held?.Add(row);
    }

    private void RejectOutside(int at, ReturnRow row) =>
        Reject(at, new Finding(Messages.OutsideQuarter, row.RowNumber, DateColumn(), LondonCalendar.InWords(kind.DateOf(row)!.Value), reading.File.Quarter.ToString()));

    private string DateColumn() => kind.Properties.FirstOrDefault(p => p.ValueType == typeof(DateOnly) || p.ValueType == typeof(Indicators.Period))?.Column ?? "";

    private void LeaveUnchanged(int at)
    {
        unchanged++;
        left.Add(at);
    }

    private void Reject(int at, Finding? finding = null)
    {
        if (finding is { } why) findings.Add(why);
        rejected++;
        left.Add(at);
    }

    private bool Errors(int since)
    {
        for (var i = since; i < findings.Count; i++)
            if (findings[i].Severity == Severity.Error) return true;
        return false;
    }

    private string KeyInWords() => string.Join(", ", reading.Specification.Schema.PrimaryKey);
}
