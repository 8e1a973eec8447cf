using System.Diagnostics;
using System.Globalization;
using LscbImpact.Core.Board;

namespace LscbImpact.Benchmarks;

/// <summary>
/// A country of invented boards, each with sixteen quarters of returns, in a database that stays: sent, checked, stored and measured
/// as any return is. The same boards and rows every time.
/// </summary>
internal static class Country
{
    public const int Large = 150, Middle = 15, Small = 2, RowsAQuarter = 4_200;

    /// <summary>Boards worked on side by side.</summary>
    private const int AtOnce = 2;

    private const int Quarters = 16;

    public static readonly Quarter First = Quarter.Parse("2021-22 Q3");

    public static Quarter Last => First.Plus(Quarters - 1);

    public static string DatabaseOf(int boards) => $"lscb_country_{boards}";

    /// <summary>The database of a country, made if it is not there.</summary>
    public static string Ready(int boards)
    {
        if (!Server.Has(DatabaseOf(boards))) Make(boards, RowsAQuarter);
        return DatabaseOf(boards);
    }

    public static void Make(int boards, int rowsAQuarter)
    {
        Server.Make(DatabaseOf(boards));
        using var store = new BenchStore(DatabaseOf(boards));
        var watch = Stopwatch.StartNew();
        var numbers = Enumerable.Range(1, boards).ToList();
        // First all boards: a new one has the server look at every table that has grown by half since, which is quick while they are small.
        var made = numbers.ConvertAll(n => Create(store, n));
        Say($"{boards} boards, {watch.Elapsed.TotalSeconds:0} s");
        var done = 0;
        Parallel.ForEach(numbers, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, n =>
        {
            Fill(store, made[n - 1], n, rowsAQuarter);
            var ready = Interlocked.Increment(ref done);
            if (ready % 10 == 0 || ready == boards) Say($"{ready} of {boards} boards filled and measured, {watch.Elapsed.TotalSeconds:0} s");
        });
        Server.Settle();
        Say($"{store.Rows:#,0} rows in {store.Database}, {watch.Elapsed.TotalSeconds:0} s");
    }

    /// <summary>A board of the country with its agencies and registers.</summary>
    public static SafeguardingBoard Create(BenchStore store, int number)
    {
        var (board, refusal) = store.Installation.Boards.Create($"Shire{number:000} Safeguarding Partnership", First, InventedRegisters.Agencies);
        if (refusal is not null) throw new InvalidOperationException(refusal);
        foreach (var register in InventedRegisters.Of(First, Quarters)) store.TakeIn(board!, register);
        return board!;
    }

    private static void Fill(BenchStore store, SafeguardingBoard board, int number, int rowsAQuarter)
    {
        var invented = new InventedBoard(number, First, rowsAQuarter);
        foreach (var sent in Quarter.Range(First, Last).SelectMany(invented.Returns)) store.TakeIn(board, sent);
        store.Installation.Measure.Run(board.Id);
    }

    private static void Say(FormattableString progress) => Console.Error.WriteLine(progress.ToString(CultureInfo.InvariantCulture));
}
