using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline;
using LscbImpact.Store;

namespace LscbImpact.Benchmarks;

/// <summary>An installation of the program on one database of the server, with a folder of its own.</summary>
internal sealed class BenchStore : IDisposable
{
    public BenchStore(string database)
    {
        Database = database;
        Folder = Directory.CreateTempSubdirectory("lscb-bench-").FullName;
        Installation = new Installation(new ImpactSettings { Store = Folder, Start = "empty", Database = new DatabaseSettings { Kind = "postgresql", Connection = Server.Connection(database) } }, TimeProvider.System);
        Installation.Store.Migrate();
    }

    public string Database { get; }

    public string Folder { get; }

    public Installation Installation { get; }

    /// <summary>Boards by their codes, as everything here numbers them.</summary>
    public IReadOnlyList<SafeguardingBoard> Boards => [.. Installation.Boards.All().OrderBy(b => b.Code, StringComparer.Ordinal)];

    /// <summary>Rows of returns and registers that live.</summary>
    public long Rows
    {
        get
        {
            using var db = Installation.Store.Open();
            return db.Versions.Where(v => v.Live).Sum(v => (long)v.Rows);
        }
    }

    /// <summary>What a published program needs to work on this store.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["LSCB_STORE"] = Folder, ["LSCB_START"] = "empty", ["LSCB_DATABASE__KIND"] = "postgresql", ["LSCB_DATABASE__CONNECTION"] = Server.Connection(Database),
    };

    /// <summary>Hands a return in; taking it in is another's.</summary>
    /// <param name="at">The hour of the real clock at which it is kept.</param>
    public Submission Receive(SafeguardingBoard board, InventedReturn sent, DateTime at)
    {
        var file = new ReturnFile(sent.Kind, sent.Agency, sent.Quarter, $"{sent.Kind.Name}.csv", FileContent.Of(sent.Csv));
        return Installation.Desk.Receive(board, file, new HandingIn("page", sent.Quarter.LastDay.AddDays(15).ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc), at));
    }

    /// <summary>Hands a return in and takes it in.</summary>
    /// <exception cref="InvalidOperationException">It was not accepted as it stands.</exception>
    public Submission TakeIn(SafeguardingBoard board, InventedReturn sent)
    {
        var submission = Receive(board, sent, DateTime.UtcNow);
        if (!submission.IsOver) Installation.TakeIn.Run(submission.Id);
        var taken = Installation.Desk.Look([submission.Id])[0];
        return taken.Outcome == Outcome.Accepted ? taken : throw new InvalidOperationException($"{board.Code}'s {sent.Kind.Name} of {sent.Agency} for {sent.Quarter} is {taken.Outcome?.Word()}: {Findings(taken.Id)}");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string Findings(int submission)
    {
        using var db = Installation.Store.Open();
        return string.Join("; ", db.Findings.Where(f => f.SubmissionId == submission).Take(5).AsEnumerable().Select(f => $"row {f.Row}, {f.Column}, {f.Code}: {f.Detail}"));
    }
}
