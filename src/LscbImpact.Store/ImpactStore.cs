using System.Data;
using System.Data.Common;
using LscbImpact.Store.Postgres;
using LscbImpact.Store.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Store;

/// <summary>Where the store is, and how to open it.</summary>
/// <param name="folder">The folder that holds what is kept beside the database, or the database itself: drawn pictures, keys, the inbox.</param>
public abstract class ImpactStore(string folder)
{
    public string Folder { get; } = folder;

    public KnownCodes Codes { get; } = new();

    public static ImpactStore Of(string folder, DatabaseSettings database) =>
        database.IsPostgres ? new PostgresStore(folder, database) : new SqliteStore(folder);

    /// <summary>A new unit of work; the caller disposes of it.</summary>
    public abstract ImpactDb Open();

    /// <summary>A unit of work that only adds up rows, for measuring.</summary>
    public virtual ImpactDb OpenToAddUp() => Open();

    /// <summary>A unit of work that pages of figures are read from: a copy of the database where the settings name one. Nothing is written there.</summary>
    public virtual ImpactDb OpenToRead() => Open();

    /// <summary>How a board stands in what <see cref="OpenToRead"/> opens, by the cheapest question there is: every page that is asked for asks it.</summary>
    /// <returns>Null when there is no such board.</returns>
    public async Task<BoardStanding?> StandingAsync(string code)
    {
        await using var connection = ConnectToRead();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT stamp, stands_at, {IsCopyAndAsAt} FROM boards WHERE code = @code";
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.DbType, parameter.Value) = ("code", DbType.String, code);
        command.Parameters.Add(parameter);
        await command.PrepareAsync();
        await using var row = await command.ExecuteReaderAsync();
        if (!await row.ReadAsync()) return null;
        DatabaseCopy? copy = row.GetBoolean(2) ? new DatabaseCopy(row.IsDBNull(3) ? null : row.GetDateTime(3)) : null;
        return new BoardStanding(row.GetInt64(0), row.IsDBNull(1) ? null : row.GetFieldValue<DateOnly>(1), copy);
    }

    /// <summary>Makes the store or brings it up to date. One process at a time; one that is killed in the middle hinders nobody.</summary>
    public abstract void Migrate();

    /// <summary>There may be something to read; false where the very first start has still to make the store.</summary>
    public abstract bool IsThere { get; }

    /// <summary>It can be reached and has the tables that this program expects.</summary>
    public bool IsUpToDate() => IsUpToDate(Open);

    /// <summary>The same of what pages of figures are read from.</summary>
    public bool IsUpToDateToRead() => IsUpToDate(OpenToRead);

    private static bool IsUpToDate(Func<ImpactDb> open)
    {
        using var db = open();
        return db.Database.CanConnect() && !db.Database.GetPendingMigrations().Any();
    }

    /// <summary>
    /// Waits until nobody else on this store does the same work, and holds it until disposed of. The operating system or the
    /// database takes it back when its process ends, however it ends.
    /// </summary>
    /// <param name="work">What is done, such as "measuring-3".</param>
    public abstract IDisposable Alone(string work);

    /// <summary>As <see cref="Alone"/>, without waiting.</summary>
    /// <returns>Null when somebody else is at it.</returns>
    public abstract IDisposable? AloneIfFree(string work);

    /// <summary>A connection to what <see cref="OpenToRead"/> opens, not yet open.</summary>
    protected abstract DbConnection ConnectToRead();

    /// <summary>The columns that say whether a copy was asked, and as at when it stands.</summary>
    protected virtual string IsCopyAndAsAt => "0 = 1, NULL";
}
