using System.CommandLine;
using System.Text;
using LscbImpact.Store;
using LscbImpact.Store.Postgres;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb database: the tables that hold the store, and the proof that two stores are equal.</summary>
internal static class DatabaseCommand
{
    private static readonly Option<FileInfo?> Write = new("--write") { Description = "Write what the store holds, as counts and fingerprints, into this file" };
    private static readonly Option<FileInfo?> Against = new("--against") { Description = "Compare what the store holds with this file" };

    public static Command Make() => new("database", "The database that holds the store") { Migrate(), Verify() };

    private static Command Migrate()
    {
        var command = new Command("migrate", "Make the tables or bring them up to date, and on PostgreSQL say what the program's own role may do");
        command.SetAction(_ =>
        {
            var store = Lscb.Bare().Store;
            if (store is PostgresStore postgres) postgres.Update();
            else store.Migrate();
            Lscb.Say("The tables are up to date.");
            return ExitCode.Fine;
        });
        return command;
    }

    private static Command Verify()
    {
        var command = new Command("verify", "Prove that two stores hold the same: a store and its restored backup, or SQLite and PostgreSQL") { Write, Against };
        command.SetAction(parsed =>
        {
            var (write, against) = (parsed.GetValue(Write), parsed.GetValue(Against));
            if (write is null == against is null) throw RefusedException.WrongUse("Say either --write FILE or --against FILE.");
            if (against is { Exists: false }) throw RefusedException.WrongUse($"There is no file {against.FullName}.");
            var store = Lscb.Bare().Store;
            var lines = new StoreProof(store).Lines();
            var compared = write is not null ? Keep(write, lines) : Compare(File.ReadAllLines(against!.FullName), lines);
            return SayDamaged(store) ? ExitCode.Refused : compared;
        });
        return command;
    }

    private static int Keep(FileInfo file, IReadOnlyList<string> lines)
    {
        WholeFile.Write(file.FullName, Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + Environment.NewLine))));
        Lscb.Say($"{lines.Count} lines written to {file.FullName}.");
        return ExitCode.Fine;
    }

    /// <summary>Names the kept files that no longer have their fingerprint: what was read from them is stored, and they themselves are of no use.</summary>
    private static bool SayDamaged(ImpactStore store)
    {
        using var db = store.Open();
        var damaged = new ReceivedReturns(db).Damaged().ToList();
        foreach (var s in damaged) Console.WriteLine($"damaged: what is kept of the file of submission {s.Id}, {s.Agency} {s.Kind} {s.Quarter}");
        return damaged.Count > 0;
    }

    private static int Compare(IReadOnlyList<string> there, IReadOnlyList<string> here)
    {
        var (missing, added) = (there.Except(here).ToList(), here.Except(there).ToList());
        foreach (var line in missing) Console.WriteLine($"only in the file:  {line}");
        foreach (var line in added) Console.WriteLine($"only in the store: {line}");
        if (missing.Count + added.Count > 0) return ExitCode.Refused;
        Lscb.Say($"Equal, all {here.Count} lines.");
        return ExitCode.Fine;
    }
}
