using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace LscbImpact.Store;

/// <summary>A place that cannot be used until somebody mends it or names another: unlike a <see cref="StoreTrouble"/> it does not pass.</summary>
public static class Unusable
{
    private const string InvalidAuthorization = "28";

    /// <summary>What is wrong and how it is mended, in a sentence or two; null where an exception comes from something else.</summary>
    /// <param name="error">However deep it lies.</param>
    /// <param name="folder">The store's.</param>
    public static string? InWords(Exception? error, string folder)
    {
        for (; error is not null; error = error.InnerException)
            switch (error)
            {
                case SqliteException { SqliteErrorCode: raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT }:
                    return $"What lies in the store's folder {folder} as lscb.db is damaged, or is no store. Stop the program and put a backup in its place.";
                case SqliteException { SqliteErrorCode: raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_IOERR }:
                    return OfTheStore(folder, "its database cannot be opened to be written to");
                case PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.UndefinedTable } refused: return OfTheDatabase(refused);
                case PostgresException refused when refused.SqlState.StartsWith(InvalidAuthorization, StringComparison.Ordinal): return OfTheDatabase(refused);
                case UnauthorizedAccessException or IOException when error.Message.Contains(folder, StringComparison.Ordinal): return OfTheStore(folder, error.Message.TrimEnd('.'));
                case UnauthorizedAccessException or IOException: return $"{error.Message.TrimEnd('.')}. Name another place, or let whoever runs this read and write there.";
            }
        return null;
    }

    private static string OfTheStore(string folder, string why) =>
        $"The store's folder {folder} cannot be used: {why}. Let it be a folder that belongs, with all that lies in it, to whoever runs the program, or name another one by LSCB_STORE.";

    /// <summary>The server's words name roles, databases and tables, and nothing of a row.</summary>
    private static string OfTheDatabase(PostgresException refused) =>
        $"The database refuses: {refused.MessageText}. See the settings Database:Connection and Database:Owner; “lscb database migrate” makes the tables and says what the program's role may do.";
}
