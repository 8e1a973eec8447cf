using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace LscbImpact.Store;

/// <summary>What is wrong with the place where things are kept, and with neither the program nor a return.</summary>
public enum StoreTrouble
{
    None,

    /// <summary>The database cannot be reached, broke a connection off, or was another writer's for too long: it passes.</summary>
    Away,

    /// <summary>The disk is full: it passes when somebody makes room.</summary>
    Full,
}

public static class StoreTroubles
{
    /// <summary>The server is not there, or goes. What else Npgsql calls transient (a deadlock, memory) may lie in what was asked.</summary>
    private static readonly string[] NotThere =
    [
        PostgresErrorCodes.AdminShutdown, PostgresErrorCodes.CrashShutdown, PostgresErrorCodes.CannotConnectNow, PostgresErrorCodes.TooManyConnections, PostgresErrorCodes.IdleSessionTimeout,
    ];

    /// <summary>The trouble that an exception comes from, however deep it lies.</summary>
    public static StoreTrouble Of(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
            switch (error)
            {
                case SqliteException { SqliteErrorCode: raw.SQLITE_FULL } or PostgresException { SqlState: PostgresErrorCodes.DiskFull }: return StoreTrouble.Full;
                case IOException file when FileTrouble.IsFull(file): return StoreTrouble.Full;
                case SqliteException { SqliteErrorCode: raw.SQLITE_BUSY }: return StoreTrouble.Away;
                case PostgresException answered when IsConnection(answered.SqlState) || NotThere.Contains(answered.SqlState): return StoreTrouble.Away;
                case NpgsqlException { IsTransient: true } and not PostgresException when !TookTooLong(error): return StoreTrouble.Away;
            }
        return StoreTrouble.None;
    }

    /// <summary>A row of a return was to live that lives already.</summary>
    public static bool IsSecondRow(Exception error) => error is SqliteException { SqliteExtendedErrorCode: raw.SQLITE_CONSTRAINT_UNIQUE } or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    private static bool IsConnection(string state) => state.StartsWith("08", StringComparison.Ordinal);

    /// <summary>A command, which may take as long again; Npgsql tells it from a connection that could not be had by these words alone.</summary>
    private static bool TookTooLong(Exception error) => error.InnerException is TimeoutException { Message: "Timeout during reading attempt" };
}
