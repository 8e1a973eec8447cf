using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace LscbImpact.SystemTests.Pages;

/// <summary>A collector of metrics and traces, which only keeps what it is sent.</summary>
internal sealed class Collector : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly ConcurrentQueue<string> bodies = new();

    public Collector()
    {
        Address = $"http://127.0.0.1:{RunningWeb.FreePort()}";
        listener.Prefixes.Add(Address + "/");
        listener.Start();
        _ = Task.Run(ListenAsync);
    }

    public string Address { get; }

    /// <summary>Everything so far. Texts stand in it as they are: the protocol does not pack them.</summary>
    public string Received => string.Join('\n', bodies);

    public void Dispose() => listener.Close();

    private async Task ListenAsync()
    {
        try
        {
            while (await listener.GetContextAsync() is { } asked)
            {
                using var body = new MemoryStream();
                await asked.Request.InputStream.CopyToAsync(body);
                bodies.Enqueue($"{asked.Request.Url!.AbsolutePath}\n{Encoding.Latin1.GetString(body.ToArray())}");
                asked.Response.Close();
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
