using System.Globalization;
using System.Security;
using System.Text.RegularExpressions;
using ScottPlot;

namespace LscbImpact.Charts;

/// <summary>A drawn chart, as SVG that scales and speaks, or as PNG.</summary>
public sealed partial class Picture
{
    private readonly Plot plot;
    private readonly int width;
    private readonly int height;

    internal Picture(Plot plot, string title, string description, int width, int height)
    {
        this.plot = plot;
        this.width = width;
        this.height = height;
        Title = title;
        Description = description;
    }

    public string Title { get; }

    /// <summary>What it shows, for those who do not see it.</summary>
    public string Description { get; }

    public byte[] Png() => plot.GetImage(width, height).GetImageBytes();

    /// <summary>
    /// The library's SVG, mended: it lacks viewBox, title, description and role, sets every letter by itself in one font, and its
    /// clip ids grow as the process lives, so that the same picture is never twice the same text.
    /// </summary>
    public string Svg()
    {
        var svg = plot.GetSvgXml(width, height);
        svg = svg[svg.IndexOf("<svg", StringComparison.Ordinal)..];
        svg = OpeningTag().Replace(svg, string.Create(CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-labelledby="t d"><title id="t">{SecurityElement.Escape(Title)}</title><desc id="d">{SecurityElement.Escape(Description)}</desc>"""), 1);
        var clips = new Dictionary<string, int>();
        svg = ClipIds().Replace(svg, m => $"c{(clips.TryGetValue(m.Value, out var number) ? number : clips[m.Value] = clips.Count + 1)}");
        return Texts().Replace(svg, Text);
    }

    /// <summary>One starting point and one length for a whole text, in a font that the reader has.</summary>
    private static string Text(Match match)
    {
        var xs = match.Groups["x"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(x => double.Parse(x, CultureInfo.InvariantCulture)).ToArray();
        var y = match.Groups["y"].Value.Split(',')[0].Trim();
        var length = xs.Length < 2 ? "" : string.Create(CultureInfo.InvariantCulture, $" textLength=\"{(xs[^1] - xs[0]) * xs.Length / (xs.Length - 1):0.##}\" lengthAdjust=\"spacingAndGlyphs\"");
        return string.Create(CultureInfo.InvariantCulture, $"<text{match.Groups["before"].Value} font-family=\"{Typeface.Stack}\"{match.Groups["between"].Value}x=\"{(xs.Length == 0 ? 0 : xs[0]):0.##}\" y=\"{y}\"{length}>{match.Groups["text"].Value}</text>");
    }

    [GeneratedRegex("<svg[^>]*>")]
    private static partial Regex OpeningTag();

    [GeneratedRegex(@"cl_[0-9a-f]+")]
    private static partial Regex ClipIds();

    [GeneratedRegex("<text(?<before>[^>]*?) font-family=\"[^\"]*\"(?<between>[^>]*?)x=\"(?<x>[^\"]*)\" y=\"(?<y>[^\"]*)\">\\s*(?<text>[^<]*?)\\s*</text>")]
    private static partial Regex Texts();
}
