using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;

namespace LscbImpact.SystemTests.CommandLine;

/// <summary>A place that cannot be used: one sentence says how to mend it, whatever was asked.</summary>
public sealed class UnusableStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_store_that_is_a_file_or_lies_in_one_or_holds_something_else_is_said_by_every_command()
    {
        var file = folder.File("a-file", "x");
        folder.File("other/lscb.db", "This is no database, and long enough to look like something else altogether.");
        foreach (var command in Commands(folder.File("audit.csv", AuditReturn.With((1, "good")))))
        {
            Refused(file, command).Should().StartWith($"The store's folder {file} cannot be used: ").And.Contain("LSCB_STORE");
            Refused(Path.Combine(file, "store"), command).Should().StartWith($"The store's folder {Path.Combine(file, "store")} cannot be used: ");
            Refused(Path.Combine(folder.Path, "other"), command).Should().StartWith($"What lies in the store's folder {Path.Combine(folder.Path, "other")} as lscb.db is damaged, or is no store.");
        }
    }

    [SmallDiskFact]
    public void A_store_that_may_only_be_read_is_said_by_every_command()
    {
        using var disk = new SmallDisk(megabytes: 20);
        var (filled, none) = (Path.Combine(disk.Folder, "filled"), Path.Combine(disk.Folder, "none"));
        Lscb.Run(filled, "board", "new", "Testshire", "--first-quarter", "2025-26 Q1", "--agency", "POL=Testshire Police").ExitCode.Should().Be(0);
        disk.MayOnlyBeRead();
        foreach (var command in Commands(folder.File("audit.csv", AuditReturn.With((1, "good")))))
            foreach (var store in new[] { filled, none }) Refused(store, command).Should().StartWith($"The store's folder {store} cannot be used: ").And.Contain("LSCB_STORE");
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named()
    {
        var there = Path.Combine(folder.Path, "no-such-folder", "template.csv");
        foreach (var command in new string[][] { ["template", "audit-results", "--out", there], ["backup", there], ["database", "verify", "--write", there] })
            Refused(Path.Combine(folder.Path, "store"), command).Should().Contain($"'{there}'").And.Contain("Name another place");
    }

    [Fact]
    public void Settings_that_cannot_be_are_said_in_a_sentence()
    {
        var answer = Lscb.Run(folder.Path, new DatabaseSettings { Kind = "postgres", Connection = "Host=nowhere" }, "board", "list");
        answer.ExitCode.Should().Be(2);
        answer.Error.Trim().Should().Be("The settings cannot be used. The setting Database:Kind is “postgres”; it is “sqlite” or “postgresql”.");
    }

    [PostgresFact]
    public void A_database_that_does_not_let_the_program_in_is_said_in_a_sentence()
    {
        var connection = PostgresCluster.Running.NewDatabase();
        var nobody = new Npgsql.NpgsqlConnectionStringBuilder(connection) { Username = "nobody_of_that_name" }.ConnectionString;
        var nowhere = new Npgsql.NpgsqlConnectionStringBuilder(connection) { Database = "no_such_database" }.ConnectionString;
        foreach (var wrong in new[] { nobody, nowhere })
        {
            var answer = Lscb.Run(folder.Path, new DatabaseSettings { Kind = "postgresql", Connection = wrong }, "board", "list");
            answer.ExitCode.Should().Be(1);
            answer.Error.Should().StartWith("The database refuses: ").And.Contain("lscb database migrate").And.NotContain("   at ");
        }
        PostgresCluster.Running.Drop(connection);
    }

    /// <summary>Every command that opens the store.</summary>
    private string[][] Commands(string file) =>
    [
        ["board", "new", "Ourshire", "--first-quarter", "2025-26 Q1", "--agency", "POL=Police"], ["board", "list"],
        ["check", file, "--kind", "audit-results", "--agency", "POL", "--quarter", "2025-26 Q2"], ["ingest", file, "--kind", "audit-results", "--agency", "POL", "--quarter", "2025-26 Q2"],
        ["measure", "list"], ["measure", "show", "people-trained"], ["quarter", "lock", "2025-26 Q2"], ["report", "annual", "--year", "2025-26", "--out", Path.Combine(folder.Path, "report")],
        ["schedule"], ["schedule", "run"], ["release"], ["release", "out", "--up-to", "2025-26 Q2", "--by", "chair"],
        ["backup", Path.Combine(folder.Path, "backup.db")], ["database", "migrate"], ["database", "verify", "--write", Path.Combine(folder.Path, "proof.txt")],
    ];

    /// <returns>What it says.</returns>
    private static string Refused(string store, string[] command)
    {
        var answer = Lscb.Run(store, command);
        answer.ExitCode.Should().Be(1, $"{string.Join(' ', command)}: {answer.Error}");
        answer.Error.Trim().Should().NotContain("   at ").And.NotContain("Exception").And.NotContain("\n", string.Join(' ', command));
        return answer.Error.Trim();
    }
}
