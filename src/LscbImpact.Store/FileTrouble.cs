namespace LscbImpact.Store;

/// <summary>
/// What the operating system says of a file. .NET has no types for it and hands on its number as the HResult: errno on Linux and
/// macOS, 0x8007 and the error on Windows.
/// </summary>
internal static class FileTrouble
{
    private const int SharingViolation = unchecked((int)0x80070020), HandleDiskFull = unchecked((int)0x80070027), DiskFull = unchecked((int)0x80070070);

    /// <summary>ENOSPC, the same on Linux and macOS.</summary>
    private const int NoSpace = 28;

    /// <summary>EWOULDBLOCK: what flock, by which .NET keeps a file to itself there, answers while somebody else holds it.</summary>
    private static readonly int WouldBlock = OperatingSystem.IsMacOS() ? 35 : 11;

    /// <summary>Somebody else has the file open and shares it with nobody.</summary>
    public static bool IsHeldByAnother(IOException error) => error.HResult == (OperatingSystem.IsWindows() ? SharingViolation : WouldBlock);

    public static bool IsFull(IOException error) => OperatingSystem.IsWindows() ? error.HResult is DiskFull or HandleDiskFull : error.HResult == NoSpace;
}
