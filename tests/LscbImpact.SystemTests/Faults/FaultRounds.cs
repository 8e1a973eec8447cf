using System.Globalization;

namespace LscbImpact.SystemTests.Faults;

/// <summary>How often a fault is brought about: seldom with every run of the tests, and as often as LSCB_FAULT_ROUNDS says for the whole procedures of docs/running.md.</summary>
internal static class FaultRounds
{
    public static int Or(int few) => int.TryParse(Environment.GetEnvironmentVariable("LSCB_FAULT_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : few;

    /// <summary>Waits until something comes, five minutes at most.</summary>
    /// <returns>How long it took.</returns>
    public static async Task<TimeSpan> UntilAsync(Func<Task<bool>> comes)
    {
        var since = System.Diagnostics.Stopwatch.StartNew();
        while (!await comes())
        {
            if (since.Elapsed > TimeSpan.FromMinutes(5)) throw new TimeoutException("It did not come.");
            await Task.Delay(100);
        }
        return since.Elapsed;
    }

    public static Task<TimeSpan> UntilAsync(Func<bool> comes) => UntilAsync(() => Task.FromResult(comes()));

    /// <summary>"0.4, 1.2 and 3.0 s".</summary>
    public static string InWords(IEnumerable<TimeSpan> times) => $"{string.Join(", ", times.Select(t => t.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)))} s";
}
