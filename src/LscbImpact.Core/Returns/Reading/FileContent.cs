using System.IO.Compression;
using System.Security.Cryptography;

namespace LscbImpact.Core.Returns.Reading;

/// <summary>
/// A file's bytes, compressed in memory and never on disk: a file that is refused leaves no trace. Read it as often as needed.
/// </summary>
public sealed class FileContent
{
    private const int HeadingsLieWithin = 65_536;

    private readonly byte[] compressed;

    private FileContent(byte[] compressed, long length, string sha256)
    {
        this.compressed = compressed;
        Length = length;
        Sha256 = sha256;
    }

    /// <summary>Bytes before compression.</summary>
    public long Length { get; }

    /// <summary>Lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    public ReadOnlyMemory<byte> Compressed => compressed;

    public Stream Open() => new BrotliStream(new MemoryStream(compressed, writable: false), CompressionMode.Decompress);

    /// <summary>The bytes are still those of the fingerprint. Of what was kept before, a disk or a hand may have changed some.</summary>
    public bool IsWhole()
    {
        try
        {
            using var bytes = Open();
            return Convert.ToHexStringLower(SHA256.HashData(bytes)) == Sha256;
        }
        catch (Exception e) when (IsDamage(e))
        {
            return false;
        }
    }

    /// <summary>Its first lines: enough for its headings, however long it is.</summary>
    /// <returns>Null when they cannot be read.</returns>
    public FileContent? Beginning()
    {
        try
        {
            using var bytes = Open();
            var start = new byte[HeadingsLieWithin];
            var read = bytes.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            return Of(start.AsSpan(0, read < start.Length ? read : Array.LastIndexOf(start, (byte)'\n') + 1));
        }
        catch (Exception e) when (IsDamage(e))
        {
            return null;
        }
    }

    /// <summary>Takes a stream in, up to a limit.</summary>
    /// <returns>Null when the stream is longer than <paramref name="limit"/>; the rest is not read.</returns>
    public static async Task<FileContent?> TakeInAsync(Stream source, long limit, CancellationToken cancel = default)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var packed = new MemoryStream();
        long length = 0;
        await using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var buffer = new byte[81920];
            for (int read; (read = await source.ReadAsync(buffer, cancel)) > 0;)
            {
                if ((length += read) > limit) return null;
                hash.AppendData(buffer, 0, read);
                await brotli.WriteAsync(buffer.AsMemory(0, read), cancel);
            }
        }
        return new FileContent(packed.ToArray(), length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    public static FileContent Of(ReadOnlySpan<byte> bytes)
    {
        var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)) brotli.Write(bytes);
        return new FileContent(packed.ToArray(), bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>Content that was kept before. Whether it still is what was kept, <see cref="IsWhole"/> says.</summary>
    public static FileContent Kept(byte[] compressed, long length, string sha256) => new(compressed, length, sha256);

    /// <summary>What cannot be decompressed: the framework says it in either of these ways.</summary>
    private static bool IsDamage(Exception e) => e is InvalidDataException or InvalidOperationException;
}
