namespace LscbImpact.Core.Statistics;

public enum AgainstBenchmark { Similar, Higher, Lower }

/// <param name="Level">Where the whole 95% interval lies.</param>
/// <param name="Strong">Where the whole 99.8% interval lies.</param>
/// <param name="TooFew">Fewer than 10 counted: whatever the level says, it is too few to judge by.</param>
public sealed record BenchmarkVerdict(AgainstBenchmark Level, AgainstBenchmark Strong, bool TooFew);

/// <summary>
/// A share against a fixed benchmark: higher or lower only if the whole interval lies on one side. A benchmark that is the mean of
/// the areas shown is not fixed: use <see cref="Funnel"/>.
/// <para>Source: Public Health England, Fingertips technical guidance.</para>
/// </summary>
public static class Benchmark
{
    private const int FewestToJudge = 10;

    public static BenchmarkVerdict Compare(Share share, double benchmark) =>
        new(Level(Wilson.Of(share), benchmark), Level(Wilson.Of(share, 0.998), benchmark), share.Denominator < FewestToJudge);

    /// <summary>"better", "worse" or "similar" where a direction is good; else "higher", "lower" or "similar".</summary>
    public static string Word(AgainstBenchmark level, Better better) => (level, better) switch
    {
        (AgainstBenchmark.Similar, _) => "similar",
        (_, Better.Neither) => level == AgainstBenchmark.Higher ? "higher" : "lower",
        _ => level == AgainstBenchmark.Higher == (better == Better.Up) ? "better" : "worse",
    };

    private static AgainstBenchmark Level(Interval interval, double benchmark) =>
        interval.Lower > benchmark ? AgainstBenchmark.Higher : interval.Upper < benchmark ? AgainstBenchmark.Lower : AgainstBenchmark.Similar;
}
