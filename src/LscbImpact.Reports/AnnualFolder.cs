using System.Text;
using CsvHelper;
using LscbImpact.Core.Dashboards;

namespace LscbImpact.Reports;

/// <summary>The yearly report's charts as a folder: each as SVG, PNG and CSV, and one page that shows them with their tables.</summary>
public static class AnnualFolder
{
    /// <summary>Its files, one after another, with their names.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Files(AnnualDashboard report, IReadOnlyList<AnnualChart> charts)
    {
        foreach (var chart in charts)
        {
            var picture = chart.Draw();
            yield return ($"{chart.Id}.svg", Encoding.UTF8.GetBytes(picture.Svg()));
            yield return ($"{chart.Id}.png", picture.Png());
            yield return ($"{chart.Id}.csv", Csv(chart, report));
        }
        yield return ("index.html", Encoding.UTF8.GetBytes(AnnualPage.Of(report, charts)));
    }

    /// <summary>A chart's table, with what it is, its source and whom it is for on every row, so that no row loses them.</summary>
    public static byte[] Csv(AnnualChart chart, AnnualDashboard report)
    {
        var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteRecord([.. chart.Table.Headings, "Chart", "Source", "Audience"]);
            foreach (var row in chart.Table.Rows) csv.WriteRecord([.. row, chart.Title, chart.Source, report.Audience.Stamp]);
        }
        return bytes.ToArray();
    }
}
