using System.Threading.Channels;

namespace LscbImpact.Store;

/// <summary>Reads a stream on another core while its reader works, two portions ahead at most.</summary>
public static class ReadAheadRows
{
    private const int Ahead = 2;

    public static IEnumerable<T> ReadAhead<T>(this IEnumerable<T> source)
    {
        var channel = Channel.CreateBounded<T>(new BoundedChannelOptions(Ahead) { SingleReader = true, SingleWriter = true });
        using var leave = new CancellationTokenSource();
        var reading = Task.Run(() => ReadAsync(source, channel.Writer, leave.Token));
        try
        {
            while (channel.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
                while (channel.Reader.TryRead(out var rows)) yield return rows;
        }
        finally
        {
            // Whoever stops early must not leave a reader behind.
            leave.Cancel();
            reading.GetAwaiter().GetResult();
        }
    }

    private static async Task ReadAsync<T>(IEnumerable<T> source, ChannelWriter<T> to, CancellationToken leave)
    {
        try
        {
            foreach (var rows in source) await to.WriteAsync(rows, leave);
            to.Complete();
        }
        catch (Exception e)
        {
            // The reader gets it where it asks for the next row.
            to.Complete(e is OperationCanceledException ? null : e);
        }
    }
}
