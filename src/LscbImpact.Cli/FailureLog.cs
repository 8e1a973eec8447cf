using System.Globalization;

namespace LscbImpact.Cli;

/// <summary>Where it is written why the program failed: whoever is at the keyboard gets a sentence, whoever mends the program the rest.</summary>
internal static class FailureLog
{
    /// <returns>The file that it was added to: lscb.log in the store's folder, or among the temporary files where that cannot be written.</returns>
    public static string Add(string what, Exception why)
    {
        var entry = string.Create(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetUtcNow():u} {what}{Environment.NewLine}{why}{Environment.NewLine}{Environment.NewLine}");
        try
        {
            return Add(entry, Lscb.Settings.StoreFolder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Add(entry, Path.GetTempPath());
        }
    }

    private static string Add(string entry, string folder)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "lscb.log");
        File.AppendAllText(file, entry);
        return file;
    }
}
