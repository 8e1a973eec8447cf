using System.CommandLine;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.PersonalData;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.TakingIn;
using LscbImpact.Store;
using Spectre.Console;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb ingest PATH...: takes returns in, from files or from trees laid out as the inbox.</summary>
internal static class IngestCommand
{
    private static readonly Argument<string[]> Paths = new("path") { Description = "A CSV file, or a folder laid out as AGENCY/2025-26-Q2/KIND/*.csv", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> Kind = new("--kind") { Description = "Kind of return, for a single file outside such a folder" };
    private static readonly Option<string?> Agency = new("--agency") { Description = "Code of the agency that sends it, or BOARD" };
    private static readonly Option<Quarter?> Quarter = Lscb.QuarterOption("--quarter", "The quarter it is for, such as \"2025-26 Q2\"");
    private static readonly Option<string?> Group = new("--group") { Description = "Attendance: the group that met, where the file does not say" };
    private static readonly Option<bool> AcceptGoodRows = new("--accept-good-rows") { Description = "Store the good rows even where others are rejected" };

    public static Command Make()
    {
        var command = new Command("ingest", "Take returns in: check, store, link and measure them") { Paths, Kind, Agency, Quarter, Group, AcceptGoodRows, Lscb.Board, Lscb.AsJson };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var (files, misplaced) = Files(parsed);
        if (misplaced.Count > 0)
            throw RefusedException.WrongUse($"Not in a folder AGENCY/2025-26-Q2/KIND, so it is not clear what it is: {misplaced[0]}{(misplaced.Count > 1 ? $" and {misplaced.Count - 1} more" : "")}. Move it, or say --kind, --agency and --quarter.");
        if (files.Count == 0) throw RefusedException.Refused("There is no CSV file there.");
        var installation = Lscb.Open();
        var board = Lscb.BoardOf(installation, parsed);
        SayFailures(installation, installation.CatchUp(board.Id, WaitingWork.Silence));
        var taken = new List<Submission>();
        await Lscb.WithProgressAsync(async report =>
        {
            for (var i = 0; i < files.Count; i++)
            {
                report($"{files[i].Agency} {files[i].Kind} {files[i].Quarter}", 95 * i / files.Count);
                taken.Add(await TakeInAsync(installation, board, files[i], parsed));
            }
            report("Linking and measuring", 95);
            installation.Measure.Run(board.Id);
            report("Reading comments for their themes", 98);
            installation.CatchUpOnComments(board.Id);
        });
        SaySeveral(files);
        var done = installation.Desk.Look([.. taken.Select(t => t.Id)]);
        if (parsed.GetValue(Lscb.AsJson)) Lscb.Print(new { returns = done.Select(Document) });
        else Show(done);
        return done.All(s => s.Outcome is Outcome.Accepted or Outcome.AcceptedWithWarnings) ? ExitCode.Fine : ExitCode.Refused;
    }

    private static (IReadOnlyList<InboxFile> Files, IReadOnlyList<string> Misplaced) Files(ParseResult parsed)
    {
        var paths = parsed.GetRequiredValue(Paths);
        foreach (var path in paths)
            if (!File.Exists(path) && !Directory.Exists(path)) throw RefusedException.WrongUse($"There is no file or folder {path}.");
        if (parsed.GetValue(Kind) is not { } kind)
        {
            var trees = paths.Select(p => InboxTree.Read(p)).ToList();
            return ([.. trees.SelectMany(t => t.Files)], [.. trees.SelectMany(t => t.Misplaced)]);
        }
        if (parsed.GetValue(Agency) is not { } agency || parsed.GetValue(Quarter) is not { } quarter) throw RefusedException.WrongUse("With --kind, say --agency and --quarter too.");
        if (paths.FirstOrDefault(Directory.Exists) is { } folder) throw RefusedException.WrongUse($"--kind is for single files, and {folder} is a folder.");
        return ([.. paths.Select(p => new InboxFile(p, agency, quarter, Lscb.Kind(kind)))], []);
    }

    private static async Task<Submission> TakeInAsync(Installation installation, SafeguardingBoard board, InboxFile file, ParseResult parsed)
    {
        var content = await Lscb.ContentAsync(installation, new FileInfo(file.Path));
        var returned = new ReturnFile(file.Kind, file.Agency, file.Quarter, Path.GetFileName(file.Path), content, parsed.GetValue(Group));
        var how = new HandingIn("command line", board.Now(installation.Clock), installation.Clock.GetUtcNow().UtcDateTime, NamesChoice.Mask, parsed.GetValue(AcceptGoodRows));
        var submission = installation.Desk.Receive(board, returned, how);
        if (!submission.IsOver) SayFailures(installation, installation.TakeInEach([submission.Id]));
        return submission;
    }

    /// <summary>What the program failed on is tried again by whoever next takes up what waits, and is given up after three times; the rest goes on.</summary>
    private static void SayFailures(Installation installation, IEnumerable<(int Submission, Exception Why)> failures)
    {
        foreach (var (submission, why) in failures)
        {
            var next = installation.Desk.Look([submission]).Single().IsOver
                ? "It was tried three times and is given up: send its file again when the program is mended"
                : "It waits, and is tried again by the next “lscb ingest” or while the pages are open; if that fails too, the program must be mended";
            Lscb.Say($"The program failed on submission {submission}; the others are taken in. {next}. Why is written in {FailureLog.Add($"The program failed on submission {submission}.", why)}: give that file to whoever looks after the program.");
        }
    }

    /// <summary>Several files of one return are versions of it, in the order of their names: worth saying, because only the last one lives.</summary>
    private static void SaySeveral(IReadOnlyList<InboxFile> files)
    {
        foreach (var several in files.GroupBy(f => (f.Agency, f.Quarter, f.Kind)).Where(g => g.Count() > 1))
            Lscb.Say($"{several.Key.Agency} {several.Key.Kind} {several.Key.Quarter}: {several.Count()} files, taken as versions of one return in the order of their names.");
    }

    private static object Document(Submission s) => new
    {
        submission = s.Id, agency = s.Agency, kind = s.Kind, quarter = s.Quarter.ToString(), file = s.FileName, outcome = s.Outcome?.Word() ?? s.Stage.ToString().ToLowerInvariant(),
        newVersion = s.VersionId is not null, rowsRead = s.RowsRead, rowsStored = s.RowsStored, rowsUnchanged = s.RowsUnchanged, rowsRejected = s.RowsRejected, rowsSkipped = s.RowsSkipped,
    };

    private static void Show(IReadOnlyList<Submission> done)
    {
        var table = new Table().Border(TableBorder.Minimal).AddColumns("Agency", "Kind", "Quarter", "Outcome", "Read", "Stored", "Unchanged", "Rejected", "Skipped");
        foreach (var s in done)
            table.AddRow(new[] { s.Agency, s.Kind, $"{s.Quarter}", s.Outcome?.Word() ?? (s.IsOver ? "given up" : "waits"), $"{s.RowsRead}", $"{s.RowsStored}", $"{s.RowsUnchanged}", $"{s.RowsRejected}", $"{s.RowsSkipped}" }.Select(t => new Text(t)));
        Lscb.Print(table);
        if (done.Any(s => s.Outcome is Outcome.RowsRejected or Outcome.Rejected or Outcome.PersonalData))
            AnsiConsole.WriteLine("Run “lscb check” on a rejected file to see what is wrong, row by row.");
    }
}
