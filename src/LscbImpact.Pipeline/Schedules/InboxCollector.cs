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
/// A file too large to be read stays where it is: nobody has looked at it, so nobody may throw it away. One on which the program fails
/// stays too, under a name that says which submission it became, until that is stored or given up; the others are taken in.
/// </summary>
internal sealed class InboxCollector(Installation installation)
{
    private const string Through = "inbox", Collected = "the findings in the folder “collected”";

    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(30);

    private string Inbox => Path.Combine(installation.Store.Folder, "inbox");

    public string Run()
    {
        // A run may take longer than the time to the next one.
        using var alone = installation.Store.AloneIfFree("collecting-inbox");
        if (alone is null) return "An earlier run was still collecting.";
        Directory.CreateDirectory(Inbox);
        var boards = installation.Boards.All();
        var (files, misplaced) = InboxTree.Read(Inbox);
        var placed = Placed(files, boards);
        var settled = placed.Where(p => IsSettled(p.File.Path)).ToList();
        var ready = Placed(InboxTree.Read(Inbox, BegunFile.Names).Files.Where(BegunFile.Is), boards).Concat(settled).ToList();
        var collected = new List<(InboxFile File, Submission? Became)>();
        var failed = Each.Do(ready, p => collected.Add((p.File, Collect(p.Board, p.File))));
        var unmeasured = Each.Do(ready.Select(p => p.Board.Id).Distinct(), installation.Measure.Run);
        var said = Said(collected, [.. failed.Select(f => f.Of.File)], misplaced.Count + files.Count - placed.Count, placed.Count - settled.Count);
        return failed.Count + unmeasured.Count == 0 ? said : throw new PartlyDoneException(said, failed.Select(f => f.Why).Concat(unmeasured.Select(u => u.Why)));
    }

    private List<(InboxFile File, SafeguardingBoard Board)> Placed(IEnumerable<InboxFile> files, IReadOnlyList<SafeguardingBoard> boards) =>
        [.. files.Select(f => (File: f, Board: BoardOf(f, boards)!)).Where(p => p.Board is not null)];

    /// <summary>A folder above the agency names the board; without one it is the only board, or one's own beside the invented one.</summary>
    private SafeguardingBoard? BoardOf(InboxFile file, IReadOnlyList<SafeguardingBoard> boards)
    {
        var parts = Path.GetRelativePath(Inbox, file.Path).Split(Path.DirectorySeparatorChar);
        if (parts.Length == 5) return boards.FirstOrDefault(b => b.Code == parts[0]);
        return boards.Count == 1 ? boards[0] : boards.Count(b => !b.Invented) == 1 ? boards.Single(b => !b.Invented) : null;
    }

    private bool IsSettled(string path) => installation.Clock.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(path) >= Settled;

    /// <summary>The folder names a file well enough; its own name was not screened and may name a person.</summary>
    private string FoldersOf(IEnumerable<InboxFile> files) => string.Join(", ", files.Select(f => Path.GetRelativePath(Inbox, Path.GetDirectoryName(f.Path)!).Replace(Path.DirectorySeparatorChar, '/')));

    /// <returns>What became of it; null when the file is too large to be read.</returns>
    private Submission? Collect(SafeguardingBoard board, InboxFile file)
    {
        if (BegunAs(board, file) is not { } submission)
        {
            if (new FileInfo(file.Path).Length > installation.Settings.LargestFile) return null;
            file = BegunFile.Begin(file);
            if (Receive(board, file) is not { } received) return null;
            (submission, file) = (received, BegunFile.Becomes(file, received.Id));
        }
        if (!submission.IsOver) installation.TakeIn.Run(submission.Id);
        using var db = installation.Store.Open();
        var done = db.Submissions.Single(s => s.Id == submission.Id);
        var findings = db.Findings.Where(f => f.SubmissionId == done.Id).OrderBy(f => f.Number).ToList().Select(ReturnPublishing.Read);
        SetAside(board, file, Lines(findings, ReturnPublishing.Columns(db, installation.Definitions, done)), Kept(db, done), done.Id);
        return done;
    }

    /// <summary>The submission that a file became in an earlier run: of this very return, for anybody may give a file any name.</summary>
    private Submission? BegunAs(SafeguardingBoard board, InboxFile file)
    {
        if (!BegunFile.Is(file)) return null;
        using var db = installation.Store.Open();
        var number = BegunFile.Submission(file);
        return db.Submissions.SingleOrDefault(s => s.Id == number && s.BoardId == board.Id && s.Agency == file.Agency && s.Kind == file.Kind.Name && s.Quarter == file.Quarter && s.Through == Through);
    }

    /// <returns>Null when the file is too large to be read.</returns>
    private Submission? Receive(SafeguardingBoard board, InboxFile file)
    {
        using var stream = File.OpenRead(file.Path);
        if (FileContent.TakeInAsync(stream, installation.Settings.LargestFile).GetAwaiter().GetResult() is not { } content) return null;
        stream.Close();
        var returned = new ReturnFile(file.Kind, file.Agency, file.Quarter, BegunFile.Name(file), content);
        return installation.Desk.Receive(board, returned, new HandingIn(Through, board.Now(installation.Clock), installation.Clock.GetUtcNow().UtcDateTime));
    }

    /// <returns>Null where nothing was kept, or it is damaged, as its findings then say.</returns>
    private static ReturnFile? Kept(ImpactDb db, Submission done)
    {
        try
        {
            return done.KeptSha256 is null ? null : new ReceivedReturns(db).File(done);
        }
        catch (DamagedFileException)
        {
            return null;
        }
    }

    private void SetAside(SafeguardingBoard board, InboxFile file, IEnumerable<string[]> findings, ReturnFile? kept, int number)
    {
        var folder = Path.Combine(installation.Store.Folder, "collected", board.Code, file.Agency, file.Quarter.Slug, file.Kind.Name);
        Directory.CreateDirectory(folder);
        if (kept is not null)
        {
            using var bytes = kept.Content.Open();
            WholeFile.Write(Path.Combine(folder, $"{number}-{BegunFile.Name(file)}"), bytes.CopyTo);
        }
        WholeFile.Write(Path.Combine(folder, $"{number}-findings.csv"), to => Write(findings, to));
        File.Delete(file.Path);
    }

    /// <summary>As the page of a submission has them, and in the words of who sent it.</summary>
    private static IEnumerable<string[]> Lines(IEnumerable<Finding> findings, ColumnWords columns) =>
        findings.Select(f => new[] { $"{f.Row}", columns.Of(f.Column), f.Severity.ToString().ToLowerInvariant(), f.Sentence, f.Fix }).Prepend(["Row", "Column", "Weight", "What", "How to mend it"]);

    private static void Write(IEnumerable<string[]> lines, Stream to)
    {
        using var writer = CsvWriter.Create(to, new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = true }, leaveOpen: true);
        foreach (var line in lines)
        {
            foreach (var cell in line) writer.WriteField(cell);
            writer.EndRecord();
        }
    }

    private string Said(List<(InboxFile File, Submission? Became)> collected, IReadOnlyList<InboxFile> failed, int misplaced, int unsettled)
    {
        var taken = collected.Select(c => c.Became).OfType<Submission>().ToList();
        var givenUp = taken.Count(s => s.Stage == Stage.Failed);
        var refused = taken.Count(s => s.Outcome is not (Outcome.Accepted or Outcome.AcceptedWithWarnings)) - givenUp;
        var tooLarge = collected.Where(c => c.Became is null).Select(c => c.File).ToList();
        var said = new List<string>();
        if (taken.Count > givenUp) said.Add($"{Narrative.Count(taken.Count - givenUp, "file")} taken in{(refused > 0 ? $", {refused} of them refused: see {Collected}" : "")}.");
        if (givenUp > 0) said.Add($"{Narrative.Count(givenUp, "file")} given up: see {Collected}.");
        if (failed.Count > 0) said.Add($"{Narrative.Count(failed.Count, "file")} left for the next run, because the program failed: {FoldersOf(failed)}.");
        if (tooLarge.Count > 0) said.Add($"{Narrative.Count(tooLarge.Count, "file")} left, larger than {installation.Settings.LargestFileMegabytes} MB: {FoldersOf(tooLarge)}.");
        if (unsettled > 0) said.Add($"{Narrative.Count(unsettled, "file")} left, still being written.");
        if (misplaced > 0) said.Add($"{Narrative.Count(misplaced, "file")} left, in no folder AGENCY/2025-26-Q2/KIND of a board.");
        return said.Count == 0 ? "Nothing was waiting." : string.Join(" ", said);
    }
}
