using System.Diagnostics;
using System.Net;

namespace LscbImpact.Benchmarks;

/// <summary>
/// People who ask for pages, each on a connection of their own. SocketsHttpHandler alone, without the client above it: they share the
/// cores with whom they ask, so what they took is told with the answers.
/// </summary>
internal sealed class Visitors(Uri address) : IDisposable
{
    public const int Together = 64;

    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler { MaxConnectionsPerServer = Together, UseProxy = false, UseCookies = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null });

    /// <summary>One asks for pages one after the other.</summary>
    /// <returns>How long each took.</returns>
    public async Task<TimeSpan> AskAsync(string path)
    {
        var watch = Stopwatch.StartNew();
        return await IsAnsweredAsync(path) ? watch.Elapsed : throw new InvalidOperationException($"{path} was not answered.");
    }

    /// <summary>All ask as fast as they are answered, each for the next page of the list.</summary>
    public async Task<Visit> PressAsync(IReadOnlyList<string> paths, TimeSpan during)
    {
        var (next, errors, watch, own) = (0, 0, Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var asking = Enumerable.Range(0, Together).Select(_ => Task.Run(async () =>
        {
            var took = new List<TimeSpan>();
            while (watch.Elapsed < during)
            {
                var from = watch.Elapsed;
                if (!await IsAnsweredAsync(paths[(int)((uint)Interlocked.Increment(ref next) % paths.Count)])) Interlocked.Increment(ref errors);
                took.Add(watch.Elapsed - from);
            }
            return took;
        }));
        var answered = (await Task.WhenAll(asking)).SelectMany(t => t).ToList();
        return new Visit(new Times(answered), errors, watch.Elapsed, Environment.CpuUsage.TotalTime - own);
    }

    public void Dispose() => http.Dispose();

    private async Task<bool> IsAnsweredAsync(string path)
    {
        try
        {
            using var answer = await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(address, path)), CancellationToken.None);
            await answer.Content.CopyToAsync(Stream.Null);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}

/// <param name="Errors">Anything but a page.</param>
/// <param name="OwnTime">Processor time of those who asked.</param>
internal sealed record Visit(Times Times, int Errors, TimeSpan Took, TimeSpan OwnTime)
{
    public double ASecond => Times.Count / Took.TotalSeconds;
}

/// <summary>How long many of the same took.</summary>
internal sealed class Times
{
    private readonly List<TimeSpan> sorted;

    public Times(IEnumerable<TimeSpan> times) => sorted = [.. times.Order()];

    public int Count => sorted.Count;

    public TimeSpan Median => At(0.5);

    public TimeSpan P95 => At(0.95);

    private TimeSpan At(double share) => sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
}
