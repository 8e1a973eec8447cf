namespace LscbImpact.Store;

/// <summary>
/// A file that is there whole, or as it was before: written beside its place and moved there. A full disk or a killed process leaves no
/// half of one under its name.
/// </summary>
public static class WholeFile
{
    public static void Write(string path, byte[] bytes) => Write(path, to => to.Write(bytes));

    public static void Write(string path, Action<Stream> write)
    {
        var named = Path.GetFullPath(path);
        var place = IsDevice(named) || !File.Exists(named) ? named : File.ResolveLinkTarget(named, returnFinalTarget: true)?.FullName ?? named;
        if (IsDevice(place))
        {
            using var device = File.OpenWrite(place);
            write(device);
            return;
        }
        var beside = $"{place}.{Guid.NewGuid():N}";
        try
        {
            using (var to = File.Create(beside)) write(to);
            // A file that not everybody may read stays so.
            if (!OperatingSystem.IsWindows() && File.Exists(place)) File.SetUnixFileMode(beside, File.GetUnixFileMode(place));
            File.Move(beside, place, overwrite: true);
        }
        catch (Exception e)
        {
            if (File.Exists(beside)) File.Delete(beside);
            // Whoever named the place knows nothing of the file beside it.
            if (e is UnauthorizedAccessException or DirectoryNotFoundException) throw new IOException(e.Message.Replace(beside, place, StringComparison.Ordinal), e);
            throw;
        }
    }

    /// <summary>/dev/stdout, or a shell's pipe: nothing can be put in its place.</summary>
    private static bool IsDevice(string place) => !OperatingSystem.IsWindows() && (place.StartsWith("/dev/", StringComparison.Ordinal) || place.StartsWith("/proc/", StringComparison.Ordinal));
}
