using System.Buffers;
using System.Text;
using System.Text.Unicode;
using LscbImpact.Core.Returns.Findings;

namespace LscbImpact.Core.Returns.Reading;

/// <summary>A file that is known to be text in a known encoding. Only <see cref="Of"/> makes one.</summary>
public sealed class ReadableText
{
    private static readonly (byte[] Start, string What)[] Signatures =
    [
        ([0x50, 0x4B, 0x03, 0x04], "a spreadsheet (xlsx) or a zip archive"), ([0x50, 0x4B, 0x05, 0x06], "an empty zip archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel (xls) or Word file"), ("%PDF"u8.ToArray(), "a PDF document"),
        ("MZ"u8.ToArray(), "a program"), ([0x7F, 0x45, 0x4C, 0x46], "a program"), ([0x1F, 0x8B], "a compressed file"), ([0x89, 0x50, 0x4E, 0x47], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"), ("GIF8"u8.ToArray(), "a picture"), ("{\\rtf"u8.ToArray(), "a Word (rtf) document"), ("Rar!"u8.ToArray(), "an archive"),
        ([0x37, 0x7A, 0xBC, 0xAF], "an archive"), ("SQLite format 3"u8.ToArray(), "a database"),
    ];

    private static readonly SearchValues<byte> NotInWindows1252 = SearchValues.Create([0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    private ReadableText(FileContent content, Encoding encoding, bool assumed)
    {
        Content = content;
        Encoding = encoding;
        EncodingAssumed = assumed;
    }

    public FileContent Content { get; }

    public Encoding Encoding { get; }

    /// <summary>Nothing in the file says that it is Windows-1252; it just is not UTF-8.</summary>
    public bool EncodingAssumed { get; }

    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Looks at the bytes: what they are, whether they are text, and in which encoding.</summary>
    /// <returns>The text, or the one reason why it cannot be read.</returns>
    public static (ReadableText? Text, Finding? Refusal) Of(FileContent content)
    {
        if (content.Length == 0) return (null, new Finding(Messages.EmptyFile));
        var start = Start(content);
        if (Binary(start) is { } what) return (null, new Finding(Messages.NotText, Detail: what));
        return start switch
        {
            [0xFF, 0xFE, ..] => Utf16(content, Encoding.Unicode),
            [0xFE, 0xFF, ..] => Utf16(content, Encoding.BigEndianUnicode),
            [0xEF, 0xBB, 0xBF, ..] => EightBit(content, marked: true),
            _ => EightBit(content, marked: false),
        };
    }

    private static byte[] Start(FileContent content)
    {
        using var stream = content.Open();
        var start = new byte[512];
        return start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
    }

    private static string? Binary(byte[] start)
    {
        foreach (var (signature, what) in Signatures)
            if (start.AsSpan().StartsWith(signature) && (signature.Length > 2 || Array.IndexOf(start, (byte)0) >= 0 || start[0] == 0x1F)) return what;
        var text = Encoding.Latin1.GetString(start).TrimStart('ï', '»', '¿', ' ', '\r', '\n', '\t');
        return text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<table", StringComparison.OrdinalIgnoreCase) ? "a web page or XML" : null;
    }

    private static (ReadableText?, Finding?) Utf16(FileContent content, Encoding encoding)
    {
        var strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        using var reader = new StreamReader(content.Open(), strict, detectEncodingFromByteOrderMarks: true, 32768);
        var buffer = new char[32768];
        try
        {
            for (int read; (read = reader.ReadBlock(buffer)) > 0;)
                if (buffer.AsSpan(0, read).Contains('\0')) return (null, new Finding(Messages.NulBytes));
        }
        catch (DecoderFallbackException)
        {
            return (null, new Finding(Messages.Undecodable, Detail: "UTF-16"));
        }
        return (new ReadableText(content, encoding, false), null);
    }

    private static (ReadableText?, Finding?) EightBit(FileContent content, bool marked)
    {
        using var stream = content.Open();
        var buffer = new byte[65536 + 4];
        var utf8 = true;
        var windows = true;
        var carried = 0;
        for (int read; (read = stream.ReadAtLeast(buffer.AsSpan(carried, 65536), 65536, throwOnEndOfStream: false)) > 0;)
        {
            var block = buffer.AsSpan(0, carried + read);
            if (block.Contains((byte)0)) return (null, new Finding(Messages.NulBytes));
            windows = windows && block[carried..].IndexOfAny(NotInWindows1252) < 0;
            var cut = utf8 ? IncompleteTail(block) : 0;
            utf8 = utf8 && Utf8.IsValid(block[..^cut]);
            block[^cut..].CopyTo(buffer);
            carried = cut;
        }
        if (utf8 && carried == 0) return (new ReadableText(content, Encoding.UTF8, false), null);
        if (marked) return (null, new Finding(Messages.Undecodable, Detail: "UTF-8, which the file says it is"));
        return windows ? (new ReadableText(content, Windows1252, true), null) : (null, new Finding(Messages.Undecodable, Detail: "UTF-8 or Windows-1252"));
    }

    /// <summary>Bytes at the end that begin a character without finishing it.</summary>
    private static int IncompleteTail(ReadOnlySpan<byte> block)
    {
        for (var back = 1; back <= Math.Min(3, block.Length); back++)
        {
            var b = block[^back];
            if (b < 0x80) return 0;
            if (b >= 0xC0) return (b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2) > back ? back : 0;
        }
        return 0;
    }
}
