using ScottPlot;
using SkiaSharp;

namespace LscbImpact.Charts;

/// <summary>A sans-serif that the machine has: the library's own choice can be a serif.</summary>
internal static class Typeface
{
    /// <summary>What a page that shows the picture may use instead, in order.</summary>
    public const string Stack = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    private static readonly string[] Wanted = ["Arial", "Liberation Sans", "Helvetica", "Helvetica Neue", "DejaVu Sans", "Noto Sans", "Segoe UI"];

    /// <summary>The first of the wanted fonts that is installed.</summary>
    public static string Name { get; } = Wanted.FirstOrDefault(SKFontManager.Default.FontFamilies.ToHashSet().Contains) ?? Fonts.Sans;
}
