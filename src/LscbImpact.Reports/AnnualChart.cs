using LscbImpact.Charts;
using LscbImpact.Core.Dashboards;

namespace LscbImpact.Reports;

/// <param name="Headings">The first column names what each row is of.</param>
public sealed record ChartTable(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>One chart of the yearly report: its picture, the same figures as a table, and where they come from.</summary>
/// <param name="Drawing">What the picture shows; its fingerprint is the picture's key.</param>
/// <param name="Size">The picture's, known before it is drawn.</param>
/// <param name="Source">Where the figures come from, for what period, and how many were counted.</param>
public sealed record AnnualChart(string Id, string Title, string Description, string Source, object Drawing, Func<Picture> Draw, (int Width, int Height) Size, ChartTable Table)
{
    /// <summary>Number of the panel of dashboards/ that asks for it.</summary>
    public int Panel { get; init; }

    /// <summary>Every chart of a report, in its order.</summary>
    public static IReadOnlyList<AnnualChart> Of(AnnualDashboard report) => [.. report.Panels.Select(p => Of(p, report) with { Panel = p.Number })];

    private static AnnualChart Of(AnnualPanel panel, AnnualDashboard report) => panel switch
    {
        AnnualPanel.Line line => AnnualLines.Chart(line, report),
        AnnualPanel.Places places => AnnualPlaces.Chart(places, report),
        AnnualPanel.Multiples multiples => AnnualMultiples.Chart(multiples, report),
        AnnualPanel.Years years => AnnualYears.Chart(years, report),
        AnnualPanel.Grades grades => AnnualGrades.Chart(grades, report),
        _ => throw new InvalidOperationException($"There is no chart of a {panel.GetType().Name}."),
    };

    /// <summary>What stands under a picture: source, period, n, and whom it is for.</summary>
    internal static string Stamp(string source, AnnualDashboard report) => $"{source}\n{report.Board}{(report.Invented ? " (invented data)" : "")} · {report.Audience.Stamp}";
}
