using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Returns.Attendance;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board;

/// <summary>Who came to the meetings of a group: three rates, the grid, and who never came.</summary>
[KeptBetweenChanges]
public sealed class AttendanceModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Attendance";

    [FromQuery(Name = "group")]
    public string? Group { get; set; }

    public AttendanceView Shown { get; private set; } = null!;

    public IReadOnlyList<Trend> Trends { get; private set; } = [];

    /// <summary>The group as it stands in addresses and series.</summary>
    public string GroupSlug => Shown.Group.Replace(' ', '-');

    public async Task OnGetAsync()
    {
        Shown = await View.AttendanceAsync(Quarter, Group);
        var panel = View.Definitions.Dashboards["attendance"].Panels.Find(p => p.Panel == "trends");
        var trends = new List<Trend>();
        foreach (var measure in panel?.Measures ?? [])
            if (await View.TrendAsync(measure.Replace("*", GroupSlug, StringComparison.Ordinal), Place.WholeBoard, Quarter) is { } trend) trends.Add(trend);
        Trends = trends;
    }

    public static string Percent(Rate rate) => rate.Denominator == 0 ? "–" : $"{FigureText.Number(100m * rate.Numerator / rate.Denominator, 1)}%";
}
