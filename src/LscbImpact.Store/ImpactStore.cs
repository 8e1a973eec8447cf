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

    /// <summary>A new unit of work; the caller disposes of it.</summary>
    public ImpactDb Open() => new SqliteImpactDb(options);

    /// <summary>Makes the store or brings it up to date.</summary>
    public void Migrate()
    {
        Directory.CreateDirectory(Folder);
        using var db = Open();
        db.Database.Migrate();
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
