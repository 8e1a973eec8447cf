using System.Diagnostics;
using System.Globalization;

namespace LscbImpact.Benchmarks;

/// <summary>One work of ours beside the baseline it is measured against, in the same run.</summary>
/// <param name="Times">Ours over the baseline.</param>
/// <param name="Wanted">What it should be.</param>
internal sealed record Ratio(string Work, string Ours, string Baseline, double Times, string Wanted)
{
    public Ratio(string work, TimeSpan ours, string baseline, TimeSpan bare, double wanted, string detail)
        : this(work, $"{Milliseconds(ours)}{detail}", $"{baseline}: {Milliseconds(bare)}", ours / bare, string.Create(CultureInfo.InvariantCulture, $"at most {wanted:0.0#}"))
    {
    }

    public static string Headings => "| work | ours | baseline | ratio | wanted |\n| --- | --- | --- | --- | --- |";

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

    /// <summary>A time to three figures or so.</summary>
    public static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString(time.TotalMilliseconds < 100 ? "0.0 ms" : "#,0 ms", CultureInfo.InvariantCulture);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"| {Work} | {Ours} | {Baseline} | {Times:0.00} | {Wanted} |");

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
