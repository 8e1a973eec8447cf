using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace LscbImpact.Benchmarks;

/// <summary>On what it was measured.</summary>
internal static class Machine
{
    private static bool IsOptimised => !typeof(Core.Board.Quarter).Assembly.GetCustomAttributes(typeof(DebuggableAttribute), false).Cast<DebuggableAttribute>().Any(d => d.IsJITOptimizerDisabled);

    /// <summary>One sentence, with how busy the machine was before the benchmark began.</summary>
    public static string Description { get; } = string.Create(CultureInfo.InvariantCulture,
        $"{DateTime.Now:d MMMM yyyy}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB, {RuntimeInformation.OSDescription}, .NET {Environment.Version}, {(Server.IsNamed ? $"PostgreSQL {Server.Version}, " : "")}{(IsOptimised ? "Release" : "Debug: run with -c Release")}{Load}.");

    private static string Load => File.Exists("/proc/loadavg") ? $", load {File.ReadAllText("/proc/loadavg").Split(' ')[0]} before it began" : "";
}
