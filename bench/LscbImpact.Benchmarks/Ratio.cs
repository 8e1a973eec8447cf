using System.Diagnostics;
using System.Globalization;

namespace LscbImpact.Benchmarks;

/// <summary>One work of ours beside the baseline it is measured against, in the same run and alternately.</summary>
/// <param name="Wanted">The most it should be.</param>
internal sealed record Ratio(string Work, TimeSpan Ours, string Baseline, TimeSpan Bare, double Wanted, string Detail)
{
    public static bool IsOptimised { get; } = !typeof(Core.Board.Quarter).Assembly.GetCustomAttributes(typeof(DebuggableAttribute), false).Cast<DebuggableAttribute>().Any(d => d.IsJITOptimizerDisabled);

    /// <summary>The best of several rounds of each, taken in turn: what else the machine does only ever adds.</summary>
    public static (TimeSpan Ours, TimeSpan Bare) Best(int rounds, Func<TimeSpan> ours, Func<TimeSpan> bare)
    {
        var (us, them) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < rounds; round++)
        {
            them = Min(them, bare());
            us = Min(us, ours());
        }
        return (us, them);
    }

    public static TimeSpan Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"| {Work} | {Ours.TotalMilliseconds:#,0} ms{Detail} | {Baseline}: {Bare.TotalMilliseconds:#,0} ms | {Ours / Bare:0.00} | at most {Wanted:0.0#} |");

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
