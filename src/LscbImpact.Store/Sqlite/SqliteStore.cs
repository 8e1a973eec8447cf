using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Store.Sqlite;

/// <summary>The store as one file in its folder: nothing to install, and one writer at a time.</summary>
public sealed class SqliteStore(string folder) : ImpactStore(folder)
{
    private readonly DbContextOptions<SqliteImpactDb> options = Options(FileIn(folder));

    public override bool IsThere => File.Exists(FileIn(Folder));

    public override ImpactDb Open() => new SqliteImpactDb(options);

    public override void Migrate()
    {
        using var alone = Alone("migrating");
        using var db = Open();
        if (!db.Database.GetPendingMigrations().Any()) return;
        // The framework's own lock is a row that outlives a killed process, and every later start would wait for it for ever.
        // Whoever holds the file above is alone, so such a row belongs to nobody.
        db.Database.ExecuteSqlRaw("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
        db.Database.Migrate();
    }

    public override IDisposable Alone(string work)
    {
        for (; ; Thread.Sleep(50))
            if (AloneIfFree(work) is { } held) return held;
    }

    public override IDisposable? AloneIfFree(string work)
    {
        Directory.CreateDirectory(Folder);
        try
        {
            return new FileStream(Path.Combine(Folder, $"{work}.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (FileTrouble.IsHeldByAnother(e))
        {
            // Anything else (a full disk, a folder that is gone) would not pass by waiting.
            return null;
        }
    }

    /// <summary>Copies the whole store into one new file while it is in use; where that cannot be done, no half of one is left.</summary>
    public void BackUp(string file)
    {
        // SQLite would not say which of the two files it cannot open.
        new FileStream(file, FileMode.CreateNew).Dispose();
        try
        {
            Copy(file);
        }
        catch
        {
            File.Delete(file);
            throw;
        }
    }

    private void Copy(string file)
    {
        using var db = Open();
        db.Database.OpenConnection();
        using var copy = new SqliteConnection($"Data Source={file};Pooling=False");
        copy.Open();
        ((SqliteConnection)db.Database.GetDbConnection()).BackupDatabase(copy);
    }

    protected override DbConnection ConnectToRead() => new SqliteConnection(SqliteImpactDb.ConnectionTo(FileIn(Folder)));

    private static string FileIn(string folder) => Path.Combine(folder, "lscb.db");

    private static DbContextOptions<SqliteImpactDb> Options(string file)
    {
        var builder = new DbContextOptionsBuilder<SqliteImpactDb>();
        SqliteImpactDb.Configure(builder, file);
        return builder.Options;
    }
}
