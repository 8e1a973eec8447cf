using System.Diagnostics;

namespace LscbImpact.Benchmarks;

/// <summary>By how much the process grew at most since this began.</summary>
internal sealed class MemoryGrowth : IDisposable
{
    private readonly long before = Now();
    private readonly Timer look;
    private long most;

    public MemoryGrowth() => look = new Timer(_ => most = Math.Max(most, Now()), null, 0, 50);

    public long Megabytes => (Math.Max(most, Now()) - before) / 1024 / 1024;

    public void Dispose() => look.Dispose();

    private static long Now()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
