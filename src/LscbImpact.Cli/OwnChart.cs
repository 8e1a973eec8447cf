using System.Text;
using LscbImpact.Charts;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Statistics;
using LscbImpact.Store;

namespace LscbImpact.Cli;

/// <summary>Draws an analyst's own file: the only picture made of anything unpublished.</summary>
internal static class OwnChart
{
    public static void Draw(OwnFileSeries series, XmrResult result, XmrOptions options, FileInfo file)
    {
        if (result.Points.Count == 0) throw RefusedException.Refused("There is nothing to draw.");
        Draw(TrendPicture.Draw(TrendDrawing.Of(series, result, options)), file);
    }

    public static void Draw(Picture picture, FileInfo file)
    {
        if (file.Extension.Equals(".png", StringComparison.OrdinalIgnoreCase)) WholeFile.Write(file.FullName, picture.Png());
        else if (file.Extension.Equals(".svg", StringComparison.OrdinalIgnoreCase)) WholeFile.Write(file.FullName, Encoding.UTF8.GetBytes(picture.Svg()));
        else throw RefusedException.WrongUse($"--chart draws .svg and .png, not “{file.Extension}”.");
    }
}
