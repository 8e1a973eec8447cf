using System.Globalization;
using LscbImpact.Core.Board;

namespace LscbImpact.Benchmarks;

/// <summary>
/// Pages with a large country behind them, beside the same pages with a small one: asked once each by a program that has never been
/// asked for that board before, and by many visitors at once.
/// </summary>
internal static class PageRatio
{
    private const int Starts = 3;

    /// <summary>Boards whose newest pages the many visitors ask for.</summary>
    private const int Visited = 16;

    private static readonly TimeSpan WarmingUp = TimeSpan.FromSeconds(5), Pressing = TimeSpan.FromSeconds(15);
    private static readonly string[] Series = ["audits-good-or-better.ofsted", "people-trained", "review-actions-overdue", "attendance-represented.board"];

    private static readonly (string Name, Func<string, Quarter, IEnumerable<string>> Paths)[] Pages =
    [
        ("quarter page", (board, quarter) => [$"/{board}/quarter?quarter={quarter.Slug}"]),
        ("measure page", (board, quarter) => Series.Select(s => $"/{board}/measures/{s}?quarter={quarter.Slug}")),
        ("priority page", (board, quarter) => InventedRegisters.Priorities.Select(p => $"/{board}/priorities/{p}?quarter={quarter.Slug}")),
    ];

    /// <param name="published">The folder that "dotnet publish src/LscbImpact.Web" wrote.</param>
    /// <param name="large">Database of the country that is measured.</param>
    /// <param name="small">Database of the one beside it.</param>
    public static IEnumerable<Ratio> Measure(string published, string large, string small)
    {
        using var many = new BenchStore(large);
        using var few = new BenchStore(small);
        foreach (var (page, ours, beside) in FirstAsked(published, many, few))
            yield return new Ratio(string.Create(CultureInfo.InvariantCulture, $"{page} asked for the first time, {many.Rows:#,0} rows behind it"), Said(ours), string.Create(CultureInfo.InvariantCulture, $"{few.Rows:#,0} rows: {Said(beside)}"), ours.Median / beside.Median, "at most 1.2, p95 at most 25 ms");
        var (pressed, besides) = (Press(published, many), Press(published, few));
        yield return new Ratio(string.Create(CultureInfo.InvariantCulture, $"{Visitors.Together} visitors, {many.Rows:#,0} rows behind their pages"), pressed.Said, string.Create(CultureInfo.InvariantCulture, $"{few.Rows:#,0} rows: {besides.Said}"), pressed.ASecond / besides.ASecond, "at least 1,000 a second, p95 at most 25 ms");
    }

    /// <summary>Each page of one board once after each start; another board's have warmed the program up.</summary>
    private static IEnumerable<(string Page, Times Ours, Times Beside)> FirstAsked(string published, BenchStore many, BenchStore few)
    {
        var asked = (from quarter in Quarter.Range(Country.First, Country.Last)
                     from page in Pages
                     from both in page.Paths(many.Boards[^1].Code, quarter).Zip(page.Paths(few.Boards[^1].Code, quarter))
                     select (page.Name, Ours: both.First, Beside: both.Second)).ToList();
        var took = new List<(string Page, TimeSpan Ours, TimeSpan Beside)>();
        for (var start = 0; start < Starts; start++)
        {
            using var web = Web(published, many);
            using var other = Web(published, few);
            // In turn, so that whatever else the machine does meets both.
            foreach (var (page, ours, beside) in asked)
                took.Add((page, web.Visitors.AskAsync(ours).GetAwaiter().GetResult(), other.Visitors.AskAsync(beside).GetAwaiter().GetResult()));
        }
        return took.GroupBy(t => t.Page).Select(p => (p.Key, new Times(p.Select(t => t.Ours)), new Times(p.Select(t => t.Beside))));
    }

    private static (string Said, double ASecond) Press(string published, BenchStore store)
    {
        using var web = Web(published, store);
        var paths = store.Boards.Take(Visited).SelectMany(b => Pages.SelectMany(p => p.Paths(b.Code, Country.Last))).ToList();
        web.Visitors.PressAsync(paths, WarmingUp).GetAwaiter().GetResult();
        var (program, server) = (ProcessorTime.Of([web.Program]), ProcessorTime.OfServer());
        var visit = web.Visitors.PressAsync(paths, Pressing).GetAwaiter().GetResult();
        (program, server) = (ProcessorTime.Of([web.Program]) - program, ProcessorTime.OfServer() - server);
        var said = string.Create(CultureInfo.InvariantCulture, $"{visit.ASecond:#,0} a second, median {Ratio.Milliseconds(visit.Times.Median)}, p95 {Ratio.Milliseconds(visit.Times.P95)}, {visit.Errors} errors; of the processor a page takes {Ratio.Milliseconds(program / visit.Times.Count)}, PostgreSQL {Ratio.Milliseconds(server / visit.Times.Count)}, asking {Ratio.Milliseconds(visit.OwnTime / visit.Times.Count)} ({visit.OwnTime / visit.Took:0.00} of a core)");
        return (said, visit.ASecond);
    }

    /// <summary>The program with the first board's pages asked for until it is warm.</summary>
    private static WarmWeb Web(string published, BenchStore store)
    {
        var web = new WarmWeb(new RunningProgram(RunningProgram.Published(published, new Dictionary<string, string>(store.Environment) { ["LSCB_ROLE"] = "web" })));
        web.Program.UntilAnswered("glossary");
        var board = store.Boards[0].Code;
        web.Visitors.PressAsync([.. Quarter.Range(Country.First, Country.Last).SelectMany(q => Pages.SelectMany(p => p.Paths(board, q)))], WarmingUp).GetAwaiter().GetResult();
        return web;
    }

    private static string Said(Times times) => $"median {Ratio.Milliseconds(times.Median)}, p95 {Ratio.Milliseconds(times.P95)} of {times.Count}";

    private sealed record WarmWeb(RunningProgram Program) : IDisposable
    {
        public Visitors Visitors { get; } = new(Program.Address);

        public void Dispose()
        {
            Visitors.Dispose();
            Program.Dispose();
        }
    }
}
