using System.Globalization;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.TakingIn;
using LscbImpact.Store;
using LscbImpact.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace LscbImpact.Benchmarks;

/// <summary>
/// A large audit return from bytes to figures, beside one prepared statement that inserts the very rows it became, in the order
/// of the file, into the same table of an empty store, with the table's indexes.
/// </summary>
internal static class IngestRatio
{
    private const int Rounds = 3;

    public static IEnumerable<Ratio> Measure(int rows)
    {
        var bytes = LargeReturn.Of(rows);
        var kept = Path.Combine(Path.GetTempPath(), $"lscb-bench-{Environment.ProcessId}.db");
        var stages = "";
        TimeSpan Ours() => InStore(installation =>
        {
            var (board, _) = installation.Boards.Create("Benchshire", Quarter.Parse("2025-26 Q1"), [new("POL", "Benchshire Police")]);
            Submission submission = null!;
            var received = Ratio.Time(() => submission = installation.Desk.Receive(board!, new ReturnFile(ReturnKinds.AuditResults, "POL", Quarter.Parse("2025-26 Q2"), "bench.csv", FileContent.Of(bytes)), new HandingIn("page", DateTime.UtcNow, DateTime.UtcNow)));
            var taken = Ratio.Time(() => installation.TakeIn.Run(submission.Id));
            var measured = Ratio.Time(() => installation.Measure.Run(board!.Id));
            if (installation.Desk.Look([submission.Id])[0].RowsStored != rows) throw new InvalidOperationException("The benchmark's own return was not stored whole.");
            stages = string.Create(CultureInfo.InvariantCulture, $" ({received.TotalMilliseconds:0} screened and kept, {taken.TotalMilliseconds:0} checked and stored, {measured.TotalMilliseconds:0} measured; {rows / (received + taken + measured).TotalSeconds:#,0} rows a second)");
            if (!File.Exists(kept)) ((SqliteStore)installation.Store).BackUp(kept);
            return received + taken + measured;
        });
        TimeSpan Bare() => InStore(installation =>
        {
            var (stored, insert) = Stored(kept);
            return Ratio.Time(() => Insert(Path.Combine(installation.Store.Folder, "lscb.db"), insert, stored));
        });

        Ours();
        var (ours, bare) = Ratio.Best(Rounds, Ours, Bare);
        File.Delete(kept);
        yield return new Ratio($"{rows:#,0}-row return into SQLite: screened, checked, stored, measured", ours, "bare prepared-insert loop of the same rows into the same table", bare, 1.25, stages);
    }

    private static TimeSpan InStore(Func<Installation, TimeSpan> work)
    {
        var folder = Directory.CreateTempSubdirectory("lscb-bench-").FullName;
        try
        {
            var installation = new Installation(new ImpactSettings { Store = folder, Start = "empty" }, TimeProvider.System);
            installation.Store.Migrate();
            GC.Collect();
            return work(installation);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Every row as it was stored, and the statement that inserts one.</summary>
    private static (IReadOnlyList<object[]> Rows, string Insert) Stored(string file)
    {
        using var connection = Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM audit_results ORDER BY row_number";
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }
        return (rows, $"INSERT INTO audit_results VALUES ({string.Join(", ", Enumerable.Range(0, reader.FieldCount).Select(i => $"@p{i}"))})");
    }

    private static void Insert(string file, string sql, IReadOnlyList<object[]> rows)
    {
        using var connection = Open(file);
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        var parameters = Enumerable.Range(0, rows[0].Length).Select(i => command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" })).ToArray();
        command.Prepare();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++) parameters[i].Value = row[i];
            command.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var pragma = connection.CreateCommand();
        pragma.CommandText = "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000;";
        pragma.ExecuteNonQuery();
        return connection;
    }
}
