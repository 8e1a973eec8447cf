using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using LscbImpact.SystemTests.CommandLine;

namespace LscbImpact.SystemTests.Pages;

/// <summary>The web host as people run it: a process of its own on a free port of this computer.</summary>
public sealed partial class RunningWeb : IDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> log = new();

    private RunningWeb(Process process, Uri address)
    {
        this.process = process;
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Address = address;
        Client = new HttpClient(new Telling(this) { InnerHandler = new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() } }) { BaseAddress = address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>The lines it has logged so far.</summary>
    public IReadOnlyList<string> Log => [.. log];

    /// <summary>Starts it and waits until its pages are there.</summary>
    /// <param name="store">The store's folder.</param>
    /// <param name="start">"seeds" or "empty".</param>
    public static async Task<RunningWeb> StartAsync(string store, string start = "empty", IDictionary<string, string>? settings = null)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var web = new RunningWeb(Begin(store, start, address.ToString(), settings), address);
        for (var attempt = 0; ; attempt++)
        {
            if (web.process.HasExited) throw new InvalidOperationException($"The web host ended: {string.Join('\n', web.Log)}");
            try
            {
                if ((await web.Client.GetAsync("/glossary")).IsSuccessStatusCode) return web;
            }
            catch (HttpRequestException) when (attempt < 600)
            {
                // Not listening yet.
            }
            if (attempt > 600) throw new TimeoutException("The web host did not become ready.");
            await Task.Delay(100);
        }
    }

    public static Process Begin(string store, string start, string urls, IDictionary<string, string>? settings = null)
    {
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}") ? "Release" : "Debug";
        var begin = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        begin.ArgumentList.Add(Path.Combine(Lscb.Root, "src", "LscbImpact.Web", "bin", configuration, "net10.0", "LscbImpact.Web.dll"));
        begin.ArgumentList.Add("--urls");
        begin.ArgumentList.Add(urls);
        begin.Environment["LSCB_STORE"] = store;
        begin.Environment["LSCB_START"] = start;
        foreach (var (name, value) in settings ?? new Dictionary<string, string>()) begin.Environment[name] = value;
        return Process.Start(begin)!;
    }

    /// <summary>Sends an agency's audit results as the form of the returns page does.</summary>
    public async Task<HttpResponseMessage> SendReturnAsync(string csv, string agency, string name = "audit.csv")
    {
        using var form = Form(TokenOf(await Client.GetStringAsync("/testshire/returns")), csv, name, agency);
        return await Client.PostAsync("/testshire/returns/send", form);
    }

    /// <summary>The token of the form on a page.</summary>
    public static string TokenOf(string page) => Token().Match(page).Groups["token"].Value;

    /// <summary>The form of the returns page, filled in.</summary>
    public static MultipartFormDataContent Form(string token, string csv, string name, string agency = "POL", string kind = "audit-results", string quarter = "2025-26-Q2") => new()
    {
        { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(agency), "agency" }, { new StringContent(kind), "kind" }, { new StringContent(quarter), "quarter" },
        { new StringContent("mask"), "names" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "file", name },
    };

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();

    /// <summary>Ends it at once, as a power cut would.</summary>
    public void Kill()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        Client.Dispose();
        process.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } said) log.Enqueue(said);
    }

    /// <summary>Whoever asks a host that has ended is told what it said last, and not only that nobody listens.</summary>
    private sealed class Telling(RunningWeb web) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            catch (HttpRequestException e) when (web.process.WaitForExit(TimeSpan.FromSeconds(1)))
            {
                throw new InvalidOperationException($"The web host ended with {web.process.ExitCode}: {string.Join('\n', web.Log)}", e);
            }
        }
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
