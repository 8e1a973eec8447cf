using System.Diagnostics;
using System.Text.Json;
using LscbImpact.Store;

namespace LscbImpact.SystemTests.CommandLine;

/// <summary>The lscb program as people run it: a process of its own.</summary>
internal static class Lscb
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static Answer Run(string store, params string[] args) => Run(store, new DatabaseSettings(), args);

    public static Answer Run(string store, DatabaseSettings database, params string[] args)
    {
        using var process = Start(store, database, args);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new Answer(process.ExitCode, output.Result, error.Result);
    }

    public static Process Start(string store, DatabaseSettings database, params string[] args)
    {
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}") ? "Release" : "Debug";
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        start.ArgumentList.Add(Path.Combine(Root, "src", "LscbImpact.Cli", "bin", configuration, "net10.0", "lscb.dll"));
        foreach (var arg in args) start.ArgumentList.Add(arg);
        start.Environment["LSCB_STORE"] = store;
        start.Environment["LSCB_START"] = "empty";
        foreach (var (name, value) in Environment(database)) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>The settings of a database as a process's environment carries them.</summary>
    public static Dictionary<string, string> Environment(DatabaseSettings database) =>
        new() { ["LSCB_DATABASE__KIND"] = database.Kind, ["LSCB_DATABASE__CONNECTION"] = database.Connection, ["LSCB_DATABASE__OWNER"] = database.Owner, ["LSCB_DATABASE__READING"] = database.Reading };

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "LscbImpact.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("The solution's folder was not found above the tests.");
    }
}

internal sealed record Answer(int ExitCode, string Output, string Error)
{
    /// <summary>The one JSON document on standard output.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;
}

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("lscb-").FullName;

    public string File(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
