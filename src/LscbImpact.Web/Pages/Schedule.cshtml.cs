using LscbImpact.Core.Board;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Schedules;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LscbImpact.Web.Pages;

/// <summary>What runs when: each job's last run, next run and outcome.</summary>
public sealed class ScheduleModel(Installation installation) : PageModel
{
    public IReadOnlyList<JobStanding> Jobs { get; private set; } = [];

    public string Inbox => Path.Combine(installation.Store.Folder, "inbox");

    public void OnGet() => Jobs = installation.Schedule.Standing();

    /// <summary>"3 March 2026, 07:00", London time.</summary>
    public static string At(DateTime? utc) => utc is { } at ? $"{LondonCalendar.InWords(LondonCalendar.DayOf(at))}, {LondonCalendar.LocalTime(at):HH:mm}" : "–";
}
