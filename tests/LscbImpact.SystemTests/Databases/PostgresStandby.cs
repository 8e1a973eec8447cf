using System.Diagnostics;
using LscbImpact.Core.Board;
using LscbImpact.SystemTests.Pages;
using Npgsql;

namespace LscbImpact.SystemTests.Databases;

/// <summary>A copy that follows a server, on its own port and in its own folder. It ends as soon as the tests do, as the server itself.</summary>
internal sealed class PostgresStandby : IDisposable
{
    private readonly int port = RunningWeb.FreePort();
    private readonly string folder;
    private readonly Process keeper;
    private readonly NpgsqlConnectionStringBuilder primary;

    /// <param name="connection">A database of the server to follow.</param>
    public PostgresStandby(string connection)
    {
        const string Script = """
            mkdir "$0" && cd "$0" || exit 1
            "$1/pg_basebackup" -D data -R -X stream -c fast -h 127.0.0.1 -p "$2" -U postgres >log 2>&1 || exit 1
            printf "port=$3\nunix_socket_directories='$0'\n" >>data/postgresql.conf
            "$1/pg_ctl" -D data -l log -w start >>log 2>&1 || exit 1
            cat >/dev/null
            "$1/pg_ctl" -D data -m fast -w stop >>log 2>&1; cd / && rm -rf "$0"
            """;
        primary = new NpgsqlConnectionStringBuilder(connection);
        folder = Path.Combine(Path.GetTempPath(), $"lscb-standby-{Environment.ProcessId}-{port}");
        keeper = PostgresCluster.Start("sh", "-c", Script, folder, PostgresCluster.Programs()!, $"{primary.Port}", $"{port}");
        for (var attempt = 0; ; attempt++, Thread.Sleep(100))
            try
            {
                if (Ask<bool>("SELECT pg_is_in_recovery()")) return;
            }
            catch (NpgsqlException) when (attempt < 600 && !keeper.HasExited)
            {
                // Still being copied.
            }
    }

    /// <summary>The same database, on the copy.</summary>
    public string Connection => new NpgsqlConnectionStringBuilder(primary.ConnectionString) { Port = port }.ConnectionString;

    /// <summary>The copy where it is there, and the server itself where it is not.</summary>
    public string Either => new NpgsqlConnectionStringBuilder(primary.ConnectionString) { Host = $"{primary.Host}:{primary.Port},{primary.Host}:{port}", TargetSessionAttributes = "prefer-standby", HostRecheckSeconds = 1 }.ConnectionString;

    /// <summary>It goes on receiving, and shows nothing of it.</summary>
    public void Pause() => Run("SELECT pg_wal_replay_pause()");

    public void Resume() => Run("SELECT pg_wal_replay_resume()");

    /// <summary>Follows the server through another port from now on.</summary>
    public void ComeThrough(int other)
    {
        Run($"ALTER SYSTEM SET primary_conninfo = 'host=127.0.0.1 port={other} user=postgres'");
        Run("SELECT pg_reload_conf()");
    }

    /// <summary>Nothing that it received is left to be shown.</summary>
    public bool HasReplayedAllItReceived() => Ask<bool>("SELECT pg_last_wal_replay_lsn() >= pg_last_wal_receive_lsn()");

    /// <summary>UTC: the last change that it has shown since it began; null before the first.</summary>
    public DateTime? LastChangeAt() => Ask<object>("SELECT pg_last_xact_replay_timestamp()") as DateTime?;

    /// <summary>"14:02 on 23 November 2026": the last change that it has.</summary>
    public string LastChange()
    {
        var at = LastChangeAt()!.Value;
        return $"{LondonCalendar.LocalTime(at):HH:mm} on {LondonCalendar.InWords(LondonCalendar.DayOf(at))}";
    }

    public void Crash() => PostgresCluster.Control(folder, "-m", "immediate", "-w", "stop");

    public void Dispose()
    {
        keeper.StandardInput.Close();
        keeper.WaitForExit();
        keeper.Dispose();
    }

    private void Run(string sql) => Ask<object>(sql);

    private T Ask<T>(string sql)
    {
        using var connection = new NpgsqlConnection(Connection + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return (T)command.ExecuteScalar()!;
    }
}
