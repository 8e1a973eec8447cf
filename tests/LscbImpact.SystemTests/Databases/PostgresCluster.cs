using System.Diagnostics;
using LscbImpact.Store;
using LscbImpact.Store.Postgres;
using LscbImpact.SystemTests.Pages;
using Npgsql;

namespace LscbImpact.SystemTests.Databases;

/// <summary>
/// A PostgreSQL server of the tests' own: made once for a run from the programs installed here, on its own port and in its own
/// folder. It ends by its own process id as soon as the tests do, however they end.
/// </summary>
internal sealed class PostgresCluster
{
    private static readonly Lazy<PostgresCluster> One = new(() => new PostgresCluster());

    private readonly int port = RunningWeb.FreePort();
    private readonly Process keeper;
    private readonly Lazy<string> template;
    private int made;

    private PostgresCluster()
    {
        Folder = Path.Combine(Path.GetTempPath(), $"lscb-postgres-{Environment.ProcessId}-{port}");
        keeper = Begin();
        WaitUntilReady();
        template = new(MakeTemplate);
    }

    /// <summary>Why there is none, or null.</summary>
    public static string? Missing { get; } =
        Programs() is null ? "No PostgreSQL is installed."
        : Environment.UserName == "root" && !File.ReadLines("/etc/passwd").Any(l => l.StartsWith("postgres:", StringComparison.Ordinal)) ? "PostgreSQL does not run as root, and there is no user postgres."
        : null;

    public static PostgresCluster Running => One.Value;

    /// <summary>Another one, for a test that stops it.</summary>
    public static PostgresCluster Another() => new();

    /// <summary>Stops the server as a crash would.</summary>
    public void Crash() => Control(Folder, "-m", "immediate", "-w", "stop");

    public void StartAgain() => Control(Folder, "-l", $"{Folder}/log", "-w", "start");

    /// <summary>Ends it and takes its files away.</summary>
    public void End()
    {
        keeper.StandardInput.Close();
        keeper.WaitForExit();
    }

    /// <summary>Where its files lie.</summary>
    public string Folder { get; }

    /// <summary>A database of its own with the newest tables and nothing in them.</summary>
    /// <param name="folder">A folder on another disk that its files shall lie on.</param>
    public string NewDatabase(string? folder = null)
    {
        var name = $"board_{Interlocked.Increment(ref made)}";
        if (folder is not null) Run($"CREATE TABLESPACE {name} LOCATION '{OwnFolder(folder)}'");
        Run($"CREATE DATABASE {name} TEMPLATE {template.Value}{(folder is null ? "" : $" TABLESPACE {name}")}");
        return Connection(name);
    }

    public void Drop(string connection)
    {
        var name = new NpgsqlConnectionStringBuilder(connection).Database;
        Run($"DROP DATABASE {name} WITH (FORCE)");
        Run($"DROP TABLESPACE IF EXISTS {name}");
    }

    /// <summary>An empty database, without tables.</summary>
    public string EmptyDatabase()
    {
        var name = $"empty_{Interlocked.Increment(ref made)}";
        Run($"CREATE DATABASE {name}");
        return Connection(name);
    }

    public void Run(string sql, string database = "postgres")
    {
        using var connection = new NpgsqlConnection(Connection(database) + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    public static string? Programs() =>
        new[] { "/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt" }.Where(Directory.Exists).SelectMany(f => Directory.EnumerateDirectories(f))
            .Select(f => Path.Combine(f, "bin")).Where(f => File.Exists(Path.Combine(f, "initdb"))).OrderBy(f => f.Length).ThenBy(f => f, StringComparer.Ordinal).LastOrDefault();

    public string Connection(string database) => $"Host=127.0.0.1;Port={port};Username=postgres;Database={database};Maximum Pool Size=20";

    /// <summary>A folder within another that belongs to the user that the server runs as.</summary>
    private static string OwnFolder(string folder)
    {
        var own = Path.Combine(folder, "tables");
        using var make = Start("mkdir", own);
        make.WaitForExit();
        return own;
    }

    private string MakeTemplate()
    {
        const string Name = "lscb_template";
        Run($"CREATE DATABASE {Name}");
        // Whoever is still connected to it would stop it from being copied.
        new PostgresStore(Folder, new DatabaseSettings { Kind = "postgresql", Connection = Connection(Name) + ";Pooling=false" }).Migrate();
        return Name;
    }

    /// <summary>The server refuses to run as root. Sorted by a language, it shows that pages are not.</summary>
    private Process Begin()
    {
        const string Script = """
            mkdir "$0" && cd "$0" || exit 1
            "$1/initdb" -D data -E UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=en-GB -A trust -U postgres >log 2>&1 || "$1/initdb" -D data -E UTF8 -A trust -U postgres >>log 2>&1 || exit 1
            printf "port=$2\nunix_socket_directories='$0'\nlisten_addresses='127.0.0.1'\nfsync=off\nsynchronous_commit=off\nfull_page_writes=off\nmax_connections=200\n" >>data/postgresql.conf
            "$1/pg_ctl" -D data -l log -w start >>log 2>&1 || exit 1
            cat >/dev/null
            "$1/pg_ctl" -D data -m fast -w stop >>log 2>&1; cd / && rm -rf "$0"
            """;
        return Start("sh", "-c", Script, Folder, Programs()!, $"{port}");
    }

    internal static void Control(string folder, params string[] arguments)
    {
        using var control = Start(Path.Combine(Programs()!, "pg_ctl"), ["-s", "-D", $"{folder}/data", .. arguments]);
        control.WaitForExit();
        if (control.ExitCode != 0) throw new InvalidOperationException($"pg_ctl ended with {control.ExitCode}.");
    }

    /// <summary>Starts a program as the user that may run a server.</summary>
    internal static Process Start(string program, params string[] arguments)
    {
        var asRoot = Environment.UserName == "root";
        var start = new ProcessStartInfo(asRoot ? "runuser" : program) { RedirectStandardInput = true, WorkingDirectory = "/" };
        foreach (var argument in asRoot ? new[] { "-u", "postgres", "--", program } : []) start.ArgumentList.Add(argument);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private void WaitUntilReady()
    {
        for (var attempt = 0; ; attempt++, Thread.Sleep(100))
            try
            {
                Run("SELECT 1");
                return;
            }
            catch (NpgsqlException) when (attempt < 600 && !keeper.HasExited)
            {
                // Not listening yet.
            }
    }
}
