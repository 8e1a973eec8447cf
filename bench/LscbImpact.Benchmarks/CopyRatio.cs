using System.Diagnostics;
using System.Globalization;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.TakingIn;
using LscbImpact.Store;
using Npgsql;

namespace LscbImpact.Benchmarks;

/// <summary>
/// A large audit return from bytes to figures on PostgreSQL, beside "psql \copy" of the same file into a bare table without a key or
/// an index, on the same server.
/// </summary>
internal static class CopyRatio
{
    private const int Rounds = 3;

    public static IEnumerable<Ratio> Measure(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("lscb-bench-");
        var file = Path.Combine(folder.FullName, "bench.csv");
        File.WriteAllBytes(file, LargeReturn.Of(rows));
        var stages = "";
        var (ours, bare) = Ratio.Best(Rounds, () => InDatabase(connection => TakeIn(connection, folder.FullName, file, rows, out stages)), () => InDatabase(connection => Copy(connection, file)));
        folder.Delete(recursive: true);
        yield return new Ratio($"{rows:#,0}-row return into PostgreSQL: screened, checked, stored, measured", ours, "psql \\copy of the same file into a bare table", bare, 1.5, stages);
    }

    private static TimeSpan TakeIn(string connection, string folder, string file, int rows, out string stages)
    {
        var installation = new Installation(new ImpactSettings { Store = folder, Start = "empty", Database = new DatabaseSettings { Kind = "postgresql", Connection = connection } }, TimeProvider.System);
        installation.Store.Migrate();
        var (board, _) = installation.Boards.Create("Benchshire", Quarter.Parse("2025-26 Q1"), [new("POL", "Benchshire Police")]);
        GC.Collect();
        using var memory = new MemoryGrowth();
        Submission submission = null!;
        var received = Ratio.Time(() =>
        {
            using var stream = File.OpenRead(file);
            var content = FileContent.TakeInAsync(stream, long.MaxValue).GetAwaiter().GetResult()!;
            submission = installation.Desk.Receive(board!, new ReturnFile(ReturnKinds.AuditResults, "POL", Quarter.Parse("2025-26 Q2"), "bench.csv", content), new HandingIn("page", DateTime.UtcNow, DateTime.UtcNow));
        });
        var taken = Ratio.Time(() => installation.TakeIn.Run(submission.Id));
        var measured = Ratio.Time(() => installation.Measure.Run(board!.Id));
        if (installation.Desk.Look([submission.Id])[0].RowsStored != rows) throw new InvalidOperationException("The benchmark's own return was not stored whole.");
        stages = string.Create(CultureInfo.InvariantCulture, $" ({received.TotalMilliseconds:0} screened and kept, {taken.TotalMilliseconds:0} checked and stored, {measured.TotalMilliseconds:0} measured; memory grew by {memory.Megabytes} MB)");
        return received + taken + measured;
    }

    private static TimeSpan Copy(string connection, string file)
    {
        const string Columns = "audit_ref text, audit_type text, round int, fieldwork_date date, agency text, standard text, scale text, grade text, case_no int, impact_on_child text, child_voice text, finding text";
        Psql(connection, $"CREATE TABLE bare ({Columns})");
        return Ratio.Time(() => Psql(connection, $"\\copy bare FROM '{file}' (FORMAT csv, HEADER)"));
    }

    private static void Psql(string connection, string command)
    {
        var to = new NpgsqlConnectionStringBuilder(connection);
        using var process = Process.Start(new ProcessStartInfo("psql", ["-q", $"postgresql://{to.Username}:{to.Password}@{to.Host}:{to.Port}/{to.Database}", "-c", command]))!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException("psql did not do its part.");
    }

    private static TimeSpan InDatabase(Func<string, TimeSpan> work)
    {
        const string Name = "lscb_bench";
        Server.Make(Name);
        try
        {
            return work(Server.Connection(Name));
        }
        finally
        {
            Server.Drop(Name);
        }
    }
}
