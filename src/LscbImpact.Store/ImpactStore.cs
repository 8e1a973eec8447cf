using LscbImpact.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Store;

/// <summary>Where the store is, and how to open it.</summary>
/// <param name="folder">The folder that holds everything kept: the database and drawn pictures.</param>
public sealed class ImpactStore(string folder)
{
    private readonly DbContextOptions<SqliteImpactDb> options = Options(Path.Combine(folder, "lscb.db"));

    public string Folder { get; } = folder;

    public KnownCodes Codes { get; } = new();

    /// <summary>A new unit of work; the caller disposes of it.</summary>
    public ImpactDb Open() => new SqliteImpactDb(options);

    /// <summary>Makes the store or brings it up to date. One process at a time; one that is killed in the middle hinders nobody.</summary>
    public void Migrate()
    {
        Directory.CreateDirectory(Folder);
        using var alone = Alone();
        using var db = Open();
        if (!db.Database.GetPendingMigrations().Any()) return;
        // The framework's own lock is a row that outlives a killed process, and every later start would wait for it for ever.
        // Whoever holds the file below is alone, so such a row belongs to nobody.
        db.Database.ExecuteSqlRaw("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
        db.Database.Migrate();
    }

    /// <summary>It can be reached and has the tables that this program expects.</summary>
    public bool IsUpToDate()
    {
        using var db = Open();
        return db.Database.CanConnect() && !db.Database.GetPendingMigrations().Any();
    }

    /// <summary>A lock that the operating system takes back when its process ends, however it ends.</summary>
    private FileStream Alone()
    {
        for (; ; Thread.Sleep(50))
            try
            {
                return new FileStream(Path.Combine(Folder, "migrating.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Directory.Exists(Folder))
            {
                // Another process is at it.
            }
    }

    /// <summary>Copies the whole store into one file while it is in use.</summary>
    public void BackUp(string file)
    {
        using var db = Open();
        db.Database.OpenConnection();
        using var copy = new SqliteConnection($"Data Source={file};Pooling=False");
        copy.Open();
        ((SqliteConnection)db.Database.GetDbConnection()).BackupDatabase(copy);
    }

    private static DbContextOptions<SqliteImpactDb> Options(string file)
    {
        var builder = new DbContextOptionsBuilder<SqliteImpactDb>();
        SqliteImpactDb.Configure(builder, file);
        return builder.Options;
    }
}
