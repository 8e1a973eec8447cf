using System.Diagnostics;

namespace LscbImpact.Benchmarks;

/// <summary>
/// From the start of the published program to its first page, on a store that exists already, beside the start of a bare web server
/// that answers one word.
/// </summary>
internal static class StartRatio
{
    private const int Rounds = 5;
    private const string Page = "anyshire/quarter";

    /// <param name="published">The folder that "dotnet publish src/LscbImpact.Web" wrote.</param>
    public static Ratio Measure(string published)
    {
        var store = Directory.CreateTempSubdirectory("lscb-bench-").FullName;
        try
        {
            ProcessStartInfo Ours() => RunningProgram.Published(published, new Dictionary<string, string> { ["LSCB_STORE"] = store });
            var first = UntilAnswered(Ours(), Page);
            var (ours, bare) = Ratio.Best(Rounds, () => UntilAnswered(Ours(), Page), () => UntilAnswered(new(Environment.ProcessPath!, Hello.Word), ""));
            return new Ratio("start of the published program to its first page", FormattableString.Invariant($"{Ratio.Milliseconds(ours)} (the very first, which makes the store: {first.TotalSeconds:0} s)"), $"bare Kestrel that answers one word, started alike: {Ratio.Milliseconds(bare)}", ours / bare, "under 1,500 ms");
        }
        finally
        {
            Directory.Delete(store, recursive: true);
        }
    }

    private static TimeSpan UntilAnswered(ProcessStartInfo start, string page)
    {
        using var program = new RunningProgram(start);
        return program.UntilAnswered(page);
    }
}
