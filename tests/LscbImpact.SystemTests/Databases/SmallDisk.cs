using System.Diagnostics;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace LscbImpact.SystemTests.Databases;

/// <summary>A disk of a few megabytes in memory, which fills as any other does.</summary>
internal sealed class SmallDisk : IDisposable
{
    public SmallDisk(int megabytes)
    {
        Folder = Directory.CreateTempSubdirectory("lscb-disk-").FullName;
        if (!Succeeds("mount", "-t", "tmpfs", "-o", $"size={megabytes}m,mode=0777", "tmpfs", Folder)) throw new InvalidOperationException("The disk was not mounted.");
    }

    /// <summary>Why there can be none, or null.</summary>
    public static string? Missing { get; } = OperatingSystem.IsLinux() && Environment.UserName == "root" && CanMount() ? null : "Only root on Linux may mount a small disk.";

    public string Folder { get; }

    private string Ballast => Path.Combine(Folder, "ballast");

    /// <summary>Fills it but for so many kilobytes.</summary>
    public void FillUpTo(int kilobytes)
    {
        using var ballast = File.Create(Ballast);
        var block = new byte[4096];
        for (var free = new DriveInfo(Folder).AvailableFreeSpace - kilobytes * 1024; free >= block.Length; free -= block.Length) ballast.Write(block);
    }

    public void MayOnlyBeRead() => Succeeds("mount", "-o", "remount,ro", Folder).Should().BeTrue();

    public void MakeRoom() => File.Delete(Ballast);

    public void Dispose()
    {
        // A server may take a moment to let go of its files.
        Succeeds("umount", "-l", Folder);
        Directory.Delete(Folder);
    }

    private static bool CanMount()
    {
        var folder = Directory.CreateTempSubdirectory("lscb-disk-").FullName;
        var can = Succeeds("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder) && Succeeds("umount", folder);
        Directory.Delete(folder);
        return can;
    }

    private static bool Succeeds(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}

/// <summary>
/// A fact that needs a disk of its own. A container may forbid to mount one whatever is installed in it: there it is no test, and the
/// runner's messages say why.
/// </summary>
[XunitTestCaseDiscoverer("LscbImpact.SystemTests.Databases.SmallDiskFacts", "LscbImpact.SystemTests")]
public sealed class SmallDiskFactAttribute : FactAttribute;

public sealed class SmallDiskFacts(IMessageSink messages) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        if (SmallDisk.Missing is null) return [new XunitTestCase(messages, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)];
        messages.OnMessage(new DiagnosticMessage($"{testMethod.Method.Name} is left out. {SmallDisk.Missing}"));
        return [];
    }
}
