using System.Security.Cryptography;
using System.Text.Json;
using LscbImpact.Store;

namespace LscbImpact.Web.Pictures;

/// <summary>Pictures kept by what they show: the same picture is never drawn twice, and a changed figure is another picture.</summary>
/// <param name="folder">Where they are kept; it may be emptied at any time.</param>
public sealed class PictureShelf(string folder)
{
    /// <summary>Part of every key: another build may draw in another way.</summary>
    private static readonly Guid Style = typeof(PictureShelf).Module.ModuleVersionId;

    /// <summary>The key of a drawing in a format: a fingerprint of everything it shows.</summary>
    public static string Key(object drawing, string format) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { Style, format, kind = drawing.GetType().Name, drawing })))[..32];

    /// <summary>The picture from the shelf, or drawn and put there.</summary>
    public byte[] Take(string key, string format, Func<byte[]> draw)
    {
        var file = Path.Combine(folder, key[..2], $"{key}.{format}");
        if (File.Exists(file)) return File.ReadAllBytes(file);
        var picture = draw();
        Keep(picture, file);
        return picture;
    }

    /// <summary>One that cannot be kept, on a full disk, is drawn anew.</summary>
    private static void Keep(byte[] picture, string file)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            WholeFile.Write(file, picture);
        }
        catch (IOException)
        {
        }
    }
}
