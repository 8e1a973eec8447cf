using System.Globalization;

namespace LscbImpact.Benchmarks;

/// <summary>What processes of this machine have worked so far, as Linux counts it.</summary>
internal static class ProcessorTime
{
    private const double TicksASecond = 100;

    /// <summary>The whole PostgreSQL server with the processes that it began and that have ended. It must run on this machine.</summary>
    public static TimeSpan OfServer()
    {
        var all = Directory.EnumerateDirectories("/proc").Select(f => Path.GetFileName(f)).Where(n => char.IsAsciiDigit(n[0])).Select(n => Read(int.Parse(n, CultureInfo.InvariantCulture))).OfType<Seen>().ToList();
        var keeper = all.Single(p => p.Id == Server.Checkpointer).Parent;
        return TimeSpan.FromSeconds(all.Where(p => p.Parent == keeper).Sum(p => p.Own / TicksASecond) + all.Where(p => p.Id == keeper).Sum(p => (p.Own + p.OfEnded) / TicksASecond));
    }

    public static TimeSpan Of(IEnumerable<RunningProgram> programs) => TimeSpan.FromSeconds(programs.Sum(p => (Read(p.Id)?.Own ?? throw new InvalidOperationException("A program ended while it was measured.")) / TicksASecond));

    /// <summary>See proc(5): the fields after the name, which may hold anything, begin with the state.</summary>
    private static Seen? Read(int id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            long Ticks(int field) => long.Parse(fields[field - 3], CultureInfo.InvariantCulture);
            return new Seen(id, (int)Ticks(4), Ticks(14) + Ticks(15), Ticks(16) + Ticks(17));
        }
        catch (IOException)
        {
            // It ended meanwhile; its parent counts it.
            return null;
        }
    }

    private sealed record Seen(int Id, int Parent, long Own, long OfEnded);
}
