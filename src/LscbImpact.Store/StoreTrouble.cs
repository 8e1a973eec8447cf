using System.Data.Common;
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
    /// <summary>The trouble that an exception comes from, however deep it lies.</summary>
    public static StoreTrouble Of(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
            switch (error)
            {
                case SqliteException { SqliteErrorCode: raw.SQLITE_FULL } or PostgresException { SqlState: PostgresErrorCodes.DiskFull }: return StoreTrouble.Full;
                case SqliteException { SqliteErrorCode: raw.SQLITE_BUSY } or DbException { IsTransient: true }: return StoreTrouble.Away;
            }
        return StoreTrouble.None;
    }
}
