using System.Text;
using CsvHelper;
using LscbImpact.Core.Dashboards;

namespace LscbImpact.Reports;

/// <summary>The yearly report's charts as a folder: each as SVG, PNG and CSV, and one page that shows them with their tables.</summary>
public static class AnnualFolder
{
    /// <summary>Writes the folder. Files of the same names are replaced; nothing else in it is touched.</summary>
    /// <returns>Names of the files written.</returns>
    public static IReadOnlyList<string> Write(AnnualDashboard report, IReadOnlyList<AnnualChart> charts, string folder)
    {
        Directory.CreateDirectory(folder);
        var written = new List<string>();
        foreach (var chart in charts)
        {
            var picture = chart.Draw();
            Put($"{chart.Id}.svg", Encoding.UTF8.GetBytes(picture.Svg()));
            Put($"{chart.Id}.png", picture.Png());
            Put($"{chart.Id}.csv", Csv(chart, report));
        }
        Put("index.html", Encoding.UTF8.GetBytes(AnnualPage.Of(report, charts)));
        return written;

        void Put(string name, byte[] bytes)
        {
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
            written.Add(name);
        }
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
