using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace LscbImpact.Benchmarks;

/// <summary>
/// From the start of the published program to its first page, on a store that exists already, beside the start of a bare web server
/// that answers one word.
/// </summary>
internal static class StartRatio
{
    private const int Rounds = 5;
    private const string Page = "anyshire/quarter";
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10), Between = TimeSpan.FromMilliseconds(10);

    /// <param name="published">The folder that "dotnet publish src/LscbImpact.Web" wrote.</param>
    public static Ratio Measure(string published)
    {
        var store = Directory.CreateTempSubdirectory("lscb-bench-").FullName;
        try
        {
            ProcessStartInfo Ours() => new(Path.Combine(published, OperatingSystem.IsWindows() ? "LscbImpact.Web.exe" : "LscbImpact.Web")) { WorkingDirectory = published, Environment = { ["LSCB_STORE"] = store } };
            var first = UntilAnswered(Ours(), Page);
            var (ours, bare) = Ratio.Best(Rounds, () => UntilAnswered(Ours(), Page), () => UntilAnswered(new(Environment.ProcessPath!, Hello.Word), ""));
            return new Ratio("start of the published program to its first page", ours, "bare Kestrel that answers one word, started alike", bare, 4, FormattableString.Invariant($" (the very first, which makes the store: {first.TotalSeconds:0} s)"));
        }
        finally
        {
            Directory.Delete(store, recursive: true);
        }
    }

    private static TimeSpan UntilAnswered(ProcessStartInfo program, string page)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        program.Environment["URLS"] = program.Environment["LSCB_URLS"] = address;
        (program.RedirectStandardOutput, program.RedirectStandardError) = (true, true);
        using var http = new HttpClient();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(program)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        try
        {
            while (!Answers(http, $"{address}/{page}"))
            {
                if (process.HasExited) throw new InvalidOperationException($"{program.FileName} ended with {process.ExitCode} before it answered.");
                if (watch.Elapsed > Longest) throw new InvalidOperationException($"{program.FileName} did not answer within {Longest.TotalMinutes:0} minutes.");
                Thread.Sleep(Between);
            }
            return watch.Elapsed;
        }
        finally
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    private static bool Answers(HttpClient http, string address)
    {
        try
        {
            using var answer = http.Send(new HttpRequestMessage(HttpMethod.Get, address));
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
