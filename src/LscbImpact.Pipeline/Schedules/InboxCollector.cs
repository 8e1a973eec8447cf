using CsvHelper;
using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Pipeline.TakingIn;
using LscbImpact.Store;

namespace LscbImpact.Pipeline.Schedules;

/// <summary>
/// Takes in what lies in the inbox folder, laid out as [BOARD/]AGENCY/QUARTER/KIND/*.csv, once nobody has written to it for a while.
/// What is kept of a file (names masked) then lies beside its findings; of one with personal data nothing is left but the findings.
/// A file too large to be read stays where it is: nobody has looked at it, so nobody may throw it away.
/// Killed in between it collects the same bytes again, which make no new version.
/// </summary>
internal sealed class InboxCollector(Installation installation)
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(30);

    private string Inbox => Path.Combine(installation.Store.Folder, "inbox");

    public string Run()
    {
        Directory.CreateDirectory(Inbox);
        var boards = installation.Boards.All();
        var (files, misplaced) = InboxTree.Read(Inbox);
        var placed = files.Select(f => (File: f, Board: BoardOf(f, boards))).ToList();
        var ready = placed.Where(p => p.Board is not null && IsSettled(p.File.Path)).ToList();
        var collected = ready.Select(p => (p.File, Outcome: Collect(p.Board!, p.File))).ToList();
        foreach (var board in ready.Select(p => p.Board!).DistinctBy(b => b.Id)) installation.Measure.Run(board.Id);
        var taken = collected.Select(c => c.Outcome).OfType<Outcome>().ToList();
        var tooLarge = collected.Where(c => c.Outcome is null).Select(c => FolderOf(c.File)).ToList();
        return Said(taken, tooLarge, misplaced.Count + placed.Count(p => p.Board is null), placed.Count(p => p.Board is not null) - ready.Count);
    }

    /// <summary>A folder above the agency names the board; without one it is the only board, or one's own beside the invented one.</summary>
    private SafeguardingBoard? BoardOf(InboxFile file, IReadOnlyList<SafeguardingBoard> boards)
    {
        var parts = Path.GetRelativePath(Inbox, file.Path).Split(Path.DirectorySeparatorChar);
        if (parts.Length == 5) return boards.FirstOrDefault(b => b.Code == parts[0]);
        return boards.Count == 1 ? boards[0] : boards.Count(b => !b.Invented) == 1 ? boards.Single(b => !b.Invented) : null;
    }

    private bool IsSettled(string path) => installation.Clock.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(path) >= Settled;

    /// <summary>The folder names a file well enough; its own name was not screened and may name a person.</summary>
    private string FolderOf(InboxFile file) => Path.GetRelativePath(Inbox, Path.GetDirectoryName(file.Path)!).Replace(Path.DirectorySeparatorChar, '/');

    /// <returns>Null when the file is too large to be read.</returns>
    private Outcome? Collect(SafeguardingBoard board, InboxFile file)
    {
        if (new FileInfo(file.Path).Length > installation.Settings.LargestFile) return null;
        using var stream = File.OpenRead(file.Path);
        var content = FileContent.TakeInAsync(stream, installation.Settings.LargestFile).GetAwaiter().GetResult();
        stream.Close();
        if (content is null) return null;
        var returned = new ReturnFile(file.Kind, file.Agency, file.Quarter, Path.GetFileName(file.Path), content);
        var submission = installation.Desk.Receive(board, returned, new HandingIn("inbox", board.Now(installation.Clock), installation.Clock.GetUtcNow().UtcDateTime));
        if (!submission.IsOver) installation.TakeIn.Run(submission.Id);
        using var db = installation.Store.Open();
        var done = db.Submissions.Single(s => s.Id == submission.Id);
        var findings = db.Findings.Where(f => f.SubmissionId == done.Id).OrderBy(f => f.Number).ToList().Select(ReturnPublishing.Read).ToList();
        SetAside(board, file, findings, done.KeptSha256 is null ? null : new ReceivedReturns(db).File(done), done.Id);
        return done.Outcome;
    }

    private void SetAside(SafeguardingBoard board, InboxFile file, IReadOnlyList<Finding> findings, ReturnFile? kept, int number)
    {
        var folder = Path.Combine(installation.Store.Folder, "collected", board.Code, file.Agency, file.Quarter.Slug, file.Kind.Name);
        Directory.CreateDirectory(folder);
        if (kept is not null)
        {
            using var copy = File.Create(Path.Combine(folder, $"{number}-{Path.GetFileName(file.Path)}"));
            using var bytes = kept.Content.Open();
            bytes.CopyTo(copy);
        }
        using (var to = File.Create(Path.Combine(folder, $"{number}-findings.csv"))) Write(findings, to);
        File.Delete(file.Path);
    }

    private static void Write(IReadOnlyList<Finding> findings, Stream to)
    {
        using var writer = CsvWriter.Create(to, new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = true }, leaveOpen: true);
        foreach (var line in findings.Select(f => new[] { $"{f.Row}", f.Column ?? "", f.Code, f.Severity.ToString().ToLowerInvariant(), f.Sentence, f.Fix }).Prepend(["row", "column", "code", "severity", "message", "fix"]))
        {
            foreach (var cell in line) writer.WriteField(cell);
            writer.EndRecord();
        }
    }

    private string Said(List<Outcome> taken, List<string> tooLarge, int misplaced, int unsettled)
    {
        var refused = taken.Count(o => o is not (Outcome.Accepted or Outcome.AcceptedWithWarnings));
        var said = taken.Count == 0 ? "Nothing was waiting." : $"{Narrative.Count(taken.Count, "file")} taken in{(refused > 0 ? $", {refused} of them refused: see the findings in the folder “collected”" : "")}.";
        if (tooLarge.Count > 0) said += $" {Narrative.Count(tooLarge.Count, "file")} left, larger than {installation.Settings.LargestFileMegabytes} MB: {string.Join(", ", tooLarge)}.";
        if (unsettled > 0) said += $" {Narrative.Count(unsettled, "file")} left, still being written.";
        if (misplaced > 0) said += $" {Narrative.Count(misplaced, "file")} left, in no folder AGENCY/2025-26-Q2/KIND of a board.";
        return said;
    }
}
