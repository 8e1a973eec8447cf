using System.Diagnostics;
using System.Globalization;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline.TakingIn;

namespace LscbImpact.Benchmarks;

/// <summary>
/// Returns of many boards that wait, worked off by two worker processes, beside one. Each works on one return at once: as it comes a
/// process works on one for each core, and a second process on the same two cores finds nothing left to do. The workers have been started and have done a
/// return of each board before; the returns are handed in as if in a while from now, so that they are at rest until the last is there,
/// and the workers' own sweep then finds them all at once.
/// </summary>
internal static class WorkerRatio
{
    private const string Database = "lscb_workers";
    private const int Boards = 20;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    /// <param name="published">The folder that "dotnet publish src/LscbImpact.Web" wrote.</param>
    /// <param name="returns">A multiple of the boards.</param>
    /// <param name="rows">Of each return.</param>
    public static IEnumerable<Ratio> Measure(string published, int returns, int rows)
    {
        var (one, two) = (Work(published, 1, returns, rows), Work(published, 2, returns, rows));
        var work = string.Create(CultureInfo.InvariantCulture, $"{returns} returns of {rows:#,0} rows, {Boards} boards");
        yield return new Ratio($"{work}, 2 workers with one at a time each: how much sooner done", two.Said, $"1 worker: {one.Said}", one.Took / two.Took, "at least 1.3");
        yield return new Ratio($"{work}, 2 workers with one at a time each: processor time of a return", Ratio.Milliseconds(two.Processor / returns), $"1 worker: {Ratio.Milliseconds(one.Processor / returns)}", two.Processor / one.Processor, "at most 1.1");
    }

    private static Worked Work(string published, int workers, int returns, int rows)
    {
        Server.Make(Database);
        using var store = new BenchStore(Database);
        var boards = Enumerable.Range(1, Boards).Select(n => (Board: Country.Create(store, n), Invented: new InventedBoard(n, Country.First, Country.RowsAQuarter))).ToList();
        foreach (var (board, _) in boards) store.Installation.Measure.Run(board.Id);
        var waiting = Enumerable.Range(0, returns / Boards).SelectMany(i => boards.Select(b => (b.Board, Return: b.Invented.AuditResults(InventedRegisters.Auditing[i % 3], Country.First.Plus(1 + i / 3), rows)))).ToList();
        var programs = Enumerable.Range(0, workers).Select(_ => new RunningProgram(RunningProgram.Published(published, new Dictionary<string, string>(store.Environment) { ["LSCB_ROLE"] = "worker", ["LSCB_RETURNSATONCE"] = "1" }))).ToList();
        try
        {
            WaitFor(store, boards.ConvertAll(b => store.Receive(b.Board, b.Invented.AuditResults("LA", Country.First, 300), DateTime.UtcNow - WaitingWork.Silence).Id));
            var from = DateTime.UtcNow + HandingIn(returns);
            var handedIn = waiting.ConvertAll(w => store.Receive(w.Board, w.Return, from - WaitingWork.Silence).Id);
            if (DateTime.UtcNow > from) throw new InvalidOperationException("The returns took too long to hand in.");
            while (store.Installation.Desk.Look(handedIn).All(s => s.Stage == Stage.Received)) Thread.Sleep(100);
            var (watch, program, server) = (Stopwatch.StartNew(), ProcessorTime.Of(programs), ProcessorTime.OfServer());
            WaitFor(store, handedIn);
            return new Worked(watch.Elapsed, ProcessorTime.Of(programs) - program, ProcessorTime.OfServer() - server, returns);
        }
        finally
        {
            foreach (var program in programs) program.Dispose();
            Server.Drop(Database);
        }
    }

    /// <summary>Time enough to hand them in: they are screened for personal data as any are.</summary>
    private static TimeSpan HandingIn(int returns) => TimeSpan.FromSeconds(10 + 0.25 * returns);

    /// <summary>Until all are stored and measured and their comments read.</summary>
    private static void WaitFor(BenchStore store, IReadOnlyCollection<int> submissions)
    {
        var (installation, watch) = (store.Installation, Stopwatch.StartNew());
        while (installation.Desk.Look(submissions).Any(s => !s.IsOver) || installation.Waiting.Boards().Count > 0 || installation.Comments.Waiting().Count > 0)
        {
            if (watch.Elapsed > Longest) throw new InvalidOperationException($"The returns were not done within {Longest.TotalMinutes:0} minutes.");
            Thread.Sleep(200);
        }
        if (installation.Desk.Look(submissions).FirstOrDefault(s => s.VersionId is null) is { } refused) throw new InvalidOperationException($"Submission {refused.Id} was not stored.");
    }

    private sealed record Worked(TimeSpan Took, TimeSpan Workers, TimeSpan Postgres, int Returns)
    {
        public TimeSpan Processor => Workers + Postgres;

        public string Said => string.Create(CultureInfo.InvariantCulture, $"{Took.TotalSeconds:0.0} s ({Processor / Took:0.0} cores busy; of a return the workers take {Ratio.Milliseconds(Workers / Returns)} and PostgreSQL {Ratio.Milliseconds(Postgres / Returns)})");
    }
}
