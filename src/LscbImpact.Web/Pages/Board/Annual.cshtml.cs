using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Reports;
using LscbImpact.Web.Addresses;
using LscbImpact.Web.Access;
using LscbImpact.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board;

/// <summary>The charts of the yearly report, each with its table.</summary>
[ForEverybody]
[KeptBetweenChanges]
public sealed class AnnualModel(Installation installation) : BoardPage(installation)
{
    public override string Section => "Year";

    public AnnualDashboard Report { get; private set; } = null!;

    public IReadOnlyList<AnnualChart> Charts { get; private set; } = [];

    public IReadOnlyList<string> Years => [.. View.Years().Select(Core.Board.Quarter.FinancialYear)];

    public async Task OnGetAsync(string? year)
    {
        // Without a year the latest that is complete, for that is the one to report.
        Report = await View.AnnualAsync(FinancialYears.Read(year) ?? View.LatestQuarter.Plus(-3).StartYear);
        Charts = AnnualChart.Of(Report);
    }

    public async Task<IActionResult> OnGetCsvAsync(string? year, string chart)
    {
        await OnGetAsync(year);
        return Charts.FirstOrDefault(c => c.Id == chart) is { } found ? File(AnnualFolder.Csv(found, Report), "text/csv; charset=utf-8", $"{Board.Code}-{Report.Year}-{chart}.csv") : NotFound();
    }
}
