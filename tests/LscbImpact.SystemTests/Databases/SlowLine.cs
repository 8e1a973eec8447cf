using System.Net;
using System.Net.Sockets;

namespace LscbImpact.SystemTests.Databases;

/// <summary>A line to a server that lets through as much of what the server says as the test likes.</summary>
internal sealed class SlowLine : IDisposable
{
    private const int Piece = 64 * 1024;

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly int server;
    private long left = long.MaxValue;

    /// <param name="server">The server's port.</param>
    public SlowLine(int server)
    {
        this.server = server;
        listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public bool IsHeld => Interlocked.Read(ref left) <= 0;

    /// <summary>Holds it once so many more bytes have come through.</summary>
    public void LetThrough(long bytes) => Interlocked.Exchange(ref left, bytes);

    public void Dispose() => listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var copy = await listener.AcceptTcpClientAsync();
                var itself = new TcpClient { ReceiveBufferSize = Piece };
                await itself.ConnectAsync(IPAddress.Loopback, server);
                _ = PassAsync(copy.GetStream(), itself.GetStream(), () => false, _ => { });
                _ = PassAsync(itself.GetStream(), copy.GetStream(), () => IsHeld, read => Interlocked.Add(ref left, -read));
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private static async Task PassAsync(NetworkStream from, NetworkStream to, Func<bool> held, Action<int> passed)
    {
        var bytes = new byte[Piece];
        try
        {
            while (true)
            {
                while (held()) await Task.Delay(20);
                var read = await from.ReadAsync(bytes);
                if (read == 0) break;
                await to.WriteAsync(bytes.AsMemory(0, read));
                passed(read);
            }
        }
        catch (IOException)
        {
            // One end has gone; so does the other.
        }
        from.Dispose();
        to.Dispose();
    }
}
