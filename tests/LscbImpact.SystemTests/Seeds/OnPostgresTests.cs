using System.Diagnostics;
using System.Text.RegularExpressions;
using LscbImpact.Pipeline;
using LscbImpact.Store;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;
using LscbImpact.SystemTests.Pages;

namespace LscbImpact.SystemTests.Seeds;

/// <summary>The invented board on PostgreSQL is the one on SQLite: every row, every figure, every page.</summary>
[Collection(SeededBoardCollection.Name)]
public sealed partial class OnPostgresTests(SeededBoard seeded) : IDisposable
{
    private static readonly string[] Pages =
    [
        "/anyshire/quarter", "/anyshire/measures", "/anyshire/challenges", "/anyshire/engagement", "/anyshire/measures/audits-good-or-better.ofsted?agency=LA", "/anyshire/measures/audits-good-or-better.ofsted/2025-26-Q2", "/anyshire/priorities/P1",
        "/anyshire/training", "/anyshire/training/impact", "/anyshire/audits", "/anyshire/audits/AUD-2021-01", "/anyshire/attendance", "/anyshire/actions", "/anyshire/agencies", "/anyshire/localities/CITY",
        "/anyshire/themes", "/anyshire/themes/neglect?quarter=2024-25-Q1&priority=P1", "/anyshire/annual", "/anyshire/returns?quarter=2024-25-Q2", "/anyshire/pictures/trend/people-trained.svg",
        "/public/anyshire/quarter", "/public/anyshire/measures/childs-voice-met", "/agency/ICB/anyshire/measures/childs-voice-met",
    ];

    private readonly TemporaryFolder folder = new();
    private readonly List<string> databases = [];

    public void Dispose()
    {
        foreach (var database in databases) PostgresCluster.Running.Drop(database);
        folder.Dispose();
    }

    [PostgresFact]
    public async Task It_holds_the_same_shows_the_same_and_comes_back_from_a_backup_the_same()
    {
        var database = On(PostgresCluster.Running.NewDatabase());
        var installation = new Installation(new ImpactSettings { Store = folder.Path, Database = database, Definitions = Lscb.Root }, TimeProvider.System);
        installation.FirstStart.Run((_, _) => { });
        installation.CatchUpOnComments();
        await installation.Releases.RunAsync(installation.Releases.Decide(installation.Boards.All().Single(), seeded.Released, "independent chair").Release!.Id);

        var proof = folder.File("proof.txt", string.Join('\n', new StoreProof(seeded.Installation.Store).Lines()));
        var verified = Lscb.Run(folder.Path, database, "database", "verify", "--against", proof);
        verified.Output.Should().BeEmpty("what SQLite holds, PostgreSQL holds");
        verified.ExitCode.Should().Be(0);

        using (var web = await RunningWeb.StartAsync(folder.Path, "seeds", Lscb.Environment(database)))
            foreach (var page in Pages) Plain(await web.Client.GetStringAsync(page)).Should().Be(Plain(await seeded.Web.Client.GetStringAsync(page)), page);

        var restored = On(PostgresCluster.Running.EmptyDatabase());
        await RunAsync("pg_dump", "-Fc", "-f", Path.Combine(folder.Path, "backup"), Address(database));
        await RunAsync("pg_restore", "--no-owner", "-d", Address(restored), Path.Combine(folder.Path, "backup"));
        Lscb.Run(folder.Path, restored, "database", "verify", "--against", proof).Should().BeEquivalentTo(new { ExitCode = 0, Output = "" });
        PostgresCluster.Running.Run("UPDATE points SET numerator = numerator + 1 WHERE measure = 'people-trained'", new Npgsql.NpgsqlConnectionStringBuilder(restored.Connection).Database!);
        var damaged = Lscb.Run(folder.Path, restored, "database", "verify", "--against", proof);
        damaged.ExitCode.Should().Be(1);
        damaged.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2).And.OnlyContain(l => l.Contains("people-trained"));
    }

    private DatabaseSettings On(string connection)
    {
        databases.Add(connection);
        return new DatabaseSettings { Kind = "postgresql", Connection = connection };
    }

    private static string Address(DatabaseSettings database)
    {
        var to = new Npgsql.NpgsqlConnectionStringBuilder(database.Connection);
        return $"postgresql://{to.Username}@{to.Host}:{to.Port}/{to.Database}";
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(PostgresCluster.Programs()!, program), arguments) { RedirectStandardError = true })!;
        (await process.StandardError.ReadToEndAsync()).Should().BeEmpty();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0);
    }

    /// <summary>Without what each host and start has of its own.</summary>
    private static string Plain(string page) => OfTheHost().Replace(page, "");

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*>|/tmp/lscb-[\w-]+|127\.0\.0\.1(?::|%3A)\d+|\d{1,2} \w+ \d{4},? \d\d:\d\d""")]
    private static partial Regex OfTheHost();
}
