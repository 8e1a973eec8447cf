using System.Text;
using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.PersonalData;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Pipeline.Schedules;
using LscbImpact.Pipeline.TakingIn;
using LscbImpact.Store;
using LscbImpact.SystemTests.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.SystemTests.Boards;

/// <summary>A clock that stands where the test puts it.</summary>
public sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}

/// <summary>A board of its own on a real store of its own: SQLite, or PostgreSQL where the test says so.</summary>
public sealed class TestBoard : IDisposable
{
    private readonly bool ownDatabase;

    /// <summary>On PostgreSQL, the file of the server's journal that was written when the board began.</summary>
    private readonly string? journal;

    public TestBoard(string name = "Testshire", string first = "2024-25 Q1", IReadOnlyList<NamedAgency>? agencies = null, ScheduleSettings? schedule = null, DatabaseSettings? database = null, string? folder = null)
    {
        Folder = folder ?? Directory.CreateTempSubdirectory("lscb-").FullName;
        Clock = new StoppedClock(new DateTimeOffset(2025, 10, 30, 10, 0, 0, TimeSpan.Zero));
        ownDatabase = database is null && PostgresTestCase.IsRunning;
        Database = database ?? (PostgresTestCase.IsRunning ? new DatabaseSettings { Kind = "postgresql", Connection = PostgresCluster.Running.NewDatabase() } : new DatabaseSettings());
        Installation = new Installation(new ImpactSettings { Store = Folder, Database = Database, Start = "empty", Schedule = schedule ?? new() }, Clock);
        if (Database.IsPostgres) journal = Asked("SELECT pg_walfile_name(pg_current_wal_lsn()) AS \"Value\"");
        Installation.Store.Migrate();
        var (board, refusal) = Installation.Boards.Create(name, Quarter.Parse(first), agencies ?? [new("POL", "Testshire Police"), new("LA", "Testshire Council"), new("ICB", "Testshire ICB")]);
        refusal.Should().BeNull();
        Board = board!;
    }

    public string Folder { get; }

    public DatabaseSettings Database { get; }

    public StoppedClock Clock { get; }

    public Installation Installation { get; }

    public SafeguardingBoard Board { get; }

    /// <summary>Sends a return and waits until it is measured.</summary>
    public Submission Sends(ReturnKind kind, string csv, string agency = "POL", string quarter = "2025-26 Q2", bool goodRows = false, string name = "return.csv", string? group = null) =>
        Sends(kind, Encoding.UTF8.GetBytes(csv), agency, quarter, goodRows, name, group);

    public Submission Sends(ReturnKind kind, byte[] bytes, string agency = "POL", string quarter = "2025-26 Q2", bool goodRows = false, string name = "return.csv", string? group = null)
    {
        var file = new ReturnFile(kind, agency, Quarter.Parse(quarter), name, FileContent.Of(bytes), group);
        var submission = Installation.Desk.Receive(Board, file, new HandingIn("page", Board.Now(Clock), Clock.Now.UtcDateTime, NamesChoice.Mask, goodRows));
        if (!submission.IsOver) Installation.TakeIn.Run(submission.Id);
        Installation.Measure.Run(Board.Id);
        return Reading(db => db.Submissions.Single(s => s.Id == submission.Id));
    }

    /// <summary>The store says that a board must be measured, as after a return of a kind.</summary>
    public void MustMeasure(SafeguardingBoard which, string kind = "audit-results") => Reading(db =>
    {
        db.Needs.Add(new MeasureNeed { BoardId = which.Id, Kind = kind, Quarter = Quarter.Parse("2025-26 Q2") });
        return db.SaveChanges();
    });

    /// <summary>From now on the program fails whenever it adds a row of which something is true, as on a return that it cannot digest.</summary>
    /// <param name="when">Of the row, which is called NEW.</param>
    /// <param name="state">On PostgreSQL, what the server says was wrong.</param>
    public void FailsOver<T>(string when, string state = "P0001")
    {
        var table = Reading(db => db.Model.FindEntityType(typeof(T))!.GetTableName());
        Run(Database.IsPostgres
            ? $"""
              CREATE FUNCTION fails() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'It fails.' USING ERRCODE = '{state}'; END $$;
              CREATE TRIGGER fails BEFORE INSERT ON "{table}" FOR EACH ROW WHEN ({when}) EXECUTE FUNCTION fails();
              """
            : $"CREATE TRIGGER fails BEFORE INSERT ON \"{table}\" WHEN {when} BEGIN SELECT RAISE(ABORT, 'It fails.'); END");
    }

    /// <summary>It does so no longer.</summary>
    public void NoLongerFails() => Run(Database.IsPostgres ? "DROP FUNCTION fails CASCADE" : "DROP TRIGGER fails");

    private void Run(string sql) => Reading(db => db.Database.ExecuteSqlRaw(sql));

    public T Reading<T>(Func<ImpactDb, T> read)
    {
        using var db = Installation.Store.Open();
        return read(db);
    }

    public async Task<QuarterFigure> FigureAsync(string series, string quarter, Grain grain = Grain.Board, string of = "")
    {
        await using var view = await ViewAsync();
        return (await view.SeriesAsync([series], grain, of)).Should().ContainSingle($"{series} has figures").Which.At(Quarter.Parse(quarter));
    }

    public Task<TeamView> ViewAsync() => Installation.Publisher.OpenAsync(new Audience.BoardTeam(), Board);

    /// <summary>Every point as one line, for comparing whole states.</summary>
    public IReadOnlyList<string> Points() => Reading(db => db.Points.Where(p => p.BoardId == Board.Id).ToList())
        .Select(p => $"{p.Grain} {p.Of} {p.Series} {p.Month} {p.Numerator}/{p.Denominator} n {p.N} from {string.Join(',', p.Versions)} {p.Note}").Order(StringComparer.Ordinal).ToList();

    /// <summary>All bytes that the store keeps anywhere on disk. Locks are empty, and cannot be opened while somebody holds them.</summary>
    public string BytesOnDisk() => string.Concat(Files().Where(f => new FileInfo(f).Length > 0).Select(f =>
    {
        using var stream = new FileStream(f, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Encoding.Latin1.GetString(bytes.ToArray());
    }));

    /// <summary>The store's own files; on PostgreSQL those of its database, the journal since the board began and the server's log.</summary>
    private IEnumerable<string> Files()
    {
        IEnumerable<string> own = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories);
        if (!Database.IsPostgres) return own;
        var (server, data) = (PostgresCluster.Running.Folder, Path.Combine(PostgresCluster.Running.Folder, "data"));
        using (var db = Installation.Store.Open()) db.Database.ExecuteSqlRaw("CHECKPOINT");
        var last = Asked("SELECT pg_walfile_name(pg_current_wal_lsn()) AS \"Value\"");
        return own.Concat(Directory.EnumerateFiles(Path.Combine(data, Asked("SELECT 'base/' || oid AS \"Value\" FROM pg_database WHERE datname = current_database()"))))
            .Concat(Directory.EnumerateFiles(Path.Combine(data, "pg_wal")).Where(f => string.CompareOrdinal(Path.GetFileName(f), journal) >= 0 && string.CompareOrdinal(Path.GetFileName(f), last) <= 0))
            .Append(Path.Combine(server, "log"));
    }

    private string Asked(string query)
    {
        using var db = Installation.Store.Open();
        return db.Database.SqlQueryRaw<string>(query).Single();
    }

    public void Dispose()
    {
        if (ownDatabase) PostgresCluster.Running.Drop(Database.Connection);
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
