using System.Globalization;
using LscbImpact.Core.Returns.Versions;

namespace LscbImpact.Benchmarks;

/// <summary>A small return taken in and its board's figures brought up to date, with stores of several sizes behind them.</summary>
internal static class RecomputeRatio
{
    private const int Rounds = 7, Rows = 200;

    /// <summary>An agency that sends no audits otherwise; its first, so that none is missing before it.</summary>
    private const string Sender = "NHT";

    private static readonly (string Name, Func<InventedBoard, InventedReturn> Return)[] Sent =
    [
        ("audit results", board => board.AuditResults(Sender, Country.First.Plus(3), Rows)),
        // In a quarter of their own: sent again they would replace the sessions there.
        ("training sessions", board => board.TrainingSessions(Country.Last.Plus(1), Rows / InventedRegisters.Agencies.Count)),
    ];

    /// <param name="databases">Countries, the smallest first: it is the baseline.</param>
    public static IEnumerable<Ratio> Measure(IReadOnlyList<string> databases)
    {
        var stores = databases.Select(d => new BenchStore(d)).ToList();
        foreach (var (name, sent) in Sent)
        {
            var times = stores.ConvertAll(_ => new List<(TimeSpan TakenIn, TimeSpan Measured)>());
            // In turn, and the first round warms up.
            for (var round = 0; round <= Rounds; round++)
                for (var s = 0; s < stores.Count; s++)
                {
                    var time = Recompute(stores[s], sent);
                    if (round > 0) times[s].Add(time);
                }
            for (var s = 1; s < stores.Count; s++)
                yield return new Ratio(string.Create(CultureInfo.InvariantCulture, $"{Rows} {name} sent, checked, stored and measured, {stores[s].Rows:#,0} rows in the store"), Said(times[s]), string.Create(CultureInfo.InvariantCulture, $"{stores[0].Rows:#,0} rows: {Said(times[0])}"), Median(times[s]) / Median(times[0]), "at most 1.2");
        }
        foreach (var store in stores) store.Dispose();
    }

    /// <summary>Sends a return to the board in the middle, and takes it back afterwards.</summary>
    private static (TimeSpan TakenIn, TimeSpan Measured) Recompute(BenchStore store, Func<InventedBoard, InventedReturn> sent)
    {
        var boards = store.Boards;
        var (board, number) = (boards[boards.Count / 2], boards.Count / 2 + 1);
        store.Installation.Measure.Run(board.Id);
        Submission submission = null!;
        var taken = Ratio.Time(() => submission = store.TakeIn(board, sent(new InventedBoard(number, Country.First, Country.RowsAQuarter))));
        var measured = Ratio.Time(() => store.Installation.Measure.Run(board.Id));
        store.Installation.Decisions.Withdraw(board, submission.VersionId!.Value);
        return (taken, measured);
    }

    private static TimeSpan Median(List<(TimeSpan TakenIn, TimeSpan Measured)> times) => new Times(times.Select(t => t.TakenIn + t.Measured)).Median;

    private static string Said(List<(TimeSpan TakenIn, TimeSpan Measured)> times) =>
        $"median {Ratio.Milliseconds(Median(times))}, best {Ratio.Milliseconds(times.Min(t => t.TakenIn + t.Measured))} ({Ratio.Milliseconds(new Times(times.Select(t => t.TakenIn)).Median)} taken in, {Ratio.Milliseconds(new Times(times.Select(t => t.Measured)).Median)} measured)";
}
