using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace LscbImpact.Benchmarks;

/// <summary>A program started beside the benchmark on a free port of this computer, and ended with it.</summary>
internal sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10), Between = TimeSpan.FromMilliseconds(10);

    private readonly Stopwatch since;
    private readonly Process process;

    public RunningProgram(ProcessStartInfo start)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        start.Environment["URLS"] = start.Environment["LSCB_URLS"] = Address.ToString();
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        since = Stopwatch.StartNew();
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public int Id => process.Id;

    /// <summary>The program that "dotnet publish src/LscbImpact.Web" wrote into a folder.</summary>
    public static ProcessStartInfo Published(string folder, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo(Path.Combine(folder, OperatingSystem.IsWindows() ? "LscbImpact.Web.exe" : "LscbImpact.Web")) { WorkingDirectory = folder };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return start;
    }

    /// <returns>How long it took from its start.</returns>
    public TimeSpan UntilAnswered(string page)
    {
        using var http = new HttpClient { BaseAddress = Address };
        while (!Answers(http, page))
        {
            if (process.HasExited) throw new InvalidOperationException($"{process.StartInfo.FileName} ended with {process.ExitCode} before it answered.");
            if (since.Elapsed > Longest) throw new InvalidOperationException($"{process.StartInfo.FileName} did not answer within {Longest.TotalMinutes:0} minutes.");
            Thread.Sleep(Between);
        }
        return since.Elapsed;
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static bool Answers(HttpClient http, string page)
    {
        try
        {
            using var answer = http.Send(new HttpRequestMessage(HttpMethod.Get, page));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
