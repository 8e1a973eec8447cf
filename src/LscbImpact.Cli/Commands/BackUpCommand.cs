using System.CommandLine;
using LscbImpact.Store.Sqlite;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb backup FILE: the whole store in one file, while it is in use.</summary>
internal static class BackUpCommand
{
    private static readonly Argument<FileInfo> File = new("file") { Description = "The file to write" };

    public static Command Make()
    {
        var command = new Command("backup", "Copy the whole store into one file, while it is in use") { File };
        command.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(File);
            if (file.Exists) throw RefusedException.Refused($"{file.Name} exists already, and a backup never overwrites.");
            var installation = Lscb.Bare();
            if (installation.Store is not SqliteStore store) throw RefusedException.Refused("This store is on PostgreSQL: back it up with pg_dump, and prove the copy with “lscb database verify”.");
            store.Migrate();
            store.BackUp(file.FullName);
            Lscb.Say($"Backed up to {file.FullName}. To restore, put it in the store's folder as lscb.db while the program is stopped.");
            return ExitCode.Fine;
        });
        return command;
    }
}
