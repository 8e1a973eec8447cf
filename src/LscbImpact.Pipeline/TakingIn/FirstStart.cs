using System.Globalization;
using System.Text.Json;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Store;

namespace LscbImpact.Pipeline.TakingIn;

/// <summary>The first start on an empty store: makes the store, and loads the invented board unless the settings say otherwise.</summary>
public sealed class FirstStart(Installation installation)
{
    /// <summary>Loads what is missing. Interrupted and run again it ends the same.</summary>
    /// <param name="progress">Told what is being done and how far it is, in per cent.</param>
    /// <returns>Whether anything was missing.</returns>
    public bool Run(Action<string, int> progress)
    {
        installation.Store.Migrate();
        using var alone = installation.Store.Alone("first-start");
        if (Unfinished() is not { } board) return false;
        LoadSeeds(board, progress);
        progress("Measuring", 90);
        installation.Measure.Rebuild(board.Id);
        MarkReady(board);
        progress("Ready", 100);
        return true;
    }

    /// <summary>True while pages have nothing to show.</summary>
    public bool IsNeeded()
    {
        installation.Store.Migrate();
        using var db = installation.Store.Open();
        return db.Boards.Any(b => !b.Ready) || installation.Settings.Start == "seeds" && !db.Boards.Any();
    }

    private SafeguardingBoard? Unfinished()
    {
        using var db = installation.Store.Open();
        if (db.Boards.FirstOrDefault(b => !b.Ready) is { } begun) return begun;
        if (installation.Settings.Start != "seeds" || db.Boards.Any()) return null;
        var seed = JsonSerializer.Deserialize<SeedBoard>(File.ReadAllText(Path.Combine(Seeds, "board.json")), JsonSerializerOptions.Web)!;
        var board = new SafeguardingBoard
        {
            Code = seed.Code, Name = seed.Name, FirstQuarter = Quarter.Parse(seed.FirstQuarter), Invented = true, StandsAt = seed.StandsAt, Ready = false,
        };
        db.Boards.Add(board);
        db.SaveChanges();
        return board;
    }

    private void LoadSeeds(SafeguardingBoard board, Action<string, int> progress)
    {
        var received = Received();
        var files = InboxTree.Read(Path.Combine(Seeds, "inbox")).Files;
        for (var i = 0; i < files.Count; i++)
        {
            progress($"Loading the invented board, {files[i].Quarter}", i * 90 / files.Count);
            TakeIn(board, files[i], received.GetValueOrDefault((files[i].Agency, files[i].Quarter, files[i].Kind.Name), board.StandsAt!.Value));
        }
    }

    private void TakeIn(SafeguardingBoard board, InboxFile file, DateOnly received)
    {
        var content = FileContent.Of(File.ReadAllBytes(file.Path));
        var at = DateTime.SpecifyKind(received.ToDateTime(new TimeOnly(10, 0)), DateTimeKind.Utc);
        var returned = new ReturnFile(file.Kind, file.Agency, file.Quarter, Path.GetFileName(file.Path), content);
        var submission = installation.Desk.Receive(board, returned, new HandingIn("seeds", at, installation.Clock.GetUtcNow().UtcDateTime));
        if (!submission.IsOver) installation.TakeIn.Run(submission.Id);
    }

    /// <summary>When each invented return came in, so that some are late.</summary>
    private Dictionary<(string, Quarter, string), DateOnly> Received() =>
        File.ReadLines(Path.Combine(Seeds, "received.csv")).Skip(1).Select(l => l.Split(','))
            .ToDictionary(l => (l[0], Quarter.Parse(l[1]), l[2]), l => DateOnly.ParseExact(l[3], "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private void MarkReady(SafeguardingBoard board)
    {
        using var db = installation.Store.Open();
        db.Boards.Single(b => b.Id == board.Id).Ready = true;
        db.SaveChanges();
    }

    private string Seeds => Path.Combine(installation.Settings.DefinitionsFolder, "seeds");

    private sealed record SeedBoard(string Code, string Name, string FirstQuarter, DateOnly StandsAt);
}
