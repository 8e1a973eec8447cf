using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace LscbImpact.Core.Returns;

/// <summary>The bytes of which a row's fingerprint is taken, gathered first: a hash asked piece by piece takes longer to call than to reckon.</summary>
public sealed class CanonicalBytes
{
    private byte[] bytes = new byte[1024];
    private int length;

    public void Add<T>(T value) where T : unmanaged => Add(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)));

    public void Add(ReadOnlySpan<char> text) => Add(MemoryMarshal.AsBytes(text));

    /// <summary>The fingerprint of all that was added (XxHash3, 64 bits); what is added next begins another.</summary>
    public long Fingerprint()
    {
        var fingerprint = (long)XxHash3.HashToUInt64(bytes.AsSpan(0, length));
        length = 0;
        return fingerprint;
    }

    private void Add(ReadOnlySpan<byte> more)
    {
        if (bytes.Length - length < more.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more.Length));
        more.CopyTo(bytes.AsSpan(length));
        length += more.Length;
    }
}
