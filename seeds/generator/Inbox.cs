using System.Text;
using LscbImpact.Seeds.Mess;

namespace LscbImpact.Seeds;

/// <summary>The only door to the disk: the inbox's tree, written anew each time, and the days on which returns came in.</summary>
internal static class Inbox
{
    public static void Write(string seeds, IReadOnlyCollection<Return> sent)
    {
        var inbox = Path.Combine(seeds, "inbox");
        if (Directory.Exists(inbox)) Directory.Delete(inbox, recursive: true);
        foreach (var file in sent)
        {
            var folder = Path.Combine(inbox, file.Agency, file.Quarter.Folder, file.Kind);
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, file.FileName), CsvFile.Bytes(file, Hands.Of(file.Agency, file.Kind, file.Quarter)));
        }
        File.WriteAllText(Path.Combine(seeds, "received.csv"), Received.Csv(sent), new UTF8Encoding(false));
    }

    /// <summary>The repository's seeds: beside LscbImpact.sln, at or above the working folder or this program.</summary>
    public static string Seeds()
    {
        foreach (var start in (string[])[Directory.GetCurrentDirectory(), AppContext.BaseDirectory])
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "LscbImpact.sln"))) return Path.Combine(folder.FullName, "seeds");
        throw new DirectoryNotFoundException("LscbImpact.sln is in no folder above this one: say where to write.");
    }
}
